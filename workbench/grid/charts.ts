import { createElement, type ReactElement } from 'react';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { ChartView, WorkbookView } from '../projection/view';
import { chartSvg } from './chartSvg';
import { FRAME } from './sheetData';

const COMPONENT = 'chart';

/** The charts of the workbook, floating over the cells. */
export class Charts {
  /** Removes a chart, by sheet and look. */
  private readonly shown = new Map<string, () => void>();

  constructor(private readonly api: FUniver) {
    api.registerComponent(COMPONENT, Drawing);
  }

  show({ sheets }: WorkbookView): void {
    const wanted = new Map(
      sheets.flatMap(({ id, charts }) =>
        charts.map((chart) => [`${id} ${JSON.stringify(chart)}`, { id, chart }]),
      ),
    );
    for (const [key, remove] of this.shown) {
      if (wanted.has(key)) continue;
      remove();
      this.shown.delete(key);
    }
    for (const [key, { id, chart }] of wanted) if (!this.shown.has(key)) this.add(key, id, chart);
  }

  forget(): void {
    this.shown.clear();
  }

  private add(key: string, sheetId: string, chart: ChartView): void {
    // The component counts from the corner of its headings.
    const left = chart.left + FRAME.rowHeader.width;
    const top = chart.top + FRAME.columnHeader.height;
    const { width, height } = chart;
    const added = this.api
      .getActiveWorkbook()
      ?.getSheetBySheetId(sheetId)
      ?.addFloatDomToPosition({
        componentKey: COMPONENT,
        initPosition: { startX: left, endX: left + width, startY: top, endY: top + height },
        data: { svg: chartSvg(chart) },
        allowTransform: false,
      });
    if (added !== undefined && added !== null) this.shown.set(key, () => added.dispose());
  }
}

function Drawing({ data }: { data?: { svg: string } }): ReactElement {
  return createElement('div', {
    style: { width: '100%', height: '100%' },
    dangerouslySetInnerHTML: { __html: data?.svg ?? '' },
  });
}
