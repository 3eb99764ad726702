import type { DateSerial } from '../../dates/dateSerial';
import type { Evaluacion } from '../../records';
import type { TableRow } from '../../tables/tableData';
import { blanco, dato, texto } from '../texto';
import type { DatosDocumento, Texto } from '../documento';

/** What the parts of one Convenio are written with. */
export interface DatosConvenio {
  /** Of its evaluation; `''` for rows of none. */
  readonly clave: string;
  readonly evaluacion: Evaluacion | undefined;
  /** Of the clause CUARTA. */
  readonly rows: readonly TableRow[];
  /** The institution: «EL SUJETO EVALUADO». */
  readonly sujeto: Texto;
  readonly programa: Texto;
  /** «2018» */
  readonly pae: Texto;
  readonly fecha: DateSerial;
  readonly datos: DatosDocumento;
}

/** Whether it is internal or external is captured; which of its kinds, «Específica de Desempeño», is not. */
export const tipoDeEvaluacion: Texto = texto`Evaluación ${blanco('Tipo de evaluación')}`;

export function programaEntrecomillado({ programa }: DatosConvenio): Texto {
  return texto`"${programa}"`;
}

export function lugarDeFirma({ datos }: DatosConvenio): Texto {
  return dato(datos.lugar, 'Lugar');
}
