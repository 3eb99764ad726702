import { cierreOverviewOf } from '../../../src/domain/overview/cierreOverview';
import { done, doneCompromiso, fourCriteria, gemBook, ieemBook, threeCriteria } from './ieemBook';

describe('how the closing goes', () => {
  it('counts the closed ones, and names those that are done and lack something', () => {
    const book = ieemBook([
      { ...done, ...fourCriteria },
      { ...done, ...threeCriteria, numero: 2, clave: 'PE-002' },
      { ...done, numero: 3, clave: 'PE-003', avance: 0.5 },
      { ...done, numero: 4, clave: 'PE-004', avance: 1, evidenciaEntregada: '' },
    ]);
    expect(cierreOverviewOf(book)).toEqual({
      asm: 4,
      solventados: 1,
      porCerrar: [
        {
          clave: 'PE-002',
          numero: '2',
          falta: 'falta el criterio C. Integración programática (IEEM IV)',
          soloEspera: false,
        },
      ],
    });
  });

  it('tells apart what only waits for somebody else', () => {
    const denied = { ...doneCompromiso, clave: 'PP-002', suficiencia: 'No' };
    expect(cierreOverviewOf(gemBook([doneCompromiso, denied]))).toMatchObject({
      asm: 2,
      solventados: 0,
      porCerrar: [
        { clave: 'PP-001', soloEspera: true },
        { clave: 'PP-002', soloEspera: false },
      ],
    });
  });

  it('has nothing to tell where no ASM is asked for anything', () => {
    expect(cierreOverviewOf(ieemBook([]))).toBeNull();
  });
});
