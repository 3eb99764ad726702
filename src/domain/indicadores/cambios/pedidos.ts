/** The points that a request asks to change, each read and judged against its ficha as it says now. */
import type { CausalCambio, TipoCambio } from '../../catalogues/indicadorCatalogues';
import { isBlank, type CellValue } from '../../cell';
import type { DateSerial } from '../../dates/dateSerial';
import type { Column, ColumnKey } from '../../formats/format';
import { cambios } from '../../messages/cambiosIndicador';
import { problemas, type Problem } from '../../messages/problemas';
import type { Seguimiento } from '../../seguimiento';
import { plainCell } from '../../tables/tableData';
import { indicadorOf } from '../readIndicadores';
import type { PeriodoIndicador } from '../records';
import { coherenceProblem } from './coherencia';
import type { Ficha } from './fichaOf';
import { isMeta, nearPunto, puntoNamed } from './puntos';
import { admits } from './tipos';
import { readValor } from './valores';
import { metaProblem, vigenteDesdeOf } from './vigencia';

/** A point as somebody asks for it. */
export interface PuntoEscrito {
  /** Heading of its column in the ficha. */
  readonly campo: string;
  readonly valor: CellValue;
}

export interface Pedido {
  readonly column: Column;
  /** What the ficha says. */
  readonly dice: CellValue;
  readonly debeDecir: CellValue;
}

export interface Pedidos {
  readonly pedidos: readonly Pedido[];
  readonly vigenteDesde: PeriodoIndicador;
}

export interface Peticion {
  readonly tipo: TipoCambio;
  readonly causal: CausalCambio | null;
  /** Of a baja they are not asked for. */
  readonly puntos: readonly PuntoEscrito[];
  /** Day from which it could be in force. */
  readonly fecha: DateSerial;
}

type Refusal = { readonly problem: Problem };

const BAJA: PuntoEscrito = { campo: 'Estado', valor: 'Baja' };

/** All of them or the first thing that prevents the change, whoever resolves it. */
export function readPedidos(
  seguimiento: Seguimiento,
  ficha: Ficha,
  { tipo, causal, puntos, fecha }: Peticion,
): Pedidos | Refusal {
  const { table, row, indicador } = ficha;
  const isBaja = tipo === 'Baja del indicador';
  // The approval of a baja that was interrupted can be repeated.
  if (indicador.estado === 'Baja' && !isBaja) return { problem: cambios.deBaja(indicador.clave) };
  const written = isBaja ? [BAJA] : puntos;
  if (written.length === 0) return { problem: cambios.sinPunto() };
  const pedidos: Pedido[] = [];
  for (const punto of written) {
    const read = readPedido(seguimiento, ficha, punto);
    if ('problem' in read) return read;
    pedidos.push(read);
  }
  const keys = pedidos.map(({ column }) => column.key);
  const repeated = pedidos.find(({ column }, index) => keys.indexOf(column.key) !== index);
  if (repeated) return { problem: cambios.puntoRepetido(repeated.column.heading) };
  const lacking = table.missing.filter(({ key }) => keys.includes(key)).map(({ heading }) => heading);
  if (lacking.length > 0) return { problem: problemas.columnasFaltantes(table.sheet, lacking) };
  const foreign = pedidos.find((pedido) => !isAdmitted(tipo, causal, pedido, keys));
  if (foreign) return { problem: cambios.puntoAjeno(foreign.column.heading, tipo) };

  const after = {
    ...row.values,
    ...Object.fromEntries(pedidos.map((each) => [each.column.key, each.debeDecir])),
  };
  const vigenteDesde = vigenteDesdeOf(seguimiento, indicador, fecha, keys);
  const { ejercicio } = seguimiento;
  const goal = firstGoalProblem(
    pedidos,
    indicadorOf({ sheetRow: 0, values: after }),
    vigenteDesde,
    ejercicio,
  );
  if (goal) return { problem: goal };
  const incoherent = coherenceProblem(after, keys);
  return incoherent === null ? { pedidos, vigenteDesde } : { problem: cambios.fichaIncoherente(incoherent) };
}

function readPedido(
  seguimiento: Seguimiento,
  { row }: Ficha,
  { campo, valor }: PuntoEscrito,
): Pedido | Refusal {
  const column = puntoNamed(campo);
  if (!column) return { problem: cambios.puntoNoEncontrado(campo, nearPunto(campo)) };
  const reading = readValor(column, valor, seguimiento);
  if ('mensaje' in reading) return { problem: cambios.valorInvalido(reading.mensaje) };
  return { column, dice: plainCell(row, column.key), debeDecir: reading.valor };
}

/** With a new frequency go the goals that it adds and those that it no longer has; none that stays may change. */
function isAdmitted(
  tipo: TipoCambio,
  causal: CausalCambio | null,
  { column: { key }, dice, debeDecir }: Pedido,
  keys: readonly ColumnKey[],
): boolean {
  if (admits(tipo, causal, key)) return true;
  const isFrequency = tipo === 'Frecuencia u otro punto de la ficha' && keys.includes('frecuencia');
  return isFrequency && isMeta(key) && (isBlank(dice) || isBlank(debeDecir));
}

function firstGoalProblem(
  pedidos: readonly Pedido[],
  after: ReturnType<typeof indicadorOf>,
  vigenteDesde: PeriodoIndicador,
  ejercicio: string,
): Problem | null {
  for (const { column, debeDecir } of pedidos) {
    const problem = metaProblem(after, column.key, vigenteDesde, ejercicio);
    if (problem === 'past') return cambios.metaPasada(column.heading, vigenteDesde);
    if (problem === 'notItsTurn' && !isBlank(debeDecir)) {
      return cambios.metaFueraDeTurno(column.heading, after.frecuencia ?? '');
    }
  }
  return null;
}
