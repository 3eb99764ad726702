import { AlignmentType, LineRuleType, Paragraph, type Table } from 'docx';
import { shownText, type Bloque, type Orientacion } from '../../domain/documentos/documento';
import { runsOf } from './runs';
import { signaturesOf } from './signatures';
import { STYLES } from './styles';
import { tableOf } from './tables';
import { usableWidth } from './page';

const ALIGNMENTS = { derecha: AlignmentType.RIGHT, centro: AlignmentType.CENTER } as const;

/** The blocks of consecutive pages that lie alike. */
export interface Section {
  readonly orientacion: Orientacion;
  readonly bloques: readonly Bloque[];
}

/** A break that turns the page begins another section: a section already begins on a new page. */
export function sectionsOf(bloques: readonly Bloque[], orientacion: Orientacion): readonly Section[] {
  const sections: { orientacion: Orientacion; bloques: Bloque[] }[] = [{ orientacion, bloques: [] }];
  for (const bloque of bloques) {
    const current = sections.at(-1);
    if (!current) continue;
    const turned =
      bloque.tipo === 'salto' ? (bloque.orientacion ?? current.orientacion) : current.orientacion;
    if (turned === current.orientacion) current.bloques.push(bloque);
    else if (current.bloques.length === 0) current.orientacion = turned;
    else sections.push({ orientacion: turned, bloques: [] });
  }
  return sections;
}

/** A line that ends by hand, such as the name of an addressee, would be stretched to the margin if it were justified. */
function alignmentOf({ texto, alineacion }: Extract<Bloque, { tipo: 'parrafo' }>) {
  if (alineacion !== undefined) return ALIGNMENTS[alineacion];
  return shownText(texto).includes('\n') ? AlignmentType.LEFT : AlignmentType.BOTH;
}

/** @param firstList how many lists there are before: each one is numbered from its beginning */
export function contentOf({ orientacion, bloques }: Section, firstList: number): (Paragraph | Table)[] {
  const width = usableWidth(orientacion);
  let list = firstList;
  return bloques.flatMap((bloque, index) => {
    const before = bloques[index - 1];
    const pageBreakBefore = before?.tipo === 'salto';
    // Whoever signs, signs under some of the text.
    const keepNext = bloques[index + 1]?.tipo === 'firmas';
    const isLast = index === bloques.length - 1;
    switch (bloque.tipo) {
      case 'titulo':
        return new Paragraph({ style: STYLES.titulo, pageBreakBefore, children: runsOf(bloque.texto) });
      case 'subtitulo':
        return new Paragraph({ style: STYLES.subtitulo, pageBreakBefore, children: runsOf(bloque.texto) });
      case 'parrafo':
        return new Paragraph({
          style: STYLES.texto,
          pageBreakBefore,
          keepNext,
          alignment: alignmentOf(bloque),
          children: runsOf(bloque.texto),
        });
      case 'lista':
        list += 1;
        return bloque.elementos.map(
          (texto, place) =>
            new Paragraph({
              numbering: { reference: bloque.marca, level: 0, instance: list },
              pageBreakBefore: pageBreakBefore && place === 0,
              keepNext: keepNext && place === bloque.elementos.length - 1,
              alignment: AlignmentType.BOTH,
              children: runsOf(texto),
            }),
        );
      case 'tabla':
        return [...breakBefore(pageBreakBefore), tableOf(bloque, width, isLast), gap(keepNext, isLast)];
      case 'firmas':
        return bloque.firmas.length === 0
          ? []
          : [...breakBefore(pageBreakBefore), signaturesOf(bloque.firmas, width), gap(false, isLast)];
      case 'salto':
        return [];
    }
  });
}

export function listsIn({ bloques }: Section): number {
  return bloques.filter(({ tipo }) => tipo === 'lista').length;
}

/** A table takes no break of its own. */
function breakBefore(pageBreakBefore: boolean): Paragraph[] {
  return pageBreakBefore ? [small({ pageBreakBefore, keepNext: true })] : [];
}

/**
 * Word joins two tables without a paragraph between them, and needs one after the last: that one takes no room, or a
 * table that fills its page would leave a blank one behind.
 */
function gap(keepNext: boolean, isLast: boolean): Paragraph {
  return small({ keepNext }, isLast ? LEAST : undefined);
}

/** Twentieths of a point. */
const LEAST = 20;
const GAP = 120;

function small(
  more: { readonly pageBreakBefore?: boolean; readonly keepNext: boolean },
  line: number = GAP,
): Paragraph {
  return new Paragraph({
    style: STYLES.texto,
    spacing: { before: 0, after: line === GAP ? 60 : 0, line, lineRule: LineRuleType.EXACT },
    run: { size: 2 },
    ...more,
  });
}
