import type { RowValues } from '../../../src/domain/changes';
import { accionesClave, convenio, convenioIeem } from '../../../src/domain/formats';
import { seedRows } from '../../../src/domain/formats/seedRows';
import { gem, ieem } from '../../../src/domain/perfiles';
import type { Avance } from '../../../src/domain/records';
import type { Seguimiento } from '../../../src/domain/seguimiento';
import { serial } from '../../support/anexoIReal';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

/** An ASM of the Instituto with its work done and delivered on time; invented. */
export const done: RowValues = {
  numero: 1,
  asm: 'Corregir la lógica causal de la MIR.',
  tipoAccion: 'Diseño',
  prioridad: 'Inmediata',
  compromiso: 'MIR con lógica causal corregida.',
  actividades: 'Corregir la MIR.',
  evidencias: 'MIR corregida',
  responsable: 'Unidad ejecutora A',
  termino: serial(2026, 3, 31),
  clave: 'PE-001',
  programa: 'Electoral',
  avance: 1,
  evidenciaEntregada: 'Oficio 12',
  fechaEntrega: serial(2026, 3, 12),
  fechaCaptura: serial(2026, 3, 12),
};

export const threeCriteria: RowValues = {
  pertinencia: 'Sí',
  evidenciaPertinencia: 'MIR 2026',
  formalidad: 'Si',
  evidenciaFormalidad: 'Acuerdo 7',
  trazabilidad: 'Sí',
  evidenciaTrazabilidad: 'Expediente',
};

export const fourCriteria: RowValues = {
  ...threeCriteria,
  integracion: 'Sí',
  evidenciaIntegracion: 'PAA 2026',
};

export interface BookOptions {
  readonly acciones?: readonly RowValues[];
  readonly avances?: readonly Avance[];
}

export function ieemBook(rows: readonly RowValues[], options: BookOptions = {}): Seguimiento {
  const { acciones = seedRows(accionesClave), avances = [] } = options;
  return seguimientoOf([installedTable(convenioIeem, rows), installedTable(accionesClave, acciones)], {
    perfil: ieem,
    avances,
  });
}

/** A commitment of a Convenio, done and delivered on time; invented. */
export const doneCompromiso: RowValues = {
  numero: 1,
  asm: 'Definir la población objetivo.',
  actividades: 'Elaborar la metodología.',
  termino: serial(2026, 3, 31),
  clave: 'PP-001',
  programa: 'Prestaciones',
  avance: 1,
  evidenciaEntregada: 'Oficio 3',
  fechaEntrega: serial(2026, 3, 12),
};

export function gemBook(rows: readonly RowValues[]): Seguimiento {
  return seguimientoOf([installedTable(convenio, rows)], { perfil: gem });
}
