/** Prórrogas on the record: whose they may be, which row is whose, and the workbook once one is recorded. */
import type { Calendar } from '../../calendar/diasHabiles';
import { problemasRecoleccion } from '../../messages/recoleccion';
import type { Problem } from '../../messages/problemas';
import { mostAlike } from '../../recognition/mostAlike';
import { hasIndicadores, type Seguimiento } from '../../seguimiento';
import { foldText } from '../../text/foldText';
import { indicadoresOf } from '../readIndicadores';
import type { Prorroga } from '../records';
import type { ProrrogaRequest } from './prorroga';
import { ventanaDe } from './ventana';

/** The dependency as its fichas write it, or what stands in the way of recording its request. */
export function prorrogaTarget(
  seguimiento: Seguimiento,
  request: ProrrogaRequest,
): { readonly dependencia: string } | { readonly problem: Problem } {
  const { dependencias } = indicadoresOf(seguimiento);
  if (!hasIndicadores(seguimiento) || dependencias.length === 0) {
    return { problem: problemasRecoleccion.sinFichas() };
  }
  const named = foldText(request.dependencia);
  const dependencia = dependencias.find((each) => foldText(each) === named);
  if (dependencia === undefined) {
    const near = mostAlike(request.dependencia, dependencias);
    return { problem: problemasRecoleccion.dependenciaDesconocida(request.dependencia, near) };
  }
  const problem = hastaProblem(seguimiento.calendar, request);
  return problem ? { problem } : { dependencia };
}

function hastaProblem(calendar: Calendar, { mes, tipo, resolucion, hasta }: ProrrogaRequest): Problem | null {
  if (hasta === undefined) return null;
  if (tipo === 'A' || resolucion !== 'aceptada') return problemasRecoleccion.hastaSinAceptar();
  const { vence } = ventanaDe(calendar, mes);
  return hasta > vence ? null : problemasRecoleccion.hastaAnterior(hasta, vence);
}

/** There is one of each type for a dependency and month: asked again or resolved, it is the same. */
export function sameProrroga(one: Prorroga, other: Prorroga): boolean {
  if (one.mes !== other.mes || one.tipo !== other.tipo) return false;
  return foldText(one.dependencia) === foldText(other.dependencia);
}

/** What the workbook says once the prórroga is recorded. */
export function withProrroga(seguimiento: Seguimiento, prorroga: Prorroga): Seguimiento {
  const others = seguimiento.prorrogas.filter((each) => !sameProrroga(each, prorroga));
  return { ...seguimiento, prorrogas: [...others, prorroga] };
}

/** Claves of the indicators that wait for a dependency's figures. */
export function clavesDe(seguimiento: Seguimiento, dependencia: string): ReadonlySet<string> {
  const named = foldText(dependencia);
  const own = indicadoresOf(seguimiento).indicadores.filter((each) => foldText(each.dependencia) === named);
  return new Set(own.map(({ clave }) => clave));
}
