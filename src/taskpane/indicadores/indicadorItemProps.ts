import type { Indicador, ResultadoIndicador } from '../../domain/indicadores/records';
import type { Seguimiento } from '../../domain/seguimiento';

export interface IndicadorItemProps {
  readonly resultado: ResultadoIndicador;
  /** As it was in force in the period; `null` when its ficha is gone. */
  readonly indicador: Indicador | null;
  readonly seguimiento: Seguimiento;
}
