/** Which figures each dependency owes for a month: the fichas as they are then, grouped into one table each (MTY 7.6–7.7). */
import { citasDe } from '../../messages/citas';
import type { Periodo } from '../../records';
import type { Seguimiento } from '../../seguimiento';
import { foldText } from '../../text/foldText';
import { monthsWithMeta } from '../periodoIndicador';
import { inForce } from '../cambios/inForce';
import { solicitudesOf } from '../cambios/solicitudes';
import { contactoDe } from '../contacto';
import { indicadoresOf } from '../readIndicadores';
import type { Indicador } from '../records';
import type { DataTable, DataTableRow } from './dataTable';
import { entregasDe, entregaDue } from './entregas';
import { ventanaDe } from './ventana';

/**
 * One per dependency that owes something for the month, in the order of the fichas, with nobody else's data.
 * @throws RangeError when `mes` is no `AAAA-MM`
 */
export function tablasDelMes(seguimiento: Seguimiento, mes: Periodo): readonly DataTable[] {
  const ventana = ventanaDe(seguimiento.calendar, mes, citasDe(seguimiento.perfil));
  const folioOf = folios(seguimiento, mes);
  return [...byDependencia(askedIn(seguimiento, mes))].map(([dependencia, indicadores]) => {
    const { nombre, correo } = contactoDe(seguimiento, dependencia, indicadores);
    return {
      institucion: seguimiento.institucion,
      dependencia,
      enlace: nombre,
      correo,
      mes,
      folio: folioOf(dependencia),
      ventana,
      vence: entregaDue(seguimiento, dependencia, mes),
      rows: indicadores.flatMap(rowsOf),
    };
  });
}

/**
 * Whether a month's table asks for an indicator's figures: those in force every month (MTY 7.6), but when the period
 * has the last value and nothing else, only the month that ends it. One whose frequency cannot be read is asked for.
 */
export function isAsked({ estado, frecuencia, acumulacion }: Indicador, mes: Periodo): boolean {
  if (estado === 'Baja') return false;
  if (acumulacion !== 'Último valor' || frecuencia === null) return true;
  return monthsWithMeta(frecuencia).includes(Number(mes.slice(5)));
}

/** Indicators that would be asked for if their ficha said of whom. */
export function sinDependencia(seguimiento: Seguimiento, mes: Periodo): readonly Indicador[] {
  return allAsked(seguimiento, mes).filter(({ dependencia }) => dependencia === '');
}

function askedIn(seguimiento: Seguimiento, mes: Periodo): readonly Indicador[] {
  return allAsked(seguimiento, mes).filter(({ dependencia }) => dependencia !== '');
}

function allAsked(seguimiento: Seguimiento, mes: Periodo): readonly Indicador[] {
  return indicadoresEn(seguimiento, mes).filter(
    (indicador) => indicador.variables.length > 0 && isAsked(indicador, mes),
  );
}

/** Every ficha as it was in force in the month, in order. */
export function indicadoresEn(seguimiento: Seguimiento, mes: Periodo): readonly Indicador[] {
  const solicitudes = solicitudesOf(seguimiento);
  return indicadoresOf(seguimiento).indicadores.map((indicador) => inForce(indicador, solicitudes, mes));
}

/** By the first spelling of each name; case and accents make no difference. */
function byDependencia(indicadores: readonly Indicador[]): ReadonlyMap<string, readonly Indicador[]> {
  const groups = new Map<string, { readonly dependencia: string; readonly indicadores: Indicador[] }>();
  for (const indicador of indicadores) {
    const key = foldText(indicador.dependencia);
    const group = groups.get(key) ?? { dependencia: indicador.dependencia, indicadores: [] };
    group.indicadores.push(indicador);
    groups.set(key, group);
  }
  return new Map([...groups.values()].map((group) => [group.dependencia, group.indicadores]));
}

function rowsOf({ clave, nombre, variables }: Indicador): readonly DataTableRow[] {
  return variables.map((variable) => ({
    clave,
    indicador: nombre,
    variable: variable.nombre,
    unidad: variable.unidad,
    fuente: variable.fuente,
  }));
}

/** The folio that the dependency's table already has, or the next of the month. */
function folios(seguimiento: Seguimiento, mes: Periodo): (dependencia: string) => string {
  let last = seguimiento.entregas.reduce((most, { folio }) => Math.max(most, folioNumber(folio, mes)), 0);
  return (dependencia) => {
    const sent = entregasDe(seguimiento, dependencia, mes).find(({ folio }) => folioNumber(folio, mes) > 0);
    return sent?.folio ?? `${mes}-${String((last += 1)).padStart(3, '0')}`;
  };
}

/** 0 when it is not a folio of the month's tables. */
function folioNumber(folio: string, mes: Periodo): number {
  const match = /^(\d{4}-\d{2})-(\d+)$/.exec(folio);
  return match?.[1] === mes ? Number(match[2]) : 0;
}
