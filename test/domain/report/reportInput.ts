import { parametrosDefaults } from '../../../src/domain/advance/parametros';
import { createCalendar } from '../../../src/domain/calendar/diasHabiles';
import { pueblaMunicipio } from '../../../src/domain/perfiles';
import type { Asm } from '../../../src/domain/records';
import type { ReportInput } from '../../../src/domain/report/reportModel';
import { day } from '../advance/asmBuilder';

export const CORTE = day('2026-06-30');

export function reportInput(asm: readonly Asm[], more: Partial<ReportInput> = {}): ReportInput {
  return {
    institucion: 'Instituto Municipal de Planeación de Puebla',
    perfil: pueblaMunicipio,
    catalogues: pueblaMunicipio.catalogues,
    corte: CORTE,
    asm,
    evaluaciones: [],
    avances: [],
    observaciones: { errores: 0, avisos: 0, notas: 0 },
    parametros: parametrosDefaults,
    calendar: createCalendar(),
    ...more,
  };
}
