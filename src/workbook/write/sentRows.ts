import { cellText } from '../../domain/cell';
import type { CellChange } from '../../domain/changes';
import type { DateSerial } from '../../domain/dates/dateSerial';
import type { DataTable } from '../../domain/indicadores/recoleccion/dataTable';
import { recibidaDe } from '../../domain/indicadores/recoleccion/entregas';
import type { Entrega } from '../../domain/indicadores/records';
import { preparar } from '../../domain/messages/preparar';
import { entregasRegister } from '../../domain/registers';
import type { Libro } from '../read/readLibro';
import type { RawTable } from '../read/readTables';
import { columnsInPlace, placeOf, registerColumns } from './columnsInPlace';
import { rowChanges } from './rowChanges';

/** What Entregas must say of the tables that are sent. */
export interface SentRows {
  /** Of tables that had been sent and of which nothing has come: the day of sending, and the day due. */
  readonly changes: readonly CellChange[];
  readonly added: readonly Entrega[];
}

export function sentRows(libro: Libro, tables: readonly DataTable[], fecha: DateSerial): SentRows {
  const register = libro.tables.get(entregasRegister.table);
  const placed = register ? placesByFolio(register) : new Map<string, number>();
  const changes: CellChange[] = [];
  const added: Entrega[] = [];
  for (const table of tables) {
    const index = placed.get(table.folio);
    if (index === undefined || !register) added.push(entregaOf(table, fecha));
    else if (recibidaDe(libro.seguimiento, table.dependencia, table.mes).recibida === null)
      changes.push(...sentAgain(register, index, table, fecha));
  }
  return { changes, added };
}

function entregaOf({ folio, mes, dependencia, vence }: DataTable, fecha: DateSerial): Entrega {
  return {
    folio,
    mes,
    dependencia,
    estado: 'enviada',
    enviada: fecha,
    vence,
    recibida: null,
    enTiempo: null,
    archivo: '',
    cifras: null,
    observaciones: '',
    huella: '',
  };
}

/** 0-based row of the register's body of each table that was sent. */
function placesByFolio(register: RawTable): ReadonlyMap<string, number> {
  const columns = columnsInPlace(registerColumns(entregasRegister), register);
  const folio = placeOf(columns, 'folio') ?? -1;
  const enviada = placeOf(columns, 'enviada') ?? -1;
  const places = new Map<string, number>();
  register.body.forEach((row, index) => {
    const key = cellText(row[folio] ?? '');
    if (key !== '' && cellText(row[enviada] ?? '') !== '' && !places.has(key)) places.set(key, index);
  });
  return places;
}

function sentAgain(
  register: RawTable,
  index: number,
  { folio, mes, vence }: DataTable,
  fecha: DateSerial,
): readonly CellChange[] {
  const columns = columnsInPlace(registerColumns(entregasRegister), register);
  const author = { clave: folio, motivo: preparar.deNuevo(mes) };
  return rowChanges(register, columns, index, { enviada: fecha, vence }, author);
}
