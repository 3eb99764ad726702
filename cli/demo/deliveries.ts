/** Who sends what, and when, in the sample's first quarter: every defect that an office receives. */
import type { Periodo } from '../../src/domain/records';
import {
  asFormulas,
  asText,
  pastedIntoANewWorkbook,
  saying,
  sayingDependencia,
  sayingMonth,
  withMovedAndAddedColumns,
  without,
  type Change,
} from './changes';
import { asBomb, asCsv, asWorkbook, cutShort, withMacros, withPassword, type Wrap } from './wraps';

export interface Delivery {
  readonly dependencia: string;
  /** As its liaison called the file. */
  readonly archivo: string;
  /** AAAA-MM-DD. */
  readonly recibida: string;
  /** What is out of the ordinary, in Spanish. */
  readonly says: string;
  readonly changes: readonly Change[];
  readonly wrap: Wrap;
}

export const ATENCION = 'Secretaría de Atención Ciudadana';
export const OBRAS = 'Secretaría de Obras Públicas';
export const SERVICIOS = 'Secretaría de Servicios Públicos';
export const TESORERIA = 'Tesorería Municipal';
export const SEGURIDAD = 'Secretaría de Seguridad y Vialidad';
export const DESARROLLO = 'Secretaría de Desarrollo Económico';

const sent = (
  dependencia: string,
  archivo: string,
  recibida: string,
  says: string,
  changes: readonly Change[] = [],
  wrap: Wrap = asWorkbook,
): Delivery => ({ dependencia, archivo, recibida, says, changes, wrap });

/** A decimal point lost on the way: it is corrected the next day. */
const withoutItsPoint = saying('TM-03', 'Recaudación de derechos', 72_901);

/** In the order in which they come. */
export const DELIVERIES: Readonly<Record<Periodo, readonly Delivery[]>> = {
  '2026-01': [
    sent(
      ATENCION,
      'Tabla de datos 2026-01 Secretaría de Atención Ciudadana.xlsx',
      '2026-02-05',
      'como se envió',
    ),
    sent(
      OBRAS,
      'OBRAS enero FINAL (2).xlsx',
      '2026-02-05',
      'con otro nombre, la columna Dato en otro lugar y dos columnas de más',
      [withMovedAndAddedColumns],
    ),
    sent(SERVICIOS, 'servicios_enero.xlsx', '2026-02-05', 'números escritos como texto: «4,310.00»', [
      asText,
    ]),
    sent(TESORERIA, 'Copia de Tabla de datos tesorería.xlsx', '2026-02-05', 'fórmulas en lugar de cifras', [
      asFormulas,
    ]),
    sent(SEGURIDAD, 'seguridad.xlsx', '2026-02-06', 'dice ser de febrero', [sayingMonth('febrero de 2026')]),
    sent(SEGURIDAD, 'seguridad corregido.xlsx', '2026-02-06', 'corregida el mismo día'),
    sent(DESARROLLO, 'desarrollo_enero.csv', '2026-02-06', 'guardada como CSV', [], asCsv),
  ],
  '2026-02': [
    sent(ATENCION, 'atencion_febrero.xlsx', '2026-03-04', 'protegida con contraseña', [], withPassword),
    sent(OBRAS, 'obras febrero.xlsm', '2026-03-04', 'con macros', [], withMacros),
    sent(TESORERIA, 'tesoreria febrero.xlsx', '2026-03-04', 'una cifra diez veces mayor', [withoutItsPoint]),
    sent(DESARROLLO, 'desarrollo febrero.xlsx', '2026-03-04', 'una celda vacía y un «n/d»', [
      without('DE-02', 'Licencias resueltas en plazo'),
      saying('DE-03', 'Días del trámite más largo', 'n/d'),
    ]),
    sent(ATENCION, 'atencion_febrero sin contraseña.xlsx', '2026-03-05', 'sin contraseña'),
    sent(SERVICIOS, 'servicios_febrero.xlsx', '2026-03-05', 'cortada a la mitad', [], cutShort),
    sent(TESORERIA, 'tesoreria febrero corregida.xlsx', '2026-03-05', 'segunda entrega, corregida'),
    sent(TESORERIA, 'tesoreria febrero corregida (1).xlsx', '2026-03-05', 'la misma otra vez'),
    sent(SERVICIOS, 'Libro1.xlsx', '2026-03-07', 'pegada en un libro nuevo, dentro de su prórroga', [
      pastedIntoANewWorkbook,
    ]),
    sent(SEGURIDAD, 'seguridad febrero.xlsx', '2026-03-09', 'dice ser de otra dependencia', [
      sayingDependencia(DESARROLLO),
    ]),
    sent(SEGURIDAD, 'seguridad febrero bien.xlsx', '2026-03-09', 'corregida, tres días tarde'),
  ],
  '2026-03': [
    sent(ATENCION, 'atencion_marzo.xlsx', '2026-04-01', 'como se envió'),
    sent(TESORERIA, 'tesoreria marzo.xlsx', '2026-04-01', 'números escritos como texto', [asText]),
    sent(SEGURIDAD, 'seguridad marzo.xlsx', '2026-04-01', 'una bomba: 1 GB comprimido en 1 MB', [], asBomb),
    sent(SERVICIOS, 'servicios_marzo.xlsx', '2026-04-06', 'columnas movidas', [withMovedAndAddedColumns]),
    sent(SEGURIDAD, 'seguridad marzo limpio.xlsx', '2026-04-06', 'el último día'),
    sent(OBRAS, 'obras marzo.xlsx', '2026-04-08', '«22.8 %», dentro de su prórroga', [asText]),
    sent(DESARROLLO, 'desarrollo marzo.xlsx', '2026-04-10', 'cuatro días tarde'),
  ],
};
