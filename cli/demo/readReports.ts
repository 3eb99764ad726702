/** What the demonstration shows of the verbs' JSON documents. */
import {
  SEMAFOROS_INDICADOR,
  type ResultadoIndicador,
  type SemaforoIndicador,
} from '../../src/domain/indicadores/records';

export interface Receipt {
  readonly archivo: string;
  readonly dependencia: string | null;
  readonly mes: string | null;
  readonly estado: string;
  readonly observaciones: readonly { readonly mensaje: string }[];
}

type Judged = Pick<
  ResultadoIndicador,
  'clave' | 'resultado' | 'meta' | 'cumplimiento' | 'semaforo' | 'motivo'
>;

export interface Calculation {
  readonly indicadores: readonly Judged[];
  readonly conteo: Readonly<Record<SemaforoIndicador, number>>;
}

/** @throws Error when it is no document of «recibir» */
export function readReceipts(json: object): readonly Receipt[] {
  if (!isReception(json)) throw new Error('«recibir» no dio sus archivos.');
  return json.archivos;
}

/** @throws Error when it is no document of «calcular» or «matriz» */
export function readCalculation(json: object): Calculation {
  if (!isCalculation(json)) throw new Error('El cálculo no dio sus indicadores.');
  return json;
}

function isReception(json: object): json is { readonly archivos: readonly Receipt[] } {
  return 'archivos' in json && Array.isArray(json.archivos);
}

function isCalculation(json: object): json is Calculation {
  if (!('indicadores' in json) || !('conteo' in json)) return false;
  const { conteo } = json;
  return (
    typeof conteo === 'object' && conteo !== null && SEMAFOROS_INDICADOR.every((label) => label in conteo)
  );
}
