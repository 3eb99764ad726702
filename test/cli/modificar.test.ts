import { step } from './anexoI';
import { cellsOf, openBook, tableRows } from './books';
import { importConvenio } from './convenio';
import { openDesk } from './desk';
import { entries } from './entries';
import { expectRefusal } from './refusal';

const desk = openDesk();
afterAll(() => desk.clear());

const COLUMN = 'Fecha comprometida de cumplimiento';

beforeAll(async () => {
  await importConvenio(desk);
  await desk.json(step(desk, 'corregir', 'importado.xlsx', 'libro.xlsx'));
  const [first] = await convenioRows('libro.xlsx');
  clave = String(first?.['Clave ASM']);
});

let clave = '';

async function rowsOf(name: string, table: string) {
  return tableRows(await openBook(desk, name), table);
}
const convenioRows = (name: string) => rowsOf(name, 'Convenio');

const prorroga = (from: string, to: string, ...rest: readonly string[]) =>
  step(desk, 'modificar', from, to, ...act('prorroga', COLUMN, '30/09/2021'), ...rest);

const act = (tipo: string, columna: string, valor: string): readonly string[] => [
  ...['--clave', clave, '--tipo', tipo, '--columna', columna, '--valor', valor],
  ...[
    '--documento',
    'Oficio 210/2021',
    '--fecha',
    '2021-07-20',
    '--motivo',
    'La metodología está en revisión',
  ],
];

/** 30 July and 30 September of 2021. */
const ORIGINAL = 44407;
const EXTENDED = 44469;

describe('modificar', () => {
  it('keeps a prórroga that waits on the record, and changes nothing', async () => {
    const document = await desk.json(prorroga('libro.xlsx', 'pendiente.xlsx', '--solicitada', '2021-07-15'));
    expect(document).toMatchObject({ folio: 'M-001', cambios: [], resolucion: 'Pendiente' });
    expect((await convenioRows('pendiente.xlsx'))[0]).toMatchObject({ [COLUMN]: ORIGINAL });
    expect(await rowsOf('pendiente.xlsx', 'Modificaciones')).toMatchObject([
      { Folio: 'M-001', Tipo: 'Prórroga', Decía: ORIGINAL, Dice: EXTENDED, Resolución: 'Pendiente' },
    ]);
  });

  it('shows as days what the record says of a date, and as text what it says of a text', async () => {
    await desk.json(prorroga('libro.xlsx', 'dias.xlsx'));
    const adendum = act('adendum', 'Actividad comprometida', 'Elaborar y publicar la metodología.');
    await desk.json(step(desk, 'modificar', 'dias.xlsx', 'diasYTexto.xlsx', ...adendum));
    const cells = [...cellsOf(await openBook(desk, 'diasYTexto.xlsx'))];
    const dated = cells.flatMap(([place, { value, numberFormat }]) =>
      place.startsWith('Modificaciones!') && (value === ORIGINAL || value === EXTENDED) ? [numberFormat] : [],
    );
    expect(dated).toEqual(['dd/mm/yyyy', 'dd/mm/yyyy']);
    const text = cells.find(([, { value }]) => value === 'Elaborar y publicar la metodología.');
    expect(text?.[1].numberFormat).toBeUndefined();
  });

  it('changes the date when it is authorised, and the original stays beside it', async () => {
    await desk.json(prorroga('libro.xlsx', 'esperando.xlsx'));
    const resolve = ['--folio', 'M-001', '--resolucion', 'autorizada'];
    const document = await desk.json(
      step(desk, 'modificar', 'esperando.xlsx', 'autorizada.xlsx', ...resolve),
    );
    expect(entries(document, 'cambios')).toContainEqual({
      clave,
      columna: COLUMN,
      antes: '2021-07-30',
      despues: '2021-09-30',
    });
    expect((await convenioRows('autorizada.xlsx'))[0]).toMatchObject({
      [COLUMN]: EXTENDED,
      'Término original': ORIGINAL,
    });
    const told = (await rowsOf('autorizada.xlsx', 'Cambios')).filter((row) => row['Acción'] === 'Modificar');
    expect(told.map((row) => row['Columna'])).toEqual(
      expect.arrayContaining([COLUMN, 'Vigente desde', 'Resolución']),
    );
  });

  it('does the same act once, however many times it is asked', async () => {
    await desk.json(prorroga('libro.xlsx', 'una.xlsx', '--resolucion', 'autorizada'));
    const again = await desk.json(prorroga('una.xlsx', 'dos.xlsx', '--resolucion', 'autorizada'));
    expect(again).toMatchObject({ folio: 'M-001', cambios: [], resolucion: 'Autorizada' });
    expect(await rowsOf('dos.xlsx', 'Modificaciones')).toHaveLength(1);
  });

  it('keeps what was denied on record, and the date as it was', async () => {
    await desk.json(prorroga('libro.xlsx', 'negada.xlsx', '--resolucion', 'negada'));
    expect((await convenioRows('negada.xlsx'))[0]).toMatchObject({ [COLUMN]: ORIGINAL });
    expect(await rowsOf('negada.xlsx', 'Modificaciones')).toMatchObject([
      { Resolución: 'Negada', 'Vigente desde': null },
    ]);
  });

  it('changes the activity by an Adendum, in force since it is signed', async () => {
    const adendum = act('adendum', 'Actividad comprometida', 'Elaborar y publicar la metodología.');
    const document = await desk.json(step(desk, 'modificar', 'libro.xlsx', 'adendum.xlsx', ...adendum));
    expect(document).toMatchObject({ resolucion: 'Autorizada' });
    expect((await convenioRows('adendum.xlsx'))[0]).toMatchObject({
      'Actividad comprometida': 'Elaborar y publicar la metodología.',
    });
    expect(await rowsOf('adendum.xlsx', 'Modificaciones')).toMatchObject([
      { Tipo: 'Adendum', Resolución: 'Autorizada', 'Vigente desde': 44397 },
    ]);
  });

  it.each([
    [
      'a prórroga of anything but the date',
      'prorroga',
      'Actividad comprometida',
      'Otra',
      'columna-no-modificable',
    ],
    ['a prórroga to an earlier day', 'prorroga', COLUMN, '30/06/2021', 'prorroga-no-posterior'],
    ['a day that does not exist', 'prorroga', COLUMN, '31/09/2021', 'fecha-invalida'],
    ['what it says already', 'adendum', COLUMN, '30/07/2021', 'mismo-valor'],
  ])('refuses %s', async (_name, tipo, columna, valor, codigo) => {
    await expectRefusal(
      desk,
      step(desk, 'modificar', 'libro.xlsx', 'no.xlsx', ...act(tipo, columna, valor)),
      codigo,
    );
  });

  it('refuses the prórroga of what is fulfilled in full, with its clause', async () => {
    desk.write('mes.csv', `Clave ASM,% de avance\n${clave},100 %\n`);
    const month = ['--periodo', '2021-06', '--datos', desk.path('mes.csv')];
    await desk.json(step(desk, 'capturar', 'libro.xlsx', 'cumplido.xlsx', ...month));
    const mensaje = await expectRefusal(desk, prorroga('cumplido.xlsx', 'no.xlsx'), 'ya-cumplido');
    expect(mensaje).toContain('GEM cl. 7ª');
  });

  it('refuses a folio that is not there, and one resolved otherwise', async () => {
    const unknown = ['--folio', 'M-009', '--resolucion', 'negada'];
    await expectRefusal(
      desk,
      step(desk, 'modificar', 'negada.xlsx', 'no.xlsx', ...unknown),
      'folio-desconocido',
    );
    const other = ['--folio', 'M-001', '--resolucion', 'autorizada'];
    await expectRefusal(desk, step(desk, 'modificar', 'negada.xlsx', 'no.xlsx', ...other), 'ya-resuelta');
  });

  it('does not bring back by its old folio what a later act took back', async () => {
    const by = (documento: string, valor: string) => [
      ...['--clave', clave, '--tipo', 'adendum', '--columna', COLUMN, '--valor', valor],
      ...['--documento', documento, '--fecha', '2021-07-20', '--motivo', 'Acuerdo de las partes'],
    ];
    await desk.json(step(desk, 'modificar', 'libro.xlsx', 'ida.xlsx', ...by('Adendum 1', '30/09/2021')));
    await desk.json(step(desk, 'modificar', 'ida.xlsx', 'vuelta.xlsx', ...by('Adendum 2', '30/07/2021')));
    const again = step(desk, 'modificar', 'vuelta.xlsx', 'igual.xlsx', ...by('Adendum 1', '30/09/2021'));
    expect(await desk.json(again)).toMatchObject({ folio: 'M-001', cambios: [] });
    expect((await convenioRows('igual.xlsx'))[0]).toMatchObject({ [COLUMN]: ORIGINAL });
  });

  it('does not resolve what says something else by now', async () => {
    const second = act('adendum', COLUMN, '31/12/2021');
    await desk.json(step(desk, 'modificar', 'pendiente.xlsx', 'otra.xlsx', ...second));
    const resolve = ['--folio', 'M-001', '--resolucion', 'autorizada'];
    await expectRefusal(desk, step(desk, 'modificar', 'otra.xlsx', 'no.xlsx', ...resolve), 'dato-cambiado');
  });

  it('is for perfiles whose norm tells how: another reprograms', async () => {
    const created = ['crear', '--formato', 'anexo-a', '--perfil', 'puebla-municipio', '--programa', 'E001'];
    await desk.json([...created, '--salida', desk.path('puebla.xlsx')]);
    const mensaje = await expectRefusal(
      desk,
      step(desk, 'modificar', 'puebla.xlsx', 'no.xlsx', ...act('prorroga', COLUMN, '30/09/2021')),
      'sin-modificaciones',
    );
    expect(mensaje).not.toContain('GEM');
  });
});
