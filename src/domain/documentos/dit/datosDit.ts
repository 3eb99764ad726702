import type { DateSerial } from '../../dates/dateSerial';
import type { Evaluacion } from '../../records';
import type { TableRow } from '../../tables/tableData';
import type { ValidationContext } from '../../validation/context';
import type { DatosDocumento, Texto } from '../documento';

/** What the sections of one DIT are written with. */
export interface DatosDit {
  /** Of its evaluation; `''` for rows of none. */
  readonly clave: string;
  readonly evaluacion: Evaluacion | undefined;
  /** Of the Anexo I. */
  readonly rows: readonly TableRow[];
  readonly institucion: Texto;
  readonly programa: Texto;
  /** Of the signature. */
  readonly anio: string;
  /** The captured signature of the evaluation, or the day of the document. */
  readonly fecha: DateSerial;
  readonly datos: DatosDocumento;
  readonly context: ValidationContext;
}
