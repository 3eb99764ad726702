/** How a key action stands now: which cells it changes, or why it cannot be written. */
import { catalogueValues } from '../catalogues/catalogues';
import { matchCatalogue } from '../catalogues/matchCatalogue';
import { CELL_CHARACTERS } from '../cell';
import { changesOf, type CellChange, type RowValues } from '../changes';
import type { DateSerial } from '../dates/dateSerial';
import { accionClaveAnotada, cierreProblems } from '../messages/cierreProblems';
import type { Problem } from '../messages/problemas';
import type { Seguimiento } from '../seguimiento';
import type { TableData } from '../tables/tableData';
import { foldText } from '../text/foldText';
import { accionesClaveIn, accionesClaveTable, type AccionClave } from './accionesClave';
import { missingHeadings } from './planCierre';

export interface CambioAccionClave {
  /** Its number, «1.1»; the whole text where it has none. */
  readonly accion: string;
  /** Of its catalogue, however it is spelled. */
  readonly estado: string;
  /** Absent, and for the document too, leaves what is written; `null` blanks it. */
  readonly fechaAccion?: DateSerial | null;
  readonly documento?: string;
}

type Refused = { readonly kind: 'refused'; readonly problem: Problem };

export type AccionClavePlan =
  { readonly kind: 'plan'; readonly accion: string; readonly changes: readonly CellChange[] } | Refused;

export function planAccionClave(seguimiento: Seguimiento, request: CambioAccionClave): AccionClavePlan {
  const table = accionesClaveTable(seguimiento);
  if (!table) return refused(cierreProblems.sinAccionesClave());
  const found = accionNamed(table, seguimiento, request.accion);
  if ('problem' in found) return found;
  const estado = estadoNamed(seguimiento, request.estado);
  if (typeof estado !== 'string') return estado;
  const { fechaAccion, documento } = request;
  if (documento !== undefined && documento.length > CELL_CHARACTERS) {
    return refused(cierreProblems.textoLargo(documento.length));
  }
  const values: RowValues = {
    ...(fechaAccion === undefined ? {} : { fechaAccionClave: fechaAccion ?? '' }),
    ...(documento === undefined ? {} : { documentoAccionClave: documento.trim() }),
    estadoAccionClave: estado,
  };
  const lacking = missingHeadings(table, values);
  if (lacking.length > 0) return refused(cierreProblems.columnasFaltantes(table.sheet, lacking));
  const changes = changesOf(table, found.row, values, accionClaveAnotada(found.accion));
  return { kind: 'plan', accion: found.accion, changes };
}

function refused(problem: Problem): Refused {
  return { kind: 'refused', problem };
}

/** «1.1», «1.1.» or the whole text. */
function accionNamed(table: TableData, { catalogues }: Seguimiento, written: string): AccionClave | Refused {
  const acciones = accionesClaveIn(table, catalogues);
  const wanted = foldText(written).replace(/\.$/, '');
  const [found, ...others] = acciones.filter(
    ({ accion, nombre }) =>
      foldText(accion) === wanted || foldText(`${accion}. ${nombre}`).replace(/\.$/, '') === wanted,
  );
  if (!found) {
    return refused(
      cierreProblems.accionClaveDesconocida(
        written,
        acciones.map(({ accion }) => accion),
      ),
    );
  }
  if (others.length === 0) return found;
  const rows = [found, ...others].map(({ row }) => row.sheetRow);
  return refused(cierreProblems.accionClaveRepetida(found.accion, rows));
}

function estadoNamed({ catalogues }: Seguimiento, written: string): string | Refused {
  const values = catalogueValues(catalogues.estadoAccionClave);
  const match = matchCatalogue(written, values);
  return match.kind === 'exact' || match.kind === 'variant'
    ? match.value
    : refused(cierreProblems.estadoInvalido(written, values));
}
