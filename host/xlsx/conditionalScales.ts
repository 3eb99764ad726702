import { hexColor, opaqueArgb } from './colors';
import { formulaFromFile, formulaToFile } from './formulaText';
import type { HucreRule } from './hucre';

type Detail = Record<string, unknown>;
type Threshold = NonNullable<HucreRule['colorScale']>['cfvo'][number];
type ScaleBody = Pick<HucreRule, 'type'> & Partial<HucreRule>;

/** Office.js's words for what a threshold counts. `Formula` has no counterpart in hucre. */
const THRESHOLDS: readonly (readonly [string, Threshold['type']])[] = [
  ['LowestValue', 'min'],
  ['HighestValue', 'max'],
  ['Number', 'num'],
  ['Percent', 'percent'],
  ['Percentile', 'percentile'],
];

/** Colour scales, data bars and icon sets → hucre's rule; `null` for what it cannot hold. */
export function scaleToFile(type: string, detail: Detail): ScaleBody | null {
  if (type === 'ColorScale') return colorScaleToFile(detail);
  if (type === 'DataBar') return dataBarToFile(detail);
  return type === 'IconSet' ? iconSetToFile(detail) : null;
}

/** The inverse; `null` for every other kind of rule. */
export function scaleFromFile(rule: HucreRule): { type: string; detail: Detail } | null {
  if (rule.colorScale !== undefined) return colorScaleFromFile(rule.colorScale);
  if (rule.dataBar !== undefined) return dataBarFromFile(rule.dataBar);
  return rule.iconSet === undefined ? null : iconSetFromFile(rule.iconSet);
}

function colorScaleToFile(detail: Detail): ScaleBody | null {
  const criteria = isRecord(detail['criteria']) ? detail['criteria'] : {};
  const points = [criteria['minimum'], criteria['midpoint'], criteria['maximum']].filter(isRecord);
  const cfvo = points.map(thresholdToFile);
  const colors = points.map(({ color }) => (typeof color === 'string' ? hexColor(color) : undefined));
  const isWritable = points.length >= 2 && !cfvo.includes(null) && !colors.includes(undefined);
  if (!isWritable) return null;
  return {
    type: 'colorScale',
    colorScale: {
      cfvo: cfvo.filter((point) => point !== null),
      colors: colors.flatMap((color) => (color ? opaqueArgb(color) : [])),
    },
  };
}

function colorScaleFromFile({ cfvo, colors }: NonNullable<HucreRule['colorScale']>): {
  type: string;
  detail: Detail;
} {
  const points = cfvo.map((threshold, index) => ({
    ...thresholdFromFile(threshold),
    color: hexColor(colors[index] ?? '') ?? '#FFFFFF',
  }));
  const [minimum, ...rest] = points;
  const maximum = rest.at(-1);
  const criteria = rest.length > 1 ? { minimum, midpoint: rest[0], maximum } : { minimum, maximum };
  return { type: 'ColorScale', detail: { criteria, threeColorScale: rest.length > 1 } };
}

function dataBarToFile(detail: Detail): ScaleBody | null {
  const positive = isRecord(detail['positiveFormat']) ? detail['positiveFormat'] : {};
  const color = hexColor(typeof positive['fillColor'] === 'string' ? positive['fillColor'] : '#638EC6');
  const bounds = [detail['lowerBoundRule'], detail['upperBoundRule']].map((bound, index) => {
    const automatic = !isRecord(bound) || bound['type'] === 'Automatic';
    return automatic ? { type: index === 0 ? ('min' as const) : ('max' as const) } : thresholdToFile(bound);
  });
  const cfvo = bounds.filter((bound) => bound !== null);
  return color === undefined || cfvo.length < 2
    ? null
    : { type: 'dataBar', dataBar: { cfvo, color: opaqueArgb(color) } };
}

function dataBarFromFile({ cfvo, color }: NonNullable<HucreRule['dataBar']>): {
  type: string;
  detail: Detail;
} {
  const [lower, upper] = cfvo.map(thresholdFromFile);
  return {
    type: 'DataBar',
    detail: {
      positiveFormat: { fillColor: hexColor(color) ?? '#638EC6' },
      lowerBoundRule: lower ?? { type: 'LowestValue' },
      upperBoundRule: upper ?? { type: 'HighestValue' },
    },
  };
}

const COUNTS: readonly (readonly [string, string])[] = [
  ['Three', '3'],
  ['Four', '4'],
  ['Five', '5'],
];
/** Of Excel 2010 and later: they need an extension that hucre does not write. */
const EXTENDED_SETS = ['ThreeStars', 'ThreeTriangles', 'FiveBoxes'];

function iconSetToFile(detail: Detail): ScaleBody | null {
  const style = typeof detail['style'] === 'string' ? detail['style'] : '';
  const [word = '', count = ''] = COUNTS.find(([start]) => style.startsWith(start)) ?? [];
  const criteria = Array.isArray(detail['criteria']) ? detail['criteria'].filter(isRecord) : [];
  if (word === '' || EXTENDED_SETS.includes(style)) return null;
  const steps = Number(count);
  const cfvo = Array.from({ length: steps }, (_, index) => {
    // The first icon has no threshold of its own; an absent one divides the range evenly.
    const criterion = index === 0 ? undefined : criteria[index];
    return criterion === undefined
      ? { type: 'percent' as const, value: String(Math.round((index * 100) / steps)) }
      : iconThresholdToFile(criterion);
  });
  if (cfvo.includes(null)) return null;
  return {
    type: 'iconSet',
    iconSet: {
      iconSet: count + style.slice(word.length),
      cfvo: cfvo.filter((threshold) => threshold !== null),
      ...(detail['reverseIconOrder'] === true && { reverse: true }),
      ...(detail['showIconOnly'] === true && { showValue: false }),
    },
  };
}

type IconThreshold = NonNullable<HucreRule['iconSet']>['cfvo'][number];

/** hucre writes «at least» only; a strict threshold would change meaning in silence. */
function iconThresholdToFile(criterion: Detail): IconThreshold | null {
  const threshold = criterion['operator'] === 'GreaterThan' ? null : thresholdToFile(criterion);
  return threshold === null || threshold.type === 'max' ? null : { ...threshold, type: threshold.type };
}

function iconSetFromFile(set: NonNullable<HucreRule['iconSet']>): { type: string; detail: Detail } {
  const word = COUNTS.find(([, count]) => set.iconSet.startsWith(count))?.[0] ?? 'Three';
  const criteria = set.cfvo.map((threshold, index) =>
    index === 0 ? {} : { ...thresholdFromFile(threshold), operator: 'GreaterThanOrEqual' },
  );
  return {
    type: 'IconSet',
    detail: {
      style: word + set.iconSet.slice(1),
      criteria,
      reverseIconOrder: set.reverse === true,
      showIconOnly: set.showValue === false,
    },
  };
}

function thresholdToFile(point: Detail): Threshold | null {
  const type = THRESHOLDS.find(([word]) => word === point['type'])?.[1];
  if (type === undefined) return null;
  const formula = point['formula'];
  if (type === 'min' || type === 'max') return { type };
  return typeof formula === 'string' || typeof formula === 'number'
    ? { type, value: formulaToFile(String(formula)) }
    : null;
}

function thresholdFromFile({ type, value }: Threshold): Detail {
  const word = THRESHOLDS.find(([, known]) => known === type)?.[0] ?? 'LowestValue';
  return value === undefined ? { type: word } : { type: word, formula: formulaFromFile(value) };
}

function isRecord(value: unknown): value is Detail {
  return typeof value === 'object' && value !== null;
}
