/** The sentence that stands beside each colour of the semáforo. */
import type { RequisitoJuzgado } from '../cierre/requisitos';
import type { DateSerial } from '../dates/dateSerial';
import { formatDate } from '../dates/formatDate';
import type { Accion } from '../records';
import { formatPercent } from './formatPercent';
import { blankCount } from './real';
import type { Behind, Due } from './situation';
import { noSolventado } from '../messages/cierre';
import { inFigures } from '../messages/counted';

export const motivos = {
  noAplica: () => 'Su valoración es «No Aplica»; no cuenta en los promedios.',

  atendido(acciones: readonly Accion[]): string {
    const undated = acciones.filter(({ fechaEntrega }) => fechaEntrega === undefined).length;
    const assumed =
      undated === 0
        ? ''
        : ` Falta la fecha de entrega${several(acciones) ? ` de ${accionesCount(undated)}` : ''}: se supone a tiempo.`;
    const [only] = acciones;
    if (several(acciones) || !only) {
      return `100 % y evidencia entregada en sus ${acciones.length} acciones, dentro de su término.${assumed}`;
    }
    if (only.fechaEntrega === undefined) return `100 % con evidencia entregada.${assumed}`;
    const delivered = `100 % con evidencia entregada el ${formatDate(only.fechaEntrega, 'corta')}`;
    return only.termino === undefined
      ? `${delivered}; no tiene fecha de término.`
      : `${delivered}, dentro de su término (${formatDate(only.termino, 'corta')}).`;
  },

  /** @param late the most delayed first */
  atendidoFueraDePlazo(acciones: readonly Accion[], late: readonly Accion[]): string {
    const [worst] = late;
    const { fechaEntrega = 0, termino = 0, numero = 0 } = worst ?? {};
    const when =
      `el ${formatDate(fechaEntrega, 'corta')}, ` +
      `${days(fechaEntrega - termino)} después de su término (${formatDate(termino, 'corta')})`;
    if (!several(acciones)) return `100 % con evidencia entregada ${when}.`;
    const others =
      late.length === 1 ? '' : ` ${late.length} de ${acciones.length} acciones se entregaron tarde.`;
    return `100 % en sus ${acciones.length} acciones; la evidencia de la ${numero} se entregó ${when}.${others}`;
  },

  concluidoSinEvidencia(acciones: readonly Accion[], without: readonly Accion[], corte: DateSerial): string {
    const overdue = without
      .flatMap(({ termino }) => (termino === undefined || termino >= corte ? [] : [corte - termino]))
      .sort((a, b) => b - a)[0];
    const since = overdue === undefined ? '' : ` Su término venció hace ${days(overdue)}.`;
    if (!several(acciones) || without.length === acciones.length) {
      return `Reporta 100 % y no hay evidencia entregada.${since}`;
    }
    return `Reporta 100 % y falta la evidencia entregada de ${without.length} de ${acciones.length} acciones.${since}`;
  },

  /** @param cierre what the norm asks besides the evidence; some of it impedes the closing */
  concluidoSinSolventar(acciones: readonly Accion[], cierre: readonly RequisitoJuzgado[]): string {
    const delivered = several(acciones)
      ? `100 % y evidencia entregada en sus ${acciones.length} acciones`
      : '100 % con evidencia entregada';
    return `${delivered}; ${noSolventado(cierre)}`;
  },

  noAtendido: (real: number | null) => `Su valoración es «No atendido», ${withAdvance(real ?? undefined)}.`,

  /** @param vencidas the oldest first */
  vencido(acciones: readonly Accion[], vencidas: readonly Due[]): string {
    const [oldest] = vencidas;
    if (!oldest) return '';
    const what = `hace ${days(-oldest.diasRestantes)} ${withAdvance(oldest.accion.avance)}`;
    if (!several(acciones)) return `Venció ${what}.`;
    if (vencidas.length === 1) return `La acción ${oldest.accion.numero} venció ${what}.`;
    return `Vencieron ${vencidas.length} de ${acciones.length} acciones; la ${oldest.accion.numero}, ${what}.`;
  },

  bajoLoProgramado(acciones: readonly Accion[], { real, programado, puntos }: Behind): string {
    return (
      `Lleva ${formatPercent(real)} y lo programado es ${formatPercent(programado)}: ` +
      `está más de ${points(puntos)} abajo.${blanks(acciones)}`
    );
  },

  sinInformacion(acciones: readonly Accion[], next: Due | undefined): string {
    if (acciones.length === 0) return 'No tiene acciones ni porcentaje de avance capturados.';
    const left = next ? ` ${remaining(acciones, next)}.` : ' Tampoco tiene fecha de término.';
    return `No tiene porcentaje de avance.${left}`;
  },

  porVencer(acciones: readonly Accion[], due: Due, behind: Behind | null): string {
    const { avance } = due.accion;
    const has = avance === undefined ? 'no tiene porcentaje' : `lleva ${formatPercent(avance)}`;
    const pace =
      behind === null
        ? ''
        : ` Está más de ${points(behind.puntos)} abajo de lo programado (${formatPercent(behind.programado)}).`;
    return `${remaining(acciones, due)}${several(acciones) ? ', que' : ' y'} ${has}.${pace}`;
  },

  enTiempo(acciones: readonly Accion[], real: number | null, next: Due | undefined): string {
    const has = real === null ? 'no tiene porcentaje' : `lleva ${formatPercent(real)}`;
    if (!next) return `No tiene fecha de término; ${has}.${blanks(acciones)}`;
    return `${remaining(acciones, next)}${several(acciones) ? '; el ASM' : ' y'} ${has}.${blanks(acciones)}`;
  },
};

function several(acciones: readonly Accion[]): boolean {
  return acciones.length > 1;
}

/** «Faltan 15 días», «Faltan 15 días para la acción 2» */
function remaining(acciones: readonly Accion[], { accion, diasRestantes }: Due): string {
  if (diasRestantes === 0) return several(acciones) ? `La acción ${accion.numero} vence hoy` : 'Vence hoy';
  const left = `${diasRestantes === 1 ? 'Falta' : 'Faltan'} ${days(diasRestantes)}`;
  return several(acciones) ? `${left} para la acción ${accion.numero}` : left;
}

function withAdvance(avance: number | undefined): string {
  return avance === undefined ? 'sin porcentaje' : `con ${formatPercent(avance)}`;
}

/** The mean is of the actions that have a percentage: how many do not. */
function blanks(acciones: readonly Accion[]): string {
  const blank = blankCount(acciones);
  if (blank === 0 || blank === acciones.length) return '';
  return ` ${blank} de ${acciones.length} acciones ${blank === 1 ? 'no tiene' : 'no tienen'} porcentaje.`;
}

function accionesCount(count: number): string {
  return count === 1 ? '1 acción' : `${inFigures(count)} acciones`;
}

function days(count: number): string {
  return count === 1 ? '1 día' : `${inFigures(count)} días`;
}

function points(count: number): string {
  return count === 1 ? '1 punto' : `${count} puntos`;
}
