import { refuse } from '../hostError';

/** The HTML names that scripts use most; Office.js takes all of them. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00FFFF',
  darkblue: '#00008B',
  darkgray: '#A9A9A9',
  darkgreen: '#006400',
  darkred: '#8B0000',
  fuchsia: '#FF00FF',
  gold: '#FFD700',
  gray: '#808080',
  green: '#008000',
  indigo: '#4B0082',
  lightblue: '#ADD8E6',
  lightgray: '#D3D3D3',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  lime: '#00FF00',
  magenta: '#FF00FF',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  pink: '#FFC0CB',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  violet: '#EE82EE',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** `#RRGGBB`, as Office.js gives colours back, from `#RRGGBB`, `RRGGBB` or an HTML name. */
export function color(value: unknown): string {
  if (typeof value !== 'string') refuse('InvalidArgument', 'A colour is a text.');
  const named = NAMED[value.toLowerCase()];
  if (named !== undefined) return named;
  const match = /^#?([0-9a-f]{6})$/i.exec(value);
  return match
    ? `#${(match[1] ?? '').toUpperCase()}`
    : refuse('InvalidArgument', `${value} is not a colour.`);
}
