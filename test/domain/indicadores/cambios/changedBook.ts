import type { RowValues } from '../../../../src/domain/changes';
import { ficha, solicitudCambio } from '../../../../src/domain/formats';
import type { Indicador } from '../../../../src/domain/indicadores/records';
import { planRequest, type CambioPedido } from '../../../../src/domain/indicadores/cambios/planRequest';
import { indicadoresOf } from '../../../../src/domain/indicadores/readIndicadores';
import { monterrey } from '../../../../src/domain/perfiles/monterrey';
import type { Seguimiento } from '../../../../src/domain/seguimiento';
import { serial } from '../../../support/anexoIReal';
import { installedTable, seguimientoOf } from '../../../support/seguimiento';

/** A ficha without a fault, of an invented dependency. */
export const FICHA: RowValues = {
  indicador: 'SP-01',
  nombre: 'Porcentaje de solicitudes atendidas',
  descripcion: 'Qué parte de lo que se pide se atiende.',
  programa: 'Parques vivos',
  nivel: 'Componente',
  tipoIndicador: 'De gestión',
  dimension: 'Eficacia',
  metodo: '([Solicitudes atendidas]/[Solicitudes recibidas])*100',
  variables: 'Solicitudes atendidas (solicitudes; Sistema)\nSolicitudes recibidas (solicitudes; Sistema)',
  unidadMedida: 'Porcentaje',
  frecuencia: 'Trimestral',
  sentido: 'Ascendente',
  acumulacion: 'Cociente de sumas',
  meta03: 80,
  meta06: 85,
  meta09: 88,
  meta12: 90,
  metaAnual: 90,
  dependencia: 'Secretaría de Parques',
};

/** An approved change of that ficha. */
export const APROBADA: RowValues = {
  folio: '2026-001',
  indicador: 'SP-01',
  tipoCambio: 'Modificación de definición',
  causalCambio: 'Definición a) No precisa lo que se pretende medir',
  campo: 'Método de cálculo',
  valorActual: '[Solicitudes atendidas]',
  valorSolicitado: FICHA.metodo ?? '',
  oficioSolicitud: 'SP/10/2026',
  resolucion: 'Aprobada',
  fechaResolucion: 46150,
  vigenteDesde: '2026-T2',
};

export function bookOf(
  fichas: readonly RowValues[],
  solicitudes: readonly RowValues[] = [],
  options: Partial<Seguimiento> = {},
): Seguimiento {
  const tables = [installedTable(ficha, fichas), installedTable(solicitudCambio, solicitudes)];
  return { ...seguimientoOf(tables, { perfil: monterrey }), ...options };
}

export function indicadorOf(seguimiento: Seguimiento, clave = 'SP-01'): Indicador {
  const indicador = indicadoresOf(seguimiento).indicador(clave);
  if (!indicador) throw new Error(`No ficha has the clave ${clave}.`);
  return indicador;
}

export const MAY = serial(2026, 5, 20);

/** A goal to lower, with all its support. */
export const META: CambioPedido = {
  clave: 'SP-01',
  tipo: 'Modificación de meta',
  causal: 'Meta c) Faltan recursos financieros',
  puntos: [{ campo: 'Meta jun', valor: 80 }],
  oficio: 'SP/10/2026',
  solicitudRecursos: 'SP/03/2026',
  documento: 'Oficio SFA/77/2026',
  fecha: MAY,
};

/** The rows that the request leaves in the workbook. */
export const rowsOf = (request: Partial<CambioPedido>, ficha: RowValues = FICHA): readonly RowValues[] => {
  const plan = planRequest(bookOf([ficha]), { ...META, ...request });
  if (plan.kind === 'refused') throw new Error(plan.problem.mensaje);
  return plan.rows;
};
