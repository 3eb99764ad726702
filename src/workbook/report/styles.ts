import { AMOUNT_FORMAT, DATE_FORMAT, PERCENT_FORMAT } from '../sheets/columnFormat';
import { palette } from '../sheets/palette';
import type { BlockStyle } from './block';

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align: 'Left' | 'Center' | 'Right';
  readonly numberFormat?: string;
  readonly lines?: 'all' | 'top';
}

export const looks: Readonly<Record<BlockStyle, Look>> = {
  title: { size: 18, bold: true, color: palette.official, align: 'Left' },
  subtitle: { size: 11, color: palette.muted, align: 'Left' },
  section: { size: 13, bold: true, color: palette.official, align: 'Left' },
  head: { bold: true, color: palette.onDark, fill: palette.official, align: 'Center', lines: 'all' },
  tileLabel: { size: 10, color: palette.muted, fill: palette.soft, align: 'Center' },
  tileCount: {
    size: 20,
    bold: true,
    color: palette.official,
    fill: palette.soft,
    align: 'Center',
    numberFormat: '0',
  },
  tilePercent: {
    size: 20,
    bold: true,
    color: palette.official,
    fill: palette.soft,
    align: 'Center',
    numberFormat: PERCENT_FORMAT,
  },
  label: { align: 'Left', lines: 'all' },
  count: { align: 'Center', numberFormat: '0', lines: 'all' },
  percent: { align: 'Center', numberFormat: PERCENT_FORMAT, lines: 'all' },
  amount: { align: 'Right', numberFormat: AMOUNT_FORMAT, lines: 'all' },
  date: { align: 'Center', numberFormat: DATE_FORMAT, lines: 'all' },
  text: { align: 'Left', lines: 'all' },
  centred: { align: 'Center', lines: 'all' },
  note: { color: palette.muted, align: 'Left' },
  signature: { size: 10, color: palette.muted, align: 'Center', lines: 'top' },
};
