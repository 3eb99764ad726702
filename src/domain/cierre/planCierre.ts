/** One answer to what a norm asks to close an ASM: which cells it changes, or why it cannot be written. */
import { readAsm } from '../asm/readAsm';
import { catalogueValues } from '../catalogues/catalogues';
import { matchCatalogue } from '../catalogues/matchCatalogue';
import { changesOf, type CellChange, type RowValues } from '../changes';
import { CELL_CHARACTERS } from '../cell';
import type { DateSerial } from '../dates/dateSerial';
import { columnOf, type ColumnKey } from '../formats/format';
import { cierreProblems, decidido } from '../messages/cierreProblems';
import type { Problem } from '../messages/problemas';
import type { Seguimiento } from '../seguimiento';
import { plainText, type TableData, type TableRow } from '../tables/tableData';
import { foldText } from '../text/foldText';
import type { Requisito } from './requisitos';

export interface RespuestaCierre {
  readonly clave: string;
  /** Id of a requisite of the perfil: the key of its column. */
  readonly criterio: string;
  /** A value of its catalogue, however it is spelled; `''` leaves it unanswered. */
  readonly respuesta: string;
  /** With what it was proved; absent leaves what is written. */
  readonly evidencia?: string;
  /** Day on which it was decided: in its own column where it has one, else told in Cambios. */
  readonly fechaRespuesta?: DateSerial;
}

type Refused = { readonly kind: 'refused'; readonly problem: Problem };

export type CierrePlan =
  | {
      readonly kind: 'plan';
      readonly clave: string;
      readonly requisito: Requisito;
      readonly changes: readonly CellChange[];
    }
  | Refused;

export function planCierre(seguimiento: Seguimiento, request: RespuestaCierre): CierrePlan {
  const requisito = requisitoNamed(seguimiento, request.criterio);
  if ('problem' in requisito) return requisito;
  const place = placeOf(seguimiento, requisito, request.clave);
  if ('problem' in place) return place;
  const { table, row } = place;
  const values = valuesOf(seguimiento, table, requisito, request);
  if ('problem' in values) return values;
  return {
    kind: 'plan',
    clave: plainText(row, 'clave'),
    requisito,
    changes: changesOf(table, row, values, motivoOf(requisito, request)),
  };
}

function refused(problem: Problem): Refused {
  return { kind: 'refused', problem };
}

function requisitoNamed({ perfil }: Seguimiento, criterio: string): Requisito | Refused {
  const { cierre = [], nombre } = perfil;
  if (cierre.length === 0) return refused(cierreProblems.perfilSinCierre(nombre));
  const wanted = foldText(criterio);
  const found = cierre.find(({ key }) => foldText(key) === wanted);
  return (
    found ??
    refused(
      cierreProblems.criterioDesconocido(
        criterio,
        cierre.map(({ key }) => key),
      ),
    )
  );
}

interface Place {
  readonly table: TableData;
  readonly row: TableRow;
}

/** The only row of that clave in a format that asks it. */
function placeOf(seguimiento: Seguimiento, requisito: Requisito, clave: string): Place | Refused {
  const wanted = foldText(clave);
  const asking = seguimiento.tables.filter(
    ({ format }) => format.rows === 'asm' && columnOf(format, requisito.key) !== undefined,
  );
  const [found, ...others] = asking.flatMap((table) =>
    table.rows
      .filter((row) => wanted !== '' && foldText(plainText(row, 'clave')) === wanted)
      .map((row) => ({ table, row })),
  );
  if (!found) {
    const isElsewhere = readAsm(seguimiento).some((asm) => wanted !== '' && foldText(asm.clave) === wanted);
    return refused(
      isElsewhere ? cierreProblems.noSePide(clave, requisito.nombre) : cierreProblems.claveDesconocida(clave),
    );
  }
  if (others.length === 0) return found;
  const rows = [found, ...others].map(({ table, row }) => `${table.sheet}, fila ${row.sheetRow}`);
  return refused(cierreProblems.claveRepetida(clave, rows));
}

function valuesOf(
  { catalogues }: Seguimiento,
  table: TableData,
  { key, nombre, evidencia: evidenciaKey, fecha: fechaKey }: Requisito,
  { respuesta, evidencia, fechaRespuesta }: RespuestaCierre,
): RowValues | Refused {
  const type = columnOf(table.format, key)?.type;
  const catalogue = type?.kind === 'catalogue' ? catalogues[type.catalogue] : undefined;
  const value = catalogue ? valueIn(respuesta, catalogueValues(catalogue)) : respuesta.trim();
  if (value === null) {
    const values = catalogue ? catalogueValues(catalogue) : [];
    return refused(cierreProblems.respuestaInvalida(nombre, respuesta, values));
  }
  if (evidencia !== undefined && evidenciaKey === undefined) {
    return refused(cierreProblems.sinColumnaDeEvidencia(nombre));
  }
  if (evidencia !== undefined && evidencia.length > CELL_CHARACTERS) {
    return refused(cierreProblems.textoLargo(evidencia.length));
  }
  const values: RowValues = {
    ...(evidenciaKey !== undefined && evidencia !== undefined ? { [evidenciaKey]: evidencia.trim() } : {}),
    ...(fechaKey !== undefined && fechaRespuesta !== undefined ? { [fechaKey]: fechaRespuesta } : {}),
    [key]: value,
  };
  const lacking = missingHeadings(table, values);
  return lacking.length > 0 ? refused(cierreProblems.columnasFaltantes(table.sheet, lacking)) : values;
}

function valueIn(written: string, values: readonly string[]): string | null {
  if (written.trim() === '') return '';
  const match = matchCatalogue(written, values);
  return match.kind === 'exact' || match.kind === 'variant' ? match.value : null;
}

export function missingHeadings(table: TableData, values: RowValues): readonly string[] {
  const keys = new Set(Object.keys(values) as ColumnKey[]);
  return table.missing.filter(({ key }) => keys.has(key)).map(({ heading }) => heading);
}

function motivoOf({ nombre, fecha }: Requisito, { fechaRespuesta }: RespuestaCierre): string {
  return decidido(nombre, fecha === undefined ? fechaRespuesta : undefined);
}
