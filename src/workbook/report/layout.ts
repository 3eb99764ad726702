import type { ReportModel } from '../../domain/report/reportModel';
import type { Block } from './block';
import { REPORT_WIDTH } from './columns';
import { advanceSection, countsSection, headerSection, historySection, tilesSection } from './figureSections';
import { qualitySection, reprogrammedSection, rezagoSection, signatureSection } from './listSections';

interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
}

export interface ReportLayout {
  readonly blocks: readonly Block[];
  /** 0-based row of the detail's headings. */
  readonly detailRow: number;
  /** Labels of the counts by semáforo; their figures stand in `semaforoCounts`. */
  readonly semaforo: CellRange;
  readonly semaforoCounts: CellRange;
}

/** Places the sections one under another, in the order in which a director reads them. */
export function reportLayout(report: ReportModel, signers: boolean): ReportLayout {
  const header = headerSection(report);
  const countsRow = header.nextRow + 3;
  const counts = countsSection(countsRow, report);
  const advance = advanceSection(counts.nextRow, report);
  const history = historySection(counts.nextRow, report);
  const tiles = tilesSection(header.nextRow, advance);
  const rezago = rezagoSection(Math.max(advance.nextRow, history.nextRow), report);
  const reprogrammed = reprogrammedSection(rezago.nextRow, report);
  const quality = qualitySection(reprogrammed.nextRow, report);
  const signatures = signatureSection(quality.nextRow, signers);
  const detailTitle = signatures.nextRow;
  const states = report.semaforo.length;
  return {
    blocks: [
      ...header.blocks,
      ...tiles.blocks,
      ...counts.blocks,
      ...advance.blocks,
      ...history.blocks,
      ...rezago.blocks,
      ...reprogrammed.blocks,
      ...quality.blocks,
      ...signatures.blocks,
      {
        row: detailTitle,
        column: 0,
        rows: [['Detalle: los ASM en seguimiento']],
        span: REPORT_WIDTH,
        style: 'section',
        height: 22,
      },
    ],
    detailRow: detailTitle + 1,
    semaforo: { row: countsRow + 1, column: 0, rowCount: states },
    semaforoCounts: { row: countsRow + 1, column: 3, rowCount: states },
  };
}
