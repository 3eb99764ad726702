import { TextRun, type IRunOptions } from 'docx';
import { shownTramo, tramosOf, type Texto } from '../../domain/documentos/documento';
import { writableText } from '../writableText';
import { BLANK_COLOUR } from './styles';

interface Look {
  readonly negrita?: boolean;
}

/** What a person has to write is grey and in brackets; a line break is one. */
export function runsOf(texto: Texto, { negrita = false }: Look = {}): TextRun[] {
  return tramosOf(texto).flatMap((tramo) => {
    // Only what differs: «not bold» would undo the style of a heading.
    const bold: IRunOptions = negrita || tramo.negrita === true ? { bold: true } : {};
    const colour: IRunOptions = tramo.porLlenar === true ? { color: BLANK_COLOUR } : {};
    return lines(shownTramo(tramo)).map(
      (line, index) => new TextRun({ ...bold, ...colour, text: line, ...(index > 0 && { break: 1 }) }),
    );
  });
}

/** Placeholders that come within a plain text, such as those of a letterhead. */
export function runsWithPlaceholders(text: string): TextRun[] {
  return text
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .flatMap((part) => runsOf([{ texto: part, porLlenar: part.startsWith('[') }]));
}

function lines(text: string): readonly string[] {
  return writableText(text).split(/\r\n|\r|\n/);
}
