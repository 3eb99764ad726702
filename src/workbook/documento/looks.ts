import { palette } from '../sheets/palette';
import type { SheetLook } from './layout';

interface Look {
  readonly size: number;
  readonly isBold: boolean;
  readonly color: string;
  readonly fill?: string;
  readonly alignment: 'Left' | 'Center' | 'Right' | 'Justify';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly isRuled?: boolean;
  /** Points of a line of text, and what a row adds to its lines. */
  readonly linePoints: number;
  readonly padding: number;
}

const text: Look = {
  size: 11,
  isBold: false,
  color: palette.text,
  alignment: 'Left',
  vertical: 'Top',
  linePoints: 15,
  padding: 6,
};
const cell: Look = { ...text, size: 9, isRuled: true, linePoints: 12.5, padding: 3 };
const signature: Look = { ...text, size: 10, alignment: 'Center', linePoints: 13.5, padding: 4 };

/** How each row of a document looks on its sheet. */
export const documentLooks: Readonly<Record<SheetLook, Look>> = {
  membrete: { ...text, size: 10, color: palette.muted, alignment: 'Center', linePoints: 13.5, padding: 2 },
  titulo: {
    ...text,
    size: 14,
    isBold: true,
    alignment: 'Center',
    vertical: 'Center',
    linePoints: 19,
    padding: 10,
  },
  subtitulo: { ...text, size: 12, isBold: true, vertical: 'Bottom', linePoints: 16, padding: 12 },
  parrafo: { ...text, alignment: 'Justify' },
  derecha: { ...text, alignment: 'Right' },
  centro: { ...text, alignment: 'Center' },
  encabezado: {
    ...cell,
    isBold: true,
    fill: palette.soft,
    alignment: 'Center',
    vertical: 'Center',
    padding: 8,
  },
  celda: cell,
  calidad: { ...signature, isBold: true, padding: 40 },
  linea: signature,
  nombre: signature,
  cargo: signature,
};
