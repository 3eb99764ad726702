import { missingMonths, reportOf } from '../../../src/domain/report/reportOf';
import type { Avance } from '../../../src/domain/records';
import { realAnexoI, serial } from '../../support/anexoIReal';

const closedIn = (periodo: string): Avance => ({
  periodo,
  corte: serial(2026, 1, 31),
  claveAsm: 'E007-001',
  accion: 1,
  semaforo: 'En tiempo',
  motivo: '',
  evidenciaEntregada: '',
  observacion: '',
});

it('reports the workbook at the cut date, with the observations it is given', () => {
  const report = reportOf(realAnexoI(), serial(2026, 3, 10), { errores: 1, avisos: 2, notas: 3 });
  expect(report).toMatchObject({
    perfil: 'Gobierno del Estado de Puebla',
    corte: serial(2026, 3, 10),
    cifras: { asm: 7 },
    aceptacion: { aceptadas: 7, total: 7 },
    calidad: { observaciones: { errores: 1, avisos: 2, notas: 3 } },
  });
});

describe('the months that the history lacks', () => {
  const avances = [closedIn('2026-03'), closedIn('2025-11')];
  it.each([
    [serial(2026, 3, 31), ['2025-12', '2026-01', '2026-02']],
    [serial(2026, 1, 30), ['2025-12']],
    [serial(2026, 5, 15), ['2025-12', '2026-01', '2026-02', '2026-04']],
    [serial(2025, 6, 1), []],
  ])('at %i are %j', (corte, months) => {
    expect(missingMonths(avances, corte)).toEqual(months);
  });

  it('are none where no month was ever closed: there is no history to have gaps', () => {
    expect(missingMonths([], serial(2026, 5, 15))).toEqual([]);
  });
});
