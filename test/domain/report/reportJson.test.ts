import { reportJson } from '../../../src/domain/report/reportJson';
import { buildReport } from '../../../src/domain/report/reportModel';
import { asmOf, near } from '../advance/asmBuilder';
import { CORTE, reportInput } from './reportInput';

test('is the contract of the terminal: percentages 0–100 unrounded, dates AAAA-MM-DD, null when absent', () => {
  const asm = [
    asmOf([{ avance: 0.57, termino: CORTE - 12 }], { clasificacion: 'Específico', prioridad: 'Alto' }),
    asmOf([{ avance: 1 / 3, termino: CORTE + 90 }], { clave: 'K010-001', programa: 'K010' }),
    asmOf([{ termino: CORTE + 90 }], { clave: 'K010-002', numero: '2', programa: 'K010' }),
    asmOf([{}], { clave: 'S1-001', programa: 'S001', aceptada: false }),
    asmOf([{ termino: CORTE + 90 }], { clave: 'P1-001', programa: 'P001' }),
  ];
  const observaciones = { errores: 1, avisos: 2, notas: 3 };
  expect(reportJson(buildReport(reportInput(asm, { observaciones })))).toEqual({
    fecha: '2026-06-30',
    asm: 4,
    semaforo: {
      'No aplica': 0,
      Atendido: 0,
      'Atendido fuera de plazo': 0,
      'Concluido sin evidencia': 0,
      'No atendido': 0,
      'En rezago': 1,
      'Sin información': 2,
      'En riesgo': 0,
      'En tiempo': 1,
    },
    clasificacion: {
      Específico: 1,
      Institucional: 0,
      Interinstitucional: 0,
      Intergubernamental: 0,
      'Sin dato': 3,
    },
    prioridad: { Alto: 1, Medio: 0, Bajo: 0, 'Sin dato': 3 },
    avance: {
      porAsm: near((57 + 100 / 3) / 2),
      mediaDeProgramas: near((57 + 100 / 3) / 2),
      porPrograma: [
        { programa: 'E007', asm: 1, conInformacion: 1, avance: 57 },
        { programa: 'K010', asm: 2, conInformacion: 1, avance: near(100 / 3) },
        { programa: 'P001', asm: 1, conInformacion: 0, avance: null },
      ],
      conInformacion: 2,
    },
    enRezago: [
      {
        clave: 'E007-001',
        numero: '1',
        programa: 'E007',
        responsable: 'Secretaría de Educación Pública',
        termino: '2026-06-18',
        diasVencido: 12,
        real: 57,
        motivo: 'Venció hace 12 días con 57 %.',
      },
    ],
    observaciones,
    aceptacion: { aceptadas: 4, total: 5 },
  });
});
