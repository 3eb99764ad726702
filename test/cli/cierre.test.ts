import { openBook, tableRows } from './books';
import { openDesk } from './desk';
import { column, entries } from './entries';
import { expectRefusal } from './refusal';
import { step } from './anexoI';

const desk = openDesk();
afterAll(() => desk.clear());

/** Two invented ASM of the Instituto: the first with its work done and delivered. */
const CONVENIO = `No.,Aspecto Susceptible de Mejora,Tipo de acción,Nivel de prioridad,Compromiso,Actividades,Productos esperados,Unidad ejecutora responsable,Plazo de ejecución,% de avance,Evidencia entregada,Fecha de entrega
1,Corregir la lógica causal de la MIR,Diseño,Inmediata,MIR corregida,Corregir la MIR,MIR 2026,Unidad ejecutora A,2026-03-31,100 %,Oficio 12,2026-01-12
2,Actualizar el manual de procedimientos,Proceso,Corto plazo,Manual al día,Actualizar el manual,Manual,Unidad ejecutora B,2026-06-30,40 %,,
`;

beforeAll(async () => {
  desk.write('convenio.csv', CONVENIO);
  const created = ['crear', '--formato', 'convenio-ieem', '--perfil', 'ieem', '--programa', 'E007'];
  await desk.json([...created, '--salida', desk.path('nuevo.xlsx')]);
  const data = ['--formato', 'convenio-ieem', '--datos', desk.path('convenio.csv')];
  await desk.json(step(desk, 'importar', 'nuevo.xlsx', 'libro.xlsx', ...data));
  await answerAll('libro.xlsx', 'tres.xlsx', ['pertinencia', 'formalidad', 'trazabilidad']);
});

const CLAVE = ['--clave', 'E007-001'];

const answer = (criterio: string, from: string, to: string, ...rest: readonly string[]) =>
  step(
    desk,
    'cierre',
    from,
    to,
    '--criterio',
    criterio,
    '--respuesta',
    'Sí',
    '--evidencia',
    'Oficio',
    ...rest,
  );

/** One call after another, each on what the last one left. */
async function answerAll(from: string, to: string, criterios: readonly string[]): Promise<void> {
  let last = from;
  for (const criterio of criterios) {
    await desk.json(answer(criterio, last, `${criterio}.xlsx`, ...CLAVE));
    last = `${criterio}.xlsx`;
  }
  desk.write(to, desk.read(last));
}

const told = (name: string) => desk.json(['cierre', '--libro', desk.path(name)]);

describe('cierre', () => {
  it('tells what each ASM lacks, without a clave, and writes nothing', async () => {
    const before = desk.files();
    const document = await told('libro.xlsx');
    expect(desk.files()).toEqual(before);
    const [first, second] = entries(document, 'asm');
    expect(first).toMatchObject({
      clave: 'E007-001',
      numero: '1',
      solventado: false,
      falta: [
        'falta el criterio A. Pertinencia (IEEM IV)',
        'falta el criterio B. Formalidad (IEEM IV)',
        'falta el criterio C. Integración programática (IEEM IV)',
        'falta el criterio D. Trazabilidad (IEEM IV)',
      ],
    });
    expect(entries(first!, 'requisitos')[0]).toEqual({
      id: 'pertinencia',
      nombre: 'A. Pertinencia',
      estado: 'sin respuesta',
      respuesta: '',
      evidencia: '',
      fundamento: { tipo: 'norma', cita: expect.stringMatching(/^IEEM IV \(/) as string },
    });
    expect(second!['falta']).toEqual(
      expect.arrayContaining(['falta llegar al 100 % de avance', 'falta la evidencia entregada']),
    );
    expect(entries(document, 'acciones')).toHaveLength(16);
    expect(entries(document, 'acciones')[0]).toEqual({
      accion: '1.1',
      nombre: 'Actualización del Mecanismo',
      fase: 'Fase 1. Establecimiento del proceso de seguimiento de los ASM',
      estado: 'Pendiente',
      fecha: null,
      documento: '',
    });
  });

  it('with three of the four criteria does not call it solventado, and says which is missing', async () => {
    const document = await told('tres.xlsx');
    expect(column(document, 'asm', 'solventado')).toEqual([false, false]);
    expect(entries(document, 'asm')[0]!['falta']).toEqual([
      'falta el criterio C. Integración programática (IEEM IV)',
    ]);
    const informe = await desk.json(step(desk, 'informe', 'tres.xlsx', 'informe.xlsx'));
    expect(informe['semaforo']).toMatchObject({ 'Concluido sin evidencia': 1 });
    const validar = await desk.run('validar', '--libro', desk.path('tres.xlsx'));
    expect(validar.out).toMatch(/no está solventado: falta el criterio C\. Integración programática/);
  });

  it('with the fourth calls it solventado, and the semáforo too', async () => {
    const document = await desk.json(answer('integracion', 'tres.xlsx', 'cuatro.xlsx', ...CLAVE));
    expect(entries(document, 'cambios')).toMatchObject([
      { columna: 'C. Integración programática', antes: null, despues: 'Sí' },
      { columna: 'Evidencia de integración programática', despues: 'Oficio' },
    ]);
    expect(column(document, 'asm', 'solventado')).toEqual([true, false]);
    const avance = await desk.json(
      step(desk, 'avance', 'cuatro.xlsx', 'cerrado.xlsx', '--periodo', '2026-01'),
    );
    expect(entries(avance, 'asm')[0]).toMatchObject({
      semaforo: 'Atendido',
      motivo: expect.stringMatching(/Está solventado con los cuatro criterios \(IEEM IV\)\.$/) as string,
    });
    expect(tableRows(await openBook(desk, 'cuatro.xlsx'), 'Cambios')).toHaveLength(8);
  });

  it('says it to people in one line each', async () => {
    const { out, code } = await desk.run('cierre', '--libro', desk.path('tres.xlsx'));
    expect(code).toBe(0);
    expect(out).toMatch(/E007-001 · No está solventado: falta el criterio C\. Integración programática/);
    expect(out).toMatch(/0 ASM solventados de 2\./);
  });

  it.each([
    ['clave-desconocida', ['--clave', 'E007-009', '--criterio', 'formalidad', '--respuesta', 'Sí']],
    ['criterio-desconocido', [...CLAVE, '--criterio', 'oportunidad', '--respuesta', 'Sí']],
    ['respuesta-invalida', [...CLAVE, '--criterio', 'formalidad', '--respuesta', 'Quizá']],
    ['falta-opcion', [...CLAVE, '--criterio', 'formalidad']],
    ['falta-opcion', ['--criterio', 'formalidad', '--respuesta', 'Sí']],
  ])('refuses with «%s» and writes nothing', async (codigo, words) => {
    await expectRefusal(desk, step(desk, 'cierre', 'libro.xlsx', 'no.xlsx', ...words), codigo);
  });

  it('refuses an answer without a place to leave it', async () => {
    const words = ['--criterio', 'formalidad', '--respuesta', 'Sí'];
    await expectRefusal(
      desk,
      ['cierre', '--libro', desk.path('libro.xlsx'), ...CLAVE, ...words],
      'falta-opcion',
    );
  });
});

describe('accion-clave', () => {
  it('leaves the action with its state, its date and its document', async () => {
    const words = ['--accion', '1.1', '--estado', 'Concluida', '--fecha', '2026-01-12'];
    const document = await desk.json(
      step(desk, 'accion-clave', 'libro.xlsx', 'accion.xlsx', ...words, '--documento', 'Acuerdo 1'),
    );
    expect(column(document, 'cambios', 'columna')).toEqual(['Estado', 'Fecha', 'Documento']);
    expect(entries(await told('accion.xlsx'), 'acciones')[0]).toMatchObject({
      accion: '1.1',
      estado: 'Concluida',
      fecha: '2026-01-12',
      documento: 'Acuerdo 1',
    });
  });

  it.each([
    ['accion-clave-desconocida', ['--accion', '6.1', '--estado', 'Concluida']],
    ['estado-invalido', ['--accion', '1.1', '--estado', 'Lista']],
    ['falta-opcion', ['--accion', '1.1']],
  ])('refuses with «%s» and writes nothing', async (codigo, words) => {
    await expectRefusal(desk, step(desk, 'accion-clave', 'libro.xlsx', 'no.xlsx', ...words), codigo);
  });
});
