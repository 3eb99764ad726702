import { cellText } from '../domain/cell';
import type { CellChange } from '../domain/changes';
import type { DateSerial } from '../domain/dates/dateSerial';
import {
  judgeProrroga,
  prorrogaTarget,
  type ProrrogaRequest,
} from '../domain/indicadores/recoleccion/prorroga';
import type { Prorroga } from '../domain/indicadores/records';
import { registerRows } from '../domain/libro/institution';
import { prorrogasRegister, type ProrrogasKey } from '../domain/registers';
import { prorrogasFromRows, prorrogaValues } from '../domain/registers/indicadorRows';
import { cellAddress } from '../domain/tables/tableData';
import { foldText } from '../domain/text/foldText';
import { readLibro, type Libro } from './read/readLibro';
import type { RawTable } from './read/readTables';
import { blocked, done, type Outcome } from './result';
import { appendRows } from './write/appendRows';
import { applyChanges } from './write/applyChanges';
import { blockWriter, type BlockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';
import { columnsInPlace, registerColumns, rowInPlace } from './write/columnsInPlace';
import { ensureRegister } from './write/ensureRegister';

export interface RecordProrroga extends ProrrogaRequest {
  /** Day to note in Cambios. */
  readonly fecha: DateSerial;
}

/**
 * Judges a prórroga that an enlace asks for and puts it on the record: one row per dependency, month and type. Asked
 * again or resolved, its row changes and Cambios tells it. One that does not proceed is recorded too, denied.
 */
export async function requestProrroga(
  context: Excel.RequestContext,
  { fecha, ...request }: RecordProrroga,
): Promise<Outcome<Prorroga>> {
  const libro = await readLibro(context);
  const target = prorrogaTarget(libro.seguimiento, request);
  if ('problem' in target) return blocked(target.problem);
  const prorroga = judgeProrroga(libro.seguimiento.calendar, { ...request, ...target });
  const register = libro.tables.get(prorrogasRegister.table);
  const index = register ? rowOf(register, prorroga) : -1;
  const isNew = index === -1;
  const changes = register && !isNew ? changesTo(register, index, prorroga) : [];
  const locked = changesProblem(libro, changes, [], isNew ? [prorrogasRegister] : []);
  if (locked) return blocked(locked);
  const writer = blockWriter(context);
  await applyChanges(context, writer, libro, changes, { accion: 'Prórroga', fecha });
  if (isNew) await addRow(context, writer, libro, prorroga);
  await writer.send();
  return done(prorroga);
}

/** 0-based row of the table's body that has the same dependency, month and type; -1 for none. */
function rowOf(register: RawTable, { dependencia, mes, tipo }: Prorroga): number {
  return registerRows(prorrogasRegister, register).findIndex((row) => {
    const [found] = prorrogasFromRows([row]);
    if (found === undefined || found.mes !== mes || found.tipo !== tipo) return false;
    return foldText(found.dependencia) === foldText(dependencia);
  });
}

const IDENTITY: ReadonlySet<ProrrogasKey> = new Set(['mes', 'dependencia', 'tipo']);

function changesTo(register: RawTable, index: number, prorroga: Prorroga): readonly CellChange[] {
  const values = prorrogaValues(prorroga);
  const fila = register.headerRow + 2 + index;
  return columnsInPlace(registerColumns(prorrogasRegister), register).flatMap((each, place) => {
    const antes = register.body[index]?.[place] ?? '';
    if (each === null || IDENTITY.has(each.key)) return [];
    if (cellText(antes) === cellText(values[each.key])) return [];
    const sheetColumn = register.firstColumn + place;
    return [
      {
        hoja: register.sheet,
        celda: cellAddress(sheetColumn, fila),
        fila,
        sheetColumn,
        columna: each.column.heading,
        tipo: each.column.type.kind,
        clave: prorroga.dependencia,
        antes,
        despues: values[each.key],
        motivo: `Prórroga ${prorroga.tipo} de ${prorroga.mes}: ${prorroga.resolucion}`,
      },
    ];
  });
}

async function addRow(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  prorroga: Prorroga,
): Promise<void> {
  const register = await ensureRegister(context, writer, libro, prorrogasRegister);
  const columns = columnsInPlace(registerColumns(prorrogasRegister), register);
  await appendRows(context, writer, register, columns, [rowInPlace(columns, prorrogaValues(prorroga))]);
}
