/** Texts with blanks in them: what the workbook does not say is never left out of a sentence in silence. */
import { tramosOf, type CeldaDocumento, type Documento, type Texto, type Tramo } from './documento';

/** @param que names the blank, without brackets: «Número de oficio» */
export function blanco(que: string): readonly Tramo[] {
  return [{ texto: que, porLlenar: true }];
}

/** The value, or the blank that stands for it. */
export function dato(value: string | undefined, que: string): Texto {
  const text = (value ?? '').trim();
  return text === '' ? blanco(que) : text;
}

export function negrita(text: Texto): Texto {
  return tramosOf(text).map((tramo) => ({ ...tramo, negrita: true }));
}

/** A sentence around its data: `` texto`Se firma en ${dato(lugar, 'Lugar')}.` `` */
export function texto(sentence: TemplateStringsArray, ...data: readonly Texto[]): Texto {
  return unida(sentence.flatMap((words, index): readonly Texto[] => [words, data[index] ?? '']));
}

/** Texts one after another; a plain string when none of them is marked. */
export function unida(texts: readonly Texto[]): Texto {
  if (texts.every((each) => typeof each === 'string')) return texts.join('');
  return texts.flatMap(tramosOf).filter((tramo) => tramo.texto !== '');
}

/** What people still have to write in it, each once, in the order in which it is read. */
export function porLlenar(documento: Documento): readonly string[] {
  const placeholders = documento.membrete.flatMap((line) => /^\[(.+)\]$/.exec(line)?.[1] ?? []);
  return [...new Set([...placeholders, ...documento.bloques.flatMap(blanksOf)])];
}

function blanksOf(bloque: Documento['bloques'][number]): readonly string[] {
  switch (bloque.tipo) {
    case 'parrafo':
      return blanksIn([bloque.texto]);
    case 'lista':
      return blanksIn(bloque.elementos);
    case 'tabla':
      return blanksIn(bloque.filas.flat().map((celda: CeldaDocumento) => celda.texto));
    case 'firmas':
      return bloque.firmas.flatMap(({ calidad, nombre, cargo }) => [
        ...(nombre ? [] : [`Nombre de quien firma${calidad === '' ? '' : `: ${calidad}`}`]),
        ...(cargo ? [] : [`Cargo de quien firma${calidad === '' ? '' : `: ${calidad}`}`]),
      ]);
    case 'titulo':
    case 'subtitulo':
    case 'salto':
      return [];
  }
}

function blanksIn(texts: readonly Texto[]): readonly string[] {
  return texts.flatMap(tramosOf).flatMap((tramo) => (tramo.porLlenar ? [tramo.texto] : []));
}
