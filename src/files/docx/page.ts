/** Paper and its margins, in twentieths of a point. */
import { PageOrientation, type ISectionPropertiesOptions } from 'docx';
import type { Orientacion } from '../../domain/documentos/documento';

/** Carta, 21.59 × 27.94 cm. */
const PAPER = { width: 12_240, height: 15_840 } as const;
/** 2.2 cm at the sides; above and below, room for the letterhead and the foot. */
const MARGIN = { top: 1_560, right: 1_247, bottom: 1_250, left: 1_247, header: 650, footer: 570 } as const;

/** What a line of text or a table may take, in twentieths of a point. */
export function usableWidth(orientacion: Orientacion): number {
  const paper = orientacion === 'horizontal' ? PAPER.height : PAPER.width;
  return paper - MARGIN.left - MARGIN.right;
}

export function pageOf(orientacion: Orientacion): ISectionPropertiesOptions {
  const orientation = orientacion === 'horizontal' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  // The library exchanges the sides of a page that lies down.
  return { page: { size: { ...PAPER, orientation }, margin: MARGIN } };
}
