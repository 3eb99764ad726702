import { step } from './anexoI';
import { openBook, tableRows } from './books';
import { openDesk } from './desk';
import { entries } from './entries';
import { importP01 } from './fichaP01';
import { expectRefusal } from './refusal';
import { serial } from '../support/anexoIReal';

const desk = openDesk(serial(2026, 5, 20));
afterAll(() => desk.clear());

beforeAll(() => importP01(desk, 'libro.xlsx', { frecuencia: 'Mensual' }));

const cambio = (from: string, to: string, ...words: readonly string[]) =>
  step(desk, 'cambio', from, to, '--reemplazar', ...words);
const META = [
  '--indicador',
  'P-01',
  '--tipo',
  'meta',
  '--causal',
  'c',
  '--punto',
  'Meta jun',
  '--valor',
  '80',
];
const SOPORTE = ['--oficio', 'DP/10/2026', '--recursos', 'DP/03/2026', '--soporte', 'Oficio SFA/77/2026'];

describe('cambio', () => {
  it('registers a request, tells what it lacks, and resolves it later by its folio', async () => {
    expect(await desk.json(cambio('libro.xlsx', 'pedido.xlsx', ...META, '--oficio', 'DP/10/2026'))).toEqual({
      folio: '2026-001',
      indicador: 'P-01',
      tipo: 'Modificación de meta',
      resolucion: 'Pendiente',
      vigenteDesde: null,
      faltantes: [
        'Falta el oficio con que se solicitaron los recursos que no se tienen (7.38).',
        'Falta el documento con que consta que los recursos no se entregaron (7.38).',
      ],
      avisos: [],
    });
    const folio = ['--folio', '2026-001', '--resolucion'];
    await expectRefusal(desk, cambio('pedido.xlsx', 'no.xlsx', ...folio, 'aprobada'), 'soporte-faltante');
    await expectRefusal(desk, cambio('pedido.xlsx', 'no.xlsx', ...folio, 'rechazada'), 'sin-motivo');
    const reject = [...folio, 'rechazada', '--motivo', 'No consta que se pidieran los recursos.'];
    const document = await desk.json(cambio('pedido.xlsx', 'rechazado.xlsx', ...reject));
    expect(document).toMatchObject({ resolucion: 'Rechazada', vigenteDesde: null, indicador: 'P-01' });
    expect(entries(document, 'avisos')).toHaveLength(3);
    const [row] = tableRows(await openBook(desk, 'rechazado.xlsx'), 'Fichas');
    expect(row).toMatchObject({ 'Meta jun': 85 });
  });

  it('registers and approves in one go, and notes the day of the notices', async () => {
    const words = [...META, ...SOPORTE, '--resolucion', 'aprobada', '--aviso-contraloria', '2026-05-21'];
    const document = await desk.json(cambio('libro.xlsx', 'aprobado.xlsx', ...words));
    expect(document).toMatchObject({
      folio: '2026-001',
      resolucion: 'Aprobada',
      vigenteDesde: '2026-05',
      faltantes: [],
    });
    for (const aviso of entries(document, 'avisos')) {
      expect(Object.keys(aviso)).toEqual(['para', 'asunto', 'cuerpo']);
      expect(aviso['cuerpo']).toContain('Meta jun: decía «85» y ahora dice «80».');
    }
    const workbook = await openBook(desk, 'aprobado.xlsx');
    expect(tableRows(workbook, 'Fichas')[0]).toMatchObject({ 'Meta jun': 80 });
    expect(tableRows(workbook, 'SolicitudesCambio')).toEqual([
      expect.objectContaining({
        Resolución: 'Aprobada',
        Dice: 85,
        'Debe decir': 80,
        'Solicitud de los recursos': 'DP/03/2026',
        'Aviso a Contraloría': serial(2026, 5, 21),
        'Aviso a Finanzas': null,
      }),
    ]);
  });

  it('changes several points of one request, in order', async () => {
    const words = ['--indicador', 'P-01', '--tipo', 'definicion', '--causal', 'a', '--oficio', 'DP/11/2026'];
    const puntos = [
      '--punto',
      'Método de cálculo',
      'Variables',
      '--valor',
      '[b]',
      'b (solicitudes; Sistema)',
    ];
    await desk.json(cambio('libro.xlsx', 'metodo.xlsx', ...words, ...puntos, '--resolucion', 'aprobada'));
    const [row] = tableRows(await openBook(desk, 'metodo.xlsx'), 'Fichas');
    expect(row).toMatchObject({ 'Método de cálculo': '[b]', Variables: 'b (solicitudes; Sistema)' });
  });

  it('takes «vacío» for an empty cell', async () => {
    const words = ['--indicador', 'P-01', '--tipo', 'oficio', '--causal', 'a', '--punto', 'Meta anual'];
    await desk.json(
      cambio('libro.xlsx', 'sin.xlsx', ...words, '--valor', 'vacío', '--resolucion', 'aprobada'),
    );
    const [row] = tableRows(await openBook(desk, 'sin.xlsx'), 'Fichas');
    expect(row).toMatchObject({ 'Meta anual': null });
  });

  it('tells people the folio, what is missing and the notices to copy', async () => {
    const pending = await desk.run(...cambio('libro.xlsx', 'lineas.xlsx', ...META));
    expect(pending.out).toContain('La solicitud quedó registrada con el folio 2026-001.');
    expect(pending.out).toContain('Falta el oficio con que la dependencia lo solicita (7.37).');
    const approved = await desk.run(
      ...cambio('libro.xlsx', 'lineas.xlsx', ...META, ...SOPORTE, '--resolucion', 'aprobada'),
    );
    expect(approved.out).toContain('rige desde mayo de 2026');
    expect(approved.out).toContain('Aviso para Contraloría Municipal');
  });

  it.each<readonly [codigo: string, words: readonly string[]]>([
    ['indicador-no-encontrado', [...META.slice(2), '--indicador', 'P-1']],
    ['meta-retroactiva', [...META, '--punto', 'Meta abr', '--valor', '70']],
    ['causal-invalida', ['--indicador', 'P-01', '--tipo', 'frecuencia', '--causal', 'a']],
    ['causal-invalida', ['--indicador', 'P-01', '--tipo', 'baja', '--causal', 'c']],
    ['valor-invalido', ['--indicador', 'P-01', '--tipo', 'alta']],
    ['falta-opcion', ['--indicador', 'P-01']],
    ['falta-opcion', ['--folio', '2026-001']],
    ['opcion-sobrante', ['--folio', '2026-001', '--indicador', 'P-01']],
    ['punto-sin-valor', [...META, '--punto', 'Meta anual']],
    ['solicitud-no-encontrada', ['--folio', '2026-007', '--resolucion', 'aprobada']],
    ['soporte-faltante', [...META, '--resolucion', 'aprobada']],
  ])('is refused with «%s» for %j', async (codigo, words) => {
    await expectRefusal(desk, cambio('libro.xlsx', 'no.xlsx', ...words), codigo);
  });
});
