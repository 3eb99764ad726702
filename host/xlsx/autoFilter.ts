import { parseArea } from '../workbook/address';
import type { Area } from '../workbook/model';
import { areaReference } from './reference';
import { child, childrenNamed, element, isTrue, type XmlNode } from './xml';

/** The criteria of Office.js (`Excel.FilterCriteria`) that the codec keeps: by value, by comparison, top and bottom. */
interface FilterCriteria {
  readonly filterOn?: unknown;
  readonly values?: unknown;
  readonly criterion1?: unknown;
  readonly criterion2?: unknown;
  readonly operator?: unknown;
}

/** `<autoFilter>` of a table or of a sheet. Criteria of other kinds (colours, icons, dynamic) leave their column unfiltered. */
export function autoFilterXml(area: Area, criteria: ReadonlyMap<number, unknown>): string {
  const columns = [...criteria]
    .sort(([a], [b]) => a - b)
    .map(([column, criterion]) => ({ column, content: criterionXml(asCriteria(criterion)) }))
    .filter(({ content }) => content !== '')
    .map(({ column, content }) => element('filterColumn', { colId: column }, content));
  return element('autoFilter', { ref: areaReference(area) }, columns.join(''));
}

function asCriteria(criterion: unknown): FilterCriteria {
  return typeof criterion === 'object' && criterion !== null ? criterion : {};
}

function criterionXml({ filterOn, values, criterion1, criterion2, operator }: FilterCriteria): string {
  if (filterOn === 'Values' && Array.isArray(values)) {
    const texts = values.filter((value): value is string => typeof value === 'string');
    const written = texts.filter((text) => text !== '').map((text) => element('filter', { val: text }));
    return element('filters', texts.includes('') ? { blank: true } : {}, written.join(''));
  }
  if (filterOn === 'Custom' && typeof criterion1 === 'string') {
    const both = [criterion1, criterion2].filter(
      (text): text is string => typeof text === 'string' && text !== '',
    );
    return element(
      'customFilters',
      operator === 'And' ? { and: true } : {},
      both.map(customFilterXml).join(''),
    );
  }
  const top = TOP_FILTERS.find(({ name }) => name === filterOn);
  return top === undefined || typeof criterion1 !== 'string'
    ? ''
    : element('top10', { top: top.top, percent: top.percent, val: criterion1 });
}

const TOP_FILTERS = [
  { name: 'TopItems', top: true, percent: false },
  { name: 'TopPercent', top: true, percent: true },
  { name: 'BottomItems', top: false, percent: false },
  { name: 'BottomPercent', top: false, percent: true },
] as const;

const COMPARISONS: readonly (readonly [string, string | undefined])[] = [
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['<>', 'notEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', undefined],
];

function customFilterXml(criterion: string): string {
  const [sign = '', operator] = COMPARISONS.find(([start]) => criterion.startsWith(start)) ?? [];
  return element('customFilter', { operator, val: criterion.slice(sign.length) });
}

/** The criteria of an `<autoFilter>`, by column inside its range. */
export function autoFilterCriteria(node: XmlNode | undefined): Map<number, unknown> {
  const criteria = new Map<number, unknown>();
  for (const column of childrenNamed(node, 'filterColumn')) {
    const criterion = criterionFrom(column);
    if (criterion !== null) criteria.set(Number(column.attributes['colId']), criterion);
  }
  return criteria;
}

function criterionFrom(column: XmlNode): FilterCriteria | null {
  const filters = child(column, 'filters');
  if (filters !== undefined) {
    const values = childrenNamed(filters, 'filter').map(({ attributes }) => attributes['val'] ?? '');
    return { filterOn: 'Values', values: isTrue(filters.attributes['blank']) ? [...values, ''] : values };
  }
  const custom = child(column, 'customFilters');
  if (custom !== undefined) {
    const [criterion1 = '', criterion2] = childrenNamed(custom, 'customFilter').map(customFilterFrom);
    if (criterion2 === undefined) return { filterOn: 'Custom', criterion1 };
    return {
      filterOn: 'Custom',
      criterion1,
      criterion2,
      operator: isTrue(custom.attributes['and']) ? 'And' : 'Or',
    };
  }
  const top = child(column, 'top10')?.attributes;
  if (top === undefined) return null;
  const kind = TOP_FILTERS.find(
    (filter) =>
      filter.top === (top['top'] === undefined || isTrue(top['top'])) &&
      filter.percent === isTrue(top['percent']),
  );
  return kind === undefined ? null : { filterOn: kind.name, criterion1: top['val'] ?? '' };
}

function customFilterFrom({ attributes }: XmlNode): string {
  const [sign = '='] = COMPARISONS.find(([, operator]) => operator === attributes['operator']) ?? [];
  return `${sign}${attributes['val'] ?? ''}`;
}

/** The filter of the sheet itself; `null` when it has none. */
export function readAutoFilter(
  node: XmlNode | undefined,
): { area: Area; criteria: Map<number, unknown> } | null {
  const area = parseArea(node?.attributes['ref'] ?? '');
  return area === null ? null : { area, criteria: autoFilterCriteria(node) };
}
