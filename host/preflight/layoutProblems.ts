import { formatArea } from '../workbook/address';
import { overlaps } from '../workbook/area';
import type { Area, Sheet, Validation } from '../workbook/model';
import { isWritableChart } from '../xlsx/charts';
import { ruleToFile } from '../xlsx/conditionalFormats';
import { validationsXml } from '../xlsx/validations';
import type { PreflightProblem } from './problems';

/** Excel's limits, which the file format does not state for lists (255), titles (32) and messages (255). */
const LIST_LIMIT = 255;
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;
const HEADER_LIMIT = 255;

export function layoutProblems(sheet: Sheet): PreflightProblem[] {
  return [
    ...overlappingMerges(sheet.name, sheet.merges),
    ...sheet.validations.flatMap((validation) => validationProblems(validation, sheet.name)),
    ...sheet.conditionalFormats
      .filter((format) => ruleToFile(format) === null)
      .map(
        ({ area, type }) =>
          ({ kind: 'conditionalFormat', sheet: sheet.name, area: formatArea(area), type }) as const,
      ),
    ...sheet.charts
      .filter((chart) => !isWritableChart(chart))
      .map(({ name }) => ({ kind: 'chart', sheet: sheet.name, chart: name }) as const),
    ...pageProblems(sheet),
  ];
}

/** By rows from the top, so that only areas that share rows are compared. */
function overlappingMerges(sheet: string, areas: readonly Area[]): PreflightProblem[] {
  const sorted = [...areas].sort((a, b) => a.row - b.row);
  return sorted.flatMap((first, index) => {
    const problems: PreflightProblem[] = [];
    for (let next = index + 1; next < sorted.length; next++) {
      const second = sorted[next];
      if (second === undefined || second.row >= first.row + first.rowCount) break;
      if (overlaps(first, second))
        problems.push({
          kind: 'overlappingMerges',
          sheet,
          first: formatArea(first),
          second: formatArea(second),
        });
    }
    return problems;
  });
}

function validationProblems(validation: Validation, sheet: string): PreflightProblem[] {
  const at = { sheet, area: formatArea(validation.area) };
  const { list } = validation.rule;
  const source = typeof list === 'object' && list !== null && 'source' in list ? list.source : undefined;
  const isLongList = typeof source === 'string' && !source.startsWith('=') && source.length > LIST_LIMIT;
  const { prompt, errorAlert } = validation;
  const titles = [prompt?.title ?? '', errorAlert?.title ?? ''];
  const messages = [prompt?.message ?? '', errorAlert?.message ?? ''];
  return [
    ...(isLongList ? [{ kind: 'listTooLong', ...at, length: source.length } as const] : []),
    ...(validationsXml([validation]) === '' ? [{ kind: 'validationRule', ...at } as const] : []),
    ...(titles.some(({ length }) => length > TITLE_LIMIT)
      ? [{ kind: 'validationText', ...at, limit: TITLE_LIMIT } as const]
      : []),
    ...(messages.some(({ length }) => length > MESSAGE_LIMIT)
      ? [{ kind: 'validationText', ...at, limit: MESSAGE_LIMIT } as const]
      : []),
  ];
}

function pageProblems({ name, page }: Sheet): PreflightProblem[] {
  const { headersFooters: texts, zoom } = page;
  const lengths = [
    texts.leftHeader.length + texts.centerHeader.length + texts.rightHeader.length,
    texts.leftFooter.length + texts.centerFooter.length + texts.rightFooter.length,
  ];
  const scale = zoom.scale ?? 100;
  return [
    ...lengths
      .filter((length) => length > HEADER_LIMIT)
      .map((length) => ({ kind: 'headerFooterTooLong', sheet: name, length }) as const),
    ...(scale >= 10 && scale <= 400 ? [] : [{ kind: 'zoom', sheet: name, scale } as const]),
  ];
}
