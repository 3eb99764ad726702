import { parseAcciones } from '../anexoI/parseAccion';
import { parseResponsables } from '../anexoI/parseResponsable';
import { matchCatalogue } from '../catalogues/matchCatalogue';
import type { CellValue } from '../cell';
import { readCierre } from '../cierre/readCierre';
import type { ColumnKey } from '../formats/format';
import { readOwnPercent } from '../percent/ownPercent';
import type { Accion, Asm, Evaluacion, Valoracion } from '../records';
import { tableOf, type Seguimiento } from '../seguimiento';
import { placedColumn, plainCell, plainText, type TableData, type TableRow } from '../tables/tableData';
import { cleanMarkup } from '../text/html';
import { isRetired } from './estadoAccion';
import { readPonderacion } from './ponderacion';
import { evaluacionFinder, optionalDate, readEvaluaciones } from './readEvaluaciones';

interface Place {
  readonly row: TableRow;
  readonly table: TableData;
}

/**
 * Every ASM of the workbook, once, wherever it stands: its Clave ASM joins the rows of an Anexo I, an Anexo A and
 * Acciones. A row without clave is an ASM by itself. What the signed document says rules; other rows fill its blanks.
 */
export function readAsm(seguimiento: Seguimiento): readonly Asm[] {
  const read = asmReader(seguimiento);
  return groupByClave(seguimiento).map(([clave, places]) => read(clave, places));
}

export interface AsmFinder {
  /**
   * The ASM that a row of a table of ASM is judged as. A copy that still has the clave of another row of its table is
   * judged by what it says itself.
   */
  ofRow(row: TableRow): Asm | undefined;
  /** The ASM with that clave, wherever it stands. */
  ofClave(clave: string): Asm | undefined;
}

/** Finds ASM one by one: only what is asked for is read. */
export function asmFinder(seguimiento: Seguimiento): AsmFinder {
  const read = asmReader(seguimiento);
  const groups = groupByClave(seguimiento);
  const byClave = new Map(groups);
  const groupOfRow = new Map(groups.flatMap((group) => group[1].map(({ row }) => [row, group] as const)));
  const known = new Map<TableRow, Asm>();
  const remembered = (clave: string, places: readonly Place[], key: TableRow): Asm => {
    const asm = known.get(key) ?? read(clave, places);
    known.set(key, asm);
    return asm;
  };
  return {
    ofRow(row) {
      const [clave, places] = groupOfRow.get(row) ?? ['', []];
      const place = places.find((each) => each.row === row);
      const first = places[0];
      if (!place || !first) return undefined;
      const isCopy = places.find(({ table }) => table === place.table) !== place;
      return isCopy ? remembered(clave, [place], row) : remembered(clave, places, first.row);
    },
    ofClave(clave) {
      const places = clave === '' ? undefined : byClave.get(clave);
      return places?.[0] && remembered(clave, places, places[0].row);
    },
  };
}

type AsmReader = (clave: string, places: readonly Place[]) => Asm;

function asmReader(seguimiento: Seguimiento): AsmReader {
  const evaluacionOf = evaluacionFinder(readEvaluaciones(tableOf(seguimiento, 'evaluaciones')));
  const accionesOf = accionesFinder(tableOf(seguimiento, 'acciones'));
  return (clave, places) => {
    const evaluacion = places.map(({ row }) => evaluacionOf(row)).find(Boolean);
    return toAsm(clave, places, accionesOf(clave), evaluacion, seguimiento);
  };
}

/** Signed documents first: their text is the commitment. */
function groupByClave(seguimiento: Seguimiento): readonly (readonly [string, readonly Place[]])[] {
  const places = seguimiento.tables
    .filter((table) => table.format.rows === 'asm')
    .sort((a, b) => Number(hasLabels(b)) - Number(hasLabels(a)))
    .flatMap((table) => table.rows.map((row) => ({ row, table })));
  const groups = new Map<string, Place[]>();
  const withoutClave: [string, Place[]][] = [];
  for (const place of places) {
    const clave = plainText(place.row, 'clave');
    const group = groups.get(clave);
    if (clave === '') withoutClave.push(['', [place]]);
    else if (group) group.push(place);
    else groups.set(clave, [place]);
  }
  return [...groups, ...withoutClave];
}

function hasLabels(table: TableData): boolean {
  return table.format.official.some((column) => column.type.kind === 'labelled');
}

function toAsm(
  clave: string,
  places: readonly Place[],
  acciones: readonly Accion[] | undefined,
  evaluacion: Evaluacion | undefined,
  { catalogues, perfil }: Seguimiento,
): Asm {
  const text = (key: ColumnKey): string =>
    places.map(({ row }) => plainText(row, key)).find((found) => found !== '') ?? '';
  const inCatalogue = (key: 'clasificacion' | 'prioridad' | 'valoracion') => {
    const written = text(key);
    const match = matchCatalogue(written, catalogues[key].entries);
    return match.kind === 'exact' || match.kind === 'variant' ? match.value : written;
  };
  const clasificacion = inCatalogue('clasificacion');
  const prioridad = inCatalogue('prioridad');
  const valoracion = inCatalogue('valoracion');
  const respuesta = respuestaOf(places, catalogues);
  const cierre = readCierre(perfil.cierre ?? [], places, catalogues);
  return {
    clave,
    numero: text('numero'),
    ...(evaluacion ? { evaluacion } : {}),
    programa: text('programa') || (evaluacion?.programa ?? ''),
    texto: text('asm') || text('hallazgo'),
    ...(clasificacion === '' ? {} : { clasificacion }),
    ...(prioridad === '' ? {} : { prioridad }),
    responsable: responsableText(text('responsable')),
    aceptada: respuesta !== 'No',
    ...(respuesta === undefined ? {} : { respuesta }),
    ...(isValoracion(valoracion) ? { valoracion } : {}),
    observaciones: text('observaciones'),
    ...(cierre.length === 0 ? {} : { cierre }),
    acciones: acciones ?? accionesOfPlaces(clave, places),
  };
}

/**
 * Only an explicit No leaves follow-up; a blank answer is an error to mend, not a recommendation to forget.
 * `undefined` where no format asks.
 */
function respuestaOf(
  places: readonly Place[],
  catalogues: Seguimiento['catalogues'],
): 'Sí' | 'No' | null | undefined {
  const asked = places.filter(({ table }) => placedColumn(table, 'aceptada') !== undefined);
  if (asked.length === 0) return undefined;
  const answers = asked.map(({ row }) => {
    const match = matchCatalogue(plainText(row, 'aceptada'), catalogues.siNo.entries);
    return match.kind === 'exact' || match.kind === 'variant' ? match.value : null;
  });
  if (answers.includes('No')) return 'No';
  return answers.includes('Sí') ? 'Sí' : null;
}

function isValoracion(text: string): text is Valoracion {
  return text === 'Atendido' || text === 'No atendido' || text === 'No Aplica';
}

/** «Secretaría de Educación Pública — Dirección de Presupuesto; Dirección de Desarrollo, Capacitación y Evaluación» */
export function responsableText(written: string): string {
  const { responsables } = parseResponsables(written);
  const named = responsables.filter(({ dependencia }) => dependencia !== '');
  if (named.length === 0) return cleanMarkup(written);
  const lines = named.map(({ dependencia, unidades }) =>
    unidades.length === 0 ? dependencia : `${dependencia} — ${unidades.join('; ')}`,
  );
  return [...new Set(lines)].join('\n');
}

/** Without Acciones, a row that captures a percentage is its own only action; a signed text gives its actions, with no advance. */
function accionesOfPlaces(clave: string, places: readonly Place[]): readonly Accion[] {
  const captured = places.find(({ table }) => placedColumn(table, 'avance') !== undefined);
  if (captured) return [accionOfRow(captured.row, clave, 1)];
  const signed = places.find(({ table }) => hasLabels(table));
  if (!signed) return [];
  return parseAcciones(plainText(signed.row, 'actividades')).acciones.map((accion) => ({
    claveAsm: clave,
    numero: accion.numero,
    texto: accion.texto,
    ...(accion.inicio?.reading.kind === 'date' ? { inicio: accion.inicio.reading.date } : {}),
    ...(accion.fin?.reading.kind === 'date' ? { termino: accion.fin.reading.date } : {}),
    evidenciaEntregada: '',
    observacion: '',
  }));
}

/** Actions by Clave ASM, in their order; retired ones keep their history and no longer count. */
function accionesFinder(table: TableData | undefined): (clave: string) => readonly Accion[] | undefined {
  const rowsByClave = new Map<string, TableRow[]>();
  for (const row of table?.rows ?? []) {
    const clave = plainText(row, 'clave');
    if (clave === '' || isRetired(row)) continue;
    const rows = rowsByClave.get(clave);
    if (rows) rows.push(row);
    else rowsByClave.set(clave, [row]);
  }
  return (clave) =>
    rowsByClave
      .get(clave)
      ?.map((row, index) => {
        const numero = Number(plainCell(row, 'accion'));
        return accionOfRow(row, clave, Number.isInteger(numero) && numero > 0 ? numero : index + 1);
      })
      .sort((a, b) => a.numero - b.numero);
}

function accionOfRow(row: TableRow, claveAsm: string, numero: number): Accion {
  const percent = readOwnPercent(plainCell(row, 'avance'));
  return {
    claveAsm,
    numero,
    texto: plainText(row, 'actividades'),
    ...optionalDate('inicio', plainCell(row, 'inicio')),
    ...optionalDate('termino', plainCell(row, 'termino')),
    ...reprogrammedFrom(row),
    ...ponderacionOf(plainCell(row, 'ponderacion')),
    ...(percent.kind === 'percent' ? { avance: percent.fraction } : {}),
    evidenciaEntregada: plainText(row, 'evidenciaEntregada'),
    ...optionalDate('fechaEntrega', plainCell(row, 'fechaEntrega')),
    ...optionalDate('fechaCaptura', plainCell(row, 'fechaCaptura')),
    observacion: plainText(row, 'observaciones'),
  };
}

/** What cannot be a weight is left out, and validation says so: it then weighs 1. */
function ponderacionOf(value: CellValue): Pick<Accion, 'ponderacion'> {
  const reading = readPonderacion(value);
  return reading.kind === 'weight' ? { ponderacion: reading.ponderacion } : {};
}

/** The original Término, only if the one in force is another. */
function reprogrammedFrom(row: TableRow): Pick<Accion, 'terminoOriginal'> {
  const original = optionalDate('terminoOriginal', plainCell(row, 'terminoOriginal'));
  const { termino } = optionalDate('termino', plainCell(row, 'termino'));
  return original.terminoOriginal === termino ? {} : original;
}
