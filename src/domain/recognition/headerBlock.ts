/** What is written above a table: the programme or fund, the institution, the quarter. */
import { cellText, type CellValue } from '../cell';
import { isDependencia } from '../anexoI/splitUnidades';
import type { Format } from '../formats/format';
import { foldHeading } from '../text/foldText';
import { linesOf, type Grid } from './grid';
import { headingText } from './mapHeadings';

type HeaderField = Format['header']['lines'][number]['value'];

export type HeaderValues = Readonly<Partial<Record<HeaderField, string>>>;

/** Captions that offices write besides the format's own. */
const KNOWN_CAPTIONS: Readonly<Record<HeaderField, readonly string[]>> = {
  programa: [
    ...[
      'Programa presupuestario / Fondo',
      'Programa presupuestario',
      'Programa / Fondo',
      'Programa',
      'Pp',
      'Fondo',
    ],
    ...['Nombre del programa', 'Clave y nombre del programa', 'Programa o fondo', 'Programa evaluado'],
  ],
  institucion: [
    ...[
      'Institución',
      'Dependencia',
      'Entidad',
      'Dependencia / Entidad',
      'Dependencia o entidad',
      'Ente público',
    ],
    ...['Nombre de la dependencia', 'Nombre de la institución', 'Dependencia ejecutora'],
  ],
  trimestre: ['Trimestre y año', 'Trimestre', 'Periodo'],
};

/** «E007 - Convenio…», «Convenio E007 …»: letter of the modality and three digits, as every Mexican programme has. */
const PROGRAMME_KEY = /(?:^|\s)[A-Z]-?\d{3}(?=$|[\s.:–-])/;
const FUND = /^fondo (?:de|para|metropolitano)\b/i;

/** Captioned values first; then what a line shows by itself; then the line under an official title, if the format puts it there. */
export function readHeaderBlock(above: Grid, format: Format): HeaderValues {
  return { ...bareValues(above, format), ...captionedValues(above, format) };
}

function captionedValues(above: Grid, format: Format): HeaderValues {
  const fieldOf = captionReader(format);
  const found: Partial<Record<HeaderField, string>> = {};
  for (const row of above) {
    row.forEach((value, column) => {
      for (const line of linesOf(value)) {
        const colon = line.indexOf(':');
        const caption = colon === -1 ? line : line.slice(0, colon);
        const field = fieldOf(caption);
        if (field === undefined || found[field] !== undefined) continue;
        const inline = colon === -1 ? '' : line.slice(colon + 1).trim();
        const text = inline === '' ? nextValue(row, column, fieldOf) : inline;
        if (text !== '') found[field] = text;
      }
    });
  }
  return found;
}

/** The next filled cell to the right, unless it is another caption. */
function nextValue(
  row: readonly CellValue[],
  column: number,
  fieldOf: (caption: string) => HeaderField | undefined,
): string {
  const caption = cellText(row[column] ?? '');
  const texts = row.slice(column + 1).map(cellText);
  const next = texts.find((text) => text !== '' && text !== caption) ?? '';
  return fieldOf(next.split(':')[0] ?? '') === undefined ? headingText(next) : '';
}

function captionReader(format: Format): (caption: string) => HeaderField | undefined {
  const fields = new Map<string, HeaderField>();
  for (const { caption, value } of format.header.lines)
    if (caption !== '') fields.set(foldHeading(caption), value);
  for (const field of ['programa', 'institucion', 'trimestre'] as const) {
    for (const caption of KNOWN_CAPTIONS[field]) fields.set(foldHeading(caption), field);
  }
  return (caption) => fields.get(foldHeading(caption));
}

function bareValues(above: Grid, format: Format): HeaderValues {
  const titles = format.header.titles.map(foldHeading);
  const fieldOf = captionReader(format);
  const lines = above
    .flatMap((row) => row.flatMap(linesOf))
    .flatMap((line) => withoutTitle(headingText(line), format))
    .filter((line) => fieldOf(line.split(':')[0] ?? '') === undefined);
  const isTitle = (line: string) => titles.includes(foldHeading(line));
  const institucion = lines.find((line) => isDependencia(line));
  const underTitle = lines.find((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && isTitle(before) && !isTitle(line) && !isDependencia(line);
  });
  const expectsBareProgramme = format.header.lines.some(
    ({ caption, value }) => caption === '' && value === 'programa',
  );
  const programa =
    lines.find((line) => PROGRAMME_KEY.test(line) || FUND.test(line)) ??
    (expectsBareProgramme ? underTitle : undefined);
  return {
    ...(programa === undefined ? {} : { programa }),
    ...(institucion === undefined ? {} : { institucion }),
  };
}

/** «Anexo I. E007 Convenio…» is a title and a programme in one line. */
function withoutTitle(line: string, format: Format): readonly string[] {
  for (const title of format.header.titles) {
    const rest = line.slice(title.length);
    const startsWithTitle = line.slice(0, title.length).toUpperCase() === title.toUpperCase();
    if (startsWithTitle && /^\s*[.:–-]\s*\S/.test(rest)) return [title, rest.replace(/^\s*[.:–-]\s*/, '')];
  }
  return [line];
}
