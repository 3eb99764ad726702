/** What an indicator's ficha has said, since when and by which oficio: read from its requests of change. */
import type { CausalCambio, Resolucion, TipoCambio } from '../../catalogues/indicadorCatalogues';
import { cellText } from '../../cell';
import type { DateSerial } from '../../dates/dateSerial';
import { previousPeriodo } from '../../dates/periodo';
import { fraseDeCambio } from '../../messages/historiaCambio';
import type { Seguimiento } from '../../seguimiento';
import { foldText } from '../../text/foldText';
import { firstMonthOf, isTrimestre, trimestreOf } from '../periodoIndicador';
import { indicadoresOf } from '../readIndicadores';
import type { PeriodoIndicador } from '../records';
import { aplicadasOf } from './inForce';
import { puntoOf } from './puntos';
import { solicitudesOf, type Solicitud } from './solicitudes';

/** One point that was asked to change, whatever became of it. */
export interface EventoHistoria {
  readonly folio: string;
  readonly fecha: DateSerial | null;
  readonly tipo: TipoCambio | null;
  readonly causal: CausalCambio | '';
  /** Heading of the point. */
  readonly campo: string;
  readonly antes: string;
  readonly despues: string;
  readonly oficio: string;
  readonly documento: string;
  readonly resolucion: Resolucion;
  readonly motivo: string;
  readonly fechaResolucion: DateSerial | null;
  readonly vigenteDesde: PeriodoIndicador | null;
  readonly avisoContraloria: DateSerial | null;
  readonly avisoFinanzas: DateSerial | null;
  /** All of it in one Spanish sentence or a few. */
  readonly frase: string;
}

/** What a point said in a stretch of periods. */
export interface ValorHistoria {
  readonly campo: string;
  readonly valor: string;
  /** `null`: from the beginning. */
  readonly desde: PeriodoIndicador | null;
  /** Last period, included; `null`: until now. */
  readonly hasta: PeriodoIndicador | null;
  /** Of the request that put it there; `''` for the first value. */
  readonly folio: string;
}

export interface HistoriaIndicador {
  readonly clave: string;
  /** `''` when there is no such ficha. */
  readonly nombre: string;
  /** In the order in which they were asked for. */
  readonly eventos: readonly EventoHistoria[];
  /** Only of the points that changed; each from its first value to the one of now. */
  readonly valores: readonly ValorHistoria[];
}

/** Total: of an unknown clave, an empty history. */
export function historiaDe(seguimiento: Seguimiento, clave: string): HistoriaIndicador {
  const indicador = indicadoresOf(seguimiento).indicador(clave);
  const solicitudes = solicitudesOf(seguimiento);
  const own = solicitudes.filter((each) => foldText(each.clave) === foldText(clave));
  return {
    clave: indicador?.clave ?? clave,
    nombre: indicador?.nombre ?? '',
    eventos: own.sort(byRequest).map(eventoOf),
    valores: valoresOf(aplicadasOf(solicitudes, clave)),
  };
}

function byRequest(one: Solicitud, other: Solicitud): number {
  return (one.fecha ?? 0) - (other.fecha ?? 0) || one.sheetRow - other.sheetRow;
}

function eventoOf(solicitud: Solicitud): EventoHistoria {
  const { folio, fecha, tipo, oficio, documento, resolucion, motivo } = solicitud;
  const evento = {
    folio,
    fecha,
    tipo,
    causal: solicitud.causal ?? ('' as const),
    campo: headingOf(solicitud),
    antes: cellText(solicitud.dice),
    despues: cellText(solicitud.debeDecir),
    oficio,
    documento,
    resolucion,
    motivo,
    fechaResolucion: solicitud.fechaResolucion,
    vigenteDesde: solicitud.vigenteDesde,
    avisoContraloria: solicitud.avisoContraloria,
    avisoFinanzas: solicitud.avisoFinanzas,
  };
  return { ...evento, frase: fraseDeCambio(evento) };
}

function headingOf({ key, campo }: Solicitud): string {
  return (key === null ? undefined : puntoOf(key)?.heading) ?? campo;
}

function valoresOf(aplicadas: ReturnType<typeof aplicadasOf>): readonly ValorHistoria[] {
  const byPunto = new Map<string, (typeof aplicadas)[number][]>();
  for (const each of aplicadas) {
    if (!byPunto.get(each.key)?.push(each)) byPunto.set(each.key, [each]);
  }
  return [...byPunto.values()].flatMap((changes) => {
    const first = changes[0];
    if (!first) return [];
    const until = (index: number) => {
      const next = changes[index];
      return next ? periodBefore(next.vigenteDesde) : null;
    };
    const campo = headingOf(first);
    return [
      { campo, valor: cellText(first.dice), desde: null, hasta: until(0), folio: '' },
      ...changes
        .map(({ debeDecir, vigenteDesde, folio }, index) => ({
          campo,
          valor: cellText(debeDecir),
          desde: vigenteDesde,
          hasta: until(index + 1),
          folio,
        }))
        // Replaced before its first period: it was never in force.
        .filter(({ desde, hasta }) => hasta === null || firstMonthOf(desde) <= firstMonthOf(hasta)),
    ];
  });
}

function periodBefore(periodo: PeriodoIndicador): PeriodoIndicador {
  const month = previousPeriodo(firstMonthOf(periodo));
  return isTrimestre(periodo) ? trimestreOf(month) : month;
}
