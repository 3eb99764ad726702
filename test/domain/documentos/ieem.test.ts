import type { RowValues } from '../../../src/domain/changes';
import { porLlenar } from '../../../src/domain/documentos';
import { convenioIeem, evaluaciones } from '../../../src/domain/formats';
import { ieem } from '../../../src/domain/perfiles';
import type { Avance } from '../../../src/domain/records';
import { installedTable, seguimientoOf } from '../../support/seguimiento';
import { day, documentoOf, rowsOf, saysIn, tablesOf, textsOf } from '../../support/documentos';

const criterio = (key: string, evidencia: string, proof: string): RowValues => ({
  [key]: 'Sí',
  [evidencia]: proof,
});

const THREE: RowValues = {
  ...criterio('pertinencia', 'evidenciaPertinencia', 'MIR corregida'),
  ...criterio('formalidad', 'evidenciaFormalidad', 'Acuerdo 12'),
  ...criterio('trazabilidad', 'evidenciaTrazabilidad', 'Expediente 4'),
};
const FOUR: RowValues = { ...THREE, ...criterio('integracion', 'evidenciaIntegracion', 'PAA 2026, act. 3') };

const asm = (numero: number, values: RowValues): RowValues => ({
  clave: `PAE-00${numero}`,
  evaluacion: 'PAE',
  programa: 'Electoral',
  numero,
  asm: `Recomendación ${numero}`,
  compromiso: `Acuerdo de mejora ${numero}`,
  actividades: `Actividad ${numero}`,
  evidencias: `Producto ${numero}`,
  responsable: 'Dirección de Organización',
  termino: day('2026-06-30'),
  avance: 1,
  evidenciaEntregada: `Oficio ${numero}`,
  fechaEntrega: day('2026-06-15'),
  ...values,
});

const bookOf = (rows: readonly RowValues[], avances: readonly Avance[] = []) => ({
  ...seguimientoOf(
    [
      installedTable(convenioIeem, rows),
      installedTable(evaluaciones, [
        {
          evaluacion: 'PAE',
          programa: 'Electoral',
          ejercicio: '2024',
          pae: 'PAE 2025',
          firma: day('2026-01-20'),
        },
      ]),
    ],
    { perfil: ieem, avances },
  ),
  institucion: 'Instituto de Prueba',
});

describe('the Acta de Atención de ASM', () => {
  const acta = documentoOf(bookOf([asm(1, FOUR), asm(2, THREE)]), { id: 'acta-atencion' });
  const [solventados, pendientes] = tablesOf(acta);

  it('lists the ASM with its four criteria, each with the evidence that proves it', () => {
    const rows = solventados ? rowsOf(solventados) : [];
    expect(rows[0]).toEqual([
      ...['1', 'Recomendación 1', 'Dirección de Organización', '30/06/2026'],
      '15/06/2026\nDentro del plazo',
    ]);
    expect(rows.slice(1)).toEqual([
      ['Compromiso', 'Acuerdo de mejora 1'],
      ['Producto esperado', 'Producto 1'],
      ['Evidencia entregada', 'Oficio 1'],
      ['A. Pertinencia', 'MIR corregida'],
      ['B. Formalidad', 'Acuerdo 12'],
      ['C. Integración programática', 'PAA 2026, act. 3'],
      ['D. Trazabilidad', 'Expediente 4'],
    ]);
  });

  it('says apart which criterion the other lacks', () => {
    const rows = pendientes ? rowsOf(pendientes) : [];
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[1]).toBe('Recomendación 2');
    expect(rows[0]?.[4]).toContain('criterio C. Integración programática');
    expect(saysIn(acta, 'De los 2 ASM en seguimiento, 1 está solventado y 1 no.')).toBe(true);
  });

  it('is dated in words and cites its own norm', () => {
    expect(saysIn(acta, 'a los quince días del mes de marzo de dos mil veintiséis')).toBe(true);
    expect(saysIn(acta, 'acciones clave 5.3 y 5.4')).toBe(true);
  });

  it('tells how late it was attended, keeps the first plazo in sight, and asks for a day that nobody wrote', () => {
    const late = asm(1, {
      ...FOUR,
      termino: day('2026-06-10'),
      terminoOriginal: day('2026-05-29'),
      fechaEntrega: day('2026-06-15'),
    });
    const made = documentoOf(bookOf([late, asm(2, { ...FOUR, fechaEntrega: '' })]), { id: 'acta-atencion' });
    expect(saysIn(made, '15/06/2026\n5 días naturales después del plazo')).toBe(true);
    expect(saysIn(made, '10/06/2026\n(original: 29/05/2026)')).toBe(true);
    expect(porLlenar(made)).toContain('Día de atención');
  });

  it('is signed by the Secretaría Ejecutiva and the Dirección de Administración', () => {
    expect(acta.bloques.at(-1)).toMatchObject({
      firmas: [{ calidad: 'Secretaría Ejecutiva' }, { calidad: 'Dirección de Administración' }],
    });
  });
});

describe('the Convenio of the Instituto', () => {
  const made = documentoOf(
    bookOf([
      asm(1, { integracionPaa: 'Actividad 030102' }),
      asm(2, { responsable: 'Dirección de Partidos' }),
      asm(3, { responsable: 'dirección de organización' }),
    ]),
    { id: 'convenio-ieem' },
  );

  it('defines commitments, activities, products, responsible units and plazos', () => {
    const [compromisos] = tablesOf(made);
    expect(compromisos?.encabezados).toEqual(convenioIeem.official.map(({ heading }) => heading));
    expect(rowsOf(compromisos ?? never())[0]).toContain('30/06/2026');
  });

  it('is signed by the Secretaría Ejecutiva and by each executing unit once', () => {
    expect(made.bloques.at(-1)).toEqual({
      tipo: 'firmas',
      firmas: [
        { calidad: 'Secretaría Ejecutiva' },
        { calidad: 'Dirección de Organización' },
        { calidad: 'Dirección de Partidos' },
      ],
    });
  });

  it('is signed once by the Secretaría Ejecutiva when it carries out an action itself', () => {
    const rows = [asm(1, { responsable: 'SECRETARIA EJECUTIVA' }), asm(2, {})];
    expect(documentoOf(bookOf(rows), { id: 'convenio-ieem' }).bloques.at(-1)).toEqual({
      tipo: 'firmas',
      firmas: [{ calidad: 'Secretaría Ejecutiva' }, { calidad: 'Dirección de Organización' }],
    });
  });

  it('says which action is integrated in the PAA, and the year of the PAE once', () => {
    expect(saysIn(made, 'ASM 1: Actividad 030102')).toBe(true);
    expect(saysIn(made, 'Programa Anual de Evaluación (PAE) 2025')).toBe(true);
  });
});

describe('the bimonthly compilation', () => {
  const closedIn = (periodo: string, real: number): Avance => ({
    periodo,
    corte: day(`${periodo}-28`),
    claveAsm: 'PAE-001',
    accion: 1,
    programa: 'Electoral',
    real,
    semaforo: 'En tiempo',
    motivo: '',
    evidenciaEntregada: '',
    observacion: '',
  });
  const book = bookOf(
    [
      asm(1, { avance: 0.5, fechaEntrega: day('2026-04-10') }),
      asm(2, { avance: '', evidenciaEntregada: '' }),
    ],
    [closedIn('2026-02', 0.2), closedIn('2026-04', 0.5)],
  );
  const made = documentoOf(book, { id: 'compilacion-bimestral', bimestre: '2026-B2' });

  it('sets the advance of the bimester beside that of the one before', () => {
    const [avances] = tablesOf(made);
    expect(rowsOf(avances ?? never())[0]?.slice(4, 8)).toEqual([
      ...['20 %', '50 %', '+30 puntos', 'Oficio 1 (10/04/2026)'],
    ]);
    expect(rowsOf(avances ?? never())[1]?.slice(4, 7)).toEqual(['—', '—', '—']);
  });

  it('asks the Dirección de Administración for what is new, and only for that', () => {
    const [, spp] = tablesOf(made);
    expect(rowsOf(spp ?? never())).toEqual([['1', 'Recomendación 1', '50 %', 'Oficio 1 (10/04/2026)']]);
  });

  it('says how many criteria are fulfilled, and what is left to do', () => {
    const [avances] = tablesOf(made);
    expect(rowsOf(avances ?? never())[0]?.[8]).toBe('0 de 4');
    expect(rowsOf(avances ?? never())[0]?.[9]).toContain('Completar el avance');
  });

  it('says which month nobody closed', () => {
    expect(saysIn(made, 'Sin cierre de mes: marzo de 2026.')).toBe(true);
  });

  it('asks for nothing where nothing is new', () => {
    const quiet = documentoOf(book, { id: 'compilacion-bimestral', bimestre: '2026-B5' });
    expect(tablesOf(quiet)).toHaveLength(1);
    expect(textsOf(quiet).join(' ')).toContain('no se solicita captura');
  });
});

function never(): never {
  throw new Error('The table is not there.');
}
