/** A registered request approved or rejected: the cells of its ficha and of its own rows that change. */
import type { Resolucion } from '../../catalogues/indicadorCatalogues';
import { cellText } from '../../cell';
import { changesOf, type CellChange, type RowValues } from '../../changes';
import type { DateSerial } from '../../dates/dateSerial';
import type { ColumnKey } from '../../formats/format';
import { cambios, motivoEnCambios } from '../../messages/cambiosIndicador';
import { citasDe } from '../../messages/citas';
import { problemas, type Problem } from '../../messages/problemas';
import { tableOf, type Seguimiento } from '../../seguimiento';
import type { TableData } from '../../tables/tableData';
import type { Indicador, PeriodoIndicador } from '../records';
import { fichaOf, type Ficha } from './fichaOf';
import { readPedidos, type Pedido } from './pedidos';
import { solicitudProblems } from './soporte';
import { solicitudesOf, type Solicitud } from './solicitudes';
import { sameValor } from './valores';

export interface Resolver {
  readonly folio: string;
  readonly resolucion: Exclude<Resolucion, 'Pendiente'>;
  /** Needed to reject. */
  readonly motivo: string;
  /** Day of the resolution. */
  readonly fecha: DateSerial;
}

export interface ResolutionPlan {
  readonly kind: 'plan';
  /** Its rows, as they were; at least one. */
  readonly solicitudes: readonly [Solicitud, ...Solicitud[]];
  /** As its ficha said; `null` if a rejected request names none. */
  readonly indicador: Indicador | null;
  readonly resolucion: Resolver['resolucion'];
  readonly motivo: string;
  /** `null` if rejected. */
  readonly vigenteDesde: PeriodoIndicador | null;
  readonly changes: readonly CellChange[];
}

type Refused = { readonly kind: 'refused'; readonly problem: Problem };
const refused = (problem: Problem): Refused => ({ kind: 'refused', problem });

export function planResolution(seguimiento: Seguimiento, resolver: Resolver): ResolutionPlan | Refused {
  const { folio, fecha, resolucion } = resolver;
  const table = tableOf(seguimiento, 'solicitud-cambio');
  const all = solicitudesOf(seguimiento);
  const [first, ...others] = all.filter((each) => each.folio === folio);
  if (!table || !first) return refused(cambios.solicitudNoEncontrada(folio, pendingFolios(all)));
  const problem = lackingColumns(table) ?? statusProblem([first, ...others], table, fecha);
  if (problem) return refused(problem);
  const solicitudes = [first, ...others] as const;
  const found = fichaOf(seguimiento, first.clave);
  if (resolucion === 'Rechazada') {
    if (resolver.motivo.trim() === '')
      return refused(cambios.sinMotivo(citasDe(seguimiento.perfil).procedimiento));
    return planOf(table, solicitudes, resolver, 'ficha' in found ? found.ficha.indicador : null, null, []);
  }
  if ('problem' in found) return refused(found.problem);
  const approval = approve(seguimiento, found.ficha, solicitudes, fecha, table.sheet);
  if ('problem' in approval) return refused(approval.problem);
  return planOf(table, solicitudes, resolver, found.ficha.indicador, approval.vigenteDesde, approval.changes);
}

function pendingFolios(solicitudes: readonly Solicitud[]): readonly string[] {
  const pending = solicitudes.filter((each) => each.resolucion === 'Pendiente' && each.folio !== '');
  return [...new Set(pending.map(({ folio }) => folio))];
}

/** What tells that it is resolved goes last. */
const WRITTEN: readonly ColumnKey[] = ['motivoResolucion', 'fechaResolucion', 'vigenteDesde', 'resolucion'];

function lackingColumns(table: TableData): Problem | null {
  const lacking = table.missing.filter(({ key }) => WRITTEN.includes(key)).map(({ heading }) => heading);
  return lacking.length > 0 ? problemas.columnasFaltantes(table.sheet, lacking) : null;
}

function statusProblem(
  [first, ...others]: readonly [Solicitud, ...Solicitud[]],
  { sheet }: TableData,
  fecha: DateSerial,
): Problem | null {
  const isOther = (each: Solicitud) => each.clave !== first.clave || each.tipo !== first.tipo;
  if (others.some(isOther)) return cambios.folioRepetido(first.folio, sheet);
  const resolved = [first, ...others].find(({ resolucion }) => resolucion !== 'Pendiente');
  if (resolved) return cambios.yaResuelta(first.folio, resolved.resolucion, resolved.fechaResolucion);
  const { fecha: asked } = first;
  return asked !== null && fecha < asked ? cambios.resueltaAntes(first.folio, asked) : null;
}

function approve(
  seguimiento: Seguimiento,
  ficha: Ficha,
  solicitudes: readonly [Solicitud, ...Solicitud[]],
  fecha: DateSerial,
  sheet: string,
):
  | { readonly vigenteDesde: PeriodoIndicador; readonly changes: readonly CellChange[] }
  | { readonly problem: Problem } {
  const [{ folio, tipo, causal, oficio }] = solicitudes;
  const citas = citasDe(seguimiento.perfil);
  const lacking = new Set(
    solicitudes.flatMap((each) => solicitudProblems(each, citas)).map(({ mensaje }) => mensaje),
  );
  if (tipo === null || lacking.size > 0) return { problem: cambios.soporteFaltante(folio, [...lacking]) };
  const puntos = solicitudes.map(({ campo, debeDecir }) => ({ campo, valor: debeDecir }));
  const read = readPedidos(seguimiento, ficha, { tipo, causal, puntos, fecha });
  if ('problem' in read) return read;
  const { pedidos, vigenteDesde } = read;
  const changed = changedSince(pedidos, solicitudes, sheet);
  if (changed) return { problem: changed };
  const { table, row, indicador } = ficha;
  const values: RowValues = Object.fromEntries(pedidos.map((each) => [each.column.key, each.debeDecir]));
  const motivo = motivoEnCambios(folio, tipo, oficio);
  return { vigenteDesde, changes: named(changesOf(table, row, values, motivo), indicador.clave) };
}

/** Somebody wrote in the ficha after the request: what it would undo later is no longer what it says. */
function changedSince(
  pedidos: readonly Pedido[],
  solicitudes: readonly Solicitud[],
  sheet: string,
): Problem | null {
  for (const { column, dice, debeDecir } of pedidos) {
    const solicitud = solicitudes.find(({ key }) => key === column.key);
    if (!solicitud || sameValor(column, dice, solicitud.dice) || sameValor(column, dice, debeDecir)) continue;
    const [says, said] = [cellText(dice), cellText(solicitud.dice)];
    return cambios.fichaCambio(column.heading, sheet, solicitud.sheetRow, says, said);
  }
  return null;
}

function planOf(
  table: TableData,
  solicitudes: readonly [Solicitud, ...Solicitud[]],
  { resolucion, motivo, fecha }: Resolver,
  indicador: Indicador | null,
  vigenteDesde: PeriodoIndicador | null,
  ofFicha: readonly CellChange[],
): ResolutionPlan {
  const [{ folio, tipo, oficio, clave }] = solicitudes;
  const rows = new Set(solicitudes.map(({ sheetRow }) => sheetRow));
  const values: RowValues = {
    ...(motivo.trim() === '' ? {} : { motivoResolucion: motivo.trim() }),
    fechaResolucion: fecha,
    ...(vigenteDesde === null ? {} : { vigenteDesde }),
  };
  const why = motivoEnCambios(folio, tipo ?? '', oficio);
  const own = table.rows
    .filter(({ sheetRow }) => rows.has(sheetRow))
    .flatMap((row) => [...changesOf(table, row, values, why), ...changesOf(table, row, { resolucion }, why)]);
  return {
    kind: 'plan',
    solicitudes,
    indicador,
    resolucion,
    motivo: motivo.trim(),
    vigenteDesde,
    changes: [...ofFicha, ...named(own, clave)],
  };
}

/** Cambios names the indicator where it names the ASM of others. */
function named(changes: readonly CellChange[], clave: string): readonly CellChange[] {
  return changes.map((change) => ({ ...change, clave }));
}
