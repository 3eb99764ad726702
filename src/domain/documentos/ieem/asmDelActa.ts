/** The ASM of an Acta as tables: those solventados with their proofs, and what the others lack. */
import { faltasDe } from '../../cierre/solventados';
import type { DateSerial } from '../../dates/dateSerial';
import { formatDate } from '../../dates/formatDate';
import { counted } from '../../messages/counted';
import type { Asm } from '../../records';
import { plainText, type TableRow } from '../../tables/tableData';
import { celda, centrada, tabla } from '../bloques';
import type { CeldaDocumento, TablaDocumento, Texto } from '../documento';
import { blanco, dato, negrita } from '../texto';

const COMMON = [
  { encabezado: 'No.', ancho: 6 },
  { encabezado: 'Aspecto Susceptible de Mejora', ancho: 40 },
  { encabezado: 'Unidad ejecutora', ancho: 22 },
  { encabezado: 'Plazo', ancho: 13 },
];

export function solventadosTable(asm: readonly Asm[], rows: ReadonlyMap<string, TableRow>): TablaDocumento {
  return tabla(
    [...COMMON, { encabezado: 'Día de atención', ancho: 19 }],
    asm.flatMap((each) => solventadoRows(each, rows.get(each.clave))),
    'Ningún ASM está solventado.',
  );
}

/** The ASM, what was promised, and one row for each criterion with the document that proves it. */
function solventadoRows(asm: Asm, row: TableRow | undefined): readonly (readonly CeldaDocumento[])[] {
  const promised = [
    ['Compromiso', row ? plainText(row, 'compromiso') : ''],
    ['Producto esperado', row ? plainText(row, 'evidencias') : ''],
    ['Evidencia entregada', asm.acciones.map(({ evidenciaEntregada }) => evidenciaEntregada).join('\n')],
  ] as const;
  return [
    [...commonCells(asm), celda(atencion(asm))],
    ...promised.map(([nombre, words]) => under(nombre, dato(words, nombre))),
    ...(asm.cierre ?? []).map(({ requisito, evidencia }) =>
      under(requisito.nombre, dato(evidencia, `Evidencia de ${requisito.nombre}`)),
    ),
  ];
}

export function pendientesTable(asm: readonly Asm[]): TablaDocumento {
  return tabla(
    [...COMMON, { encabezado: 'Lo que falta', ancho: 36 }],
    asm.map((each) => [...commonCells(each), celda(faltasDe(each).map(sentence).join('\n'))]),
    'Todos los ASM están solventados.',
  );
}

function commonCells(asm: Asm): readonly CeldaDocumento[] {
  return [
    centrada(dato(asm.numero, 'No.')),
    celda(dato(asm.texto, 'Aspecto Susceptible de Mejora')),
    celda(dato(asm.responsable, 'Unidad ejecutora')),
    celda(plazoTexto(asm)),
  ];
}

/** Under the number and the ASM, what it is; under the rest, what is said of it. */
function under(nombre: string, words: Texto): readonly CeldaDocumento[] {
  return [
    { texto: negrita(nombre), columnas: 2, negrita: true },
    { texto: words, columnas: 3 },
  ];
}

/** The one in force; the one first committed stays in sight. */
function plazoTexto(asm: Asm): Texto {
  const plazo = lastOf(asm.acciones.map(({ termino }) => termino));
  if (plazo === null) return blanco('Plazo de ejecución');
  const original = lastOf(asm.acciones.map(({ termino, terminoOriginal }) => terminoOriginal ?? termino));
  const isOther = original !== null && original !== plazo;
  return `${formatDate(plazo, 'corta')}${isOther ? `\n(original: ${formatDate(original, 'corta')})` : ''}`;
}

/** The day on which the last of its evidence was delivered, and whether that was in time. */
function atencion({ acciones }: Asm): Texto {
  const delivered = acciones.map(({ fechaEntrega }) => fechaEntrega);
  const day = delivered.includes(undefined) ? null : lastOf(delivered);
  if (day === null) return blanco('Día de atención');
  const late = Math.max(
    0,
    ...acciones.map(({ fechaEntrega = 0, termino = Infinity }) => fechaEntrega - termino),
  );
  return `${formatDate(day, 'corta')}\n${late === 0 ? 'Dentro del plazo' : `${counted(late, 'día natural', 'días naturales')} después del plazo`}`;
}

function lastOf(dates: readonly (DateSerial | undefined)[]): DateSerial | null {
  const known = dates.filter((date) => date !== undefined);
  return known.length === 0 ? null : Math.max(...known);
}

function sentence(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;
}
