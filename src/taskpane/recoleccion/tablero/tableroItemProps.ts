import type { TableroRow } from '../../../domain/indicadores/recoleccion/tablero';
import type { ProrrogaDrafts } from './useProrrogaDraft';

export interface TableroItemProps {
  readonly row: TableroRow;
  readonly drafts: ProrrogaDrafts;
}
