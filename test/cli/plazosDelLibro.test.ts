import { readCalendar, textOf, valueOf } from '../files/ics/readCalendar';
import { importAnexoI } from './anexoI';
import { edit } from './books';
import { openDesk } from './desk';
import { column, entries } from './entries';
import { expectRefusal } from './refusal';

const desk = openDesk();
const book = () => desk.path('importado.xlsx');

beforeAll(() => importAnexoI(desk));
afterAll(() => desk.clear());

const keys = ['id', 'periodo', 'fecha', 'habilAnterior', 'motivo', 'fundamento'];

describe('plazos of a workbook', () => {
  it('are its own, of the year of the day on which they are asked', async () => {
    const document = await desk.json(['plazos', '--libro', book()]);
    expect(column(document, 'plazos', 'id')).toEqual(Array(7).fill('termino'));
    for (const plazo of entries(document, 'plazos')) expect(Object.keys(plazo)).toEqual(keys);
    expect(await desk.json(['plazos', '--libro', book(), '--anio', '2027'])).toEqual({ plazos: [] });
  });

  it('of a perfil that counts no days say so', async () => {
    const { out } = await desk.run('plazos', '--libro', book());
    expect(out).toContain('2026-10-03 · termino · Es la fecha de término comprometida');
    expect(out).toContain('La norma del perfil «Gobierno del Estado de Puebla» no cuenta plazos en días');
    const bare = await desk.run('plazos', '--anio', '2026', '--perfil', 'gem');
    expect(bare.out).toContain('Para verlos, agregue «--libro L.xlsx».');
  });

  it('use the days that the institution captured', async () => {
    await edit(desk, 'importado.xlsx', 'dias.xlsx', async (context) => {
      const table = context.workbook.tables.getItem('DiasInhabiles');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      const [first = []] = body.values as unknown[][];
      table.rows.add(undefined, [
        ['2026-11-30', 'Acuerdo', 'Alta', ...first.slice(3).map(() => '')] as string[],
      ]);
    });
    const document = await desk.json(['plazos', '--libro', desk.path('dias.xlsx')]);
    const last = entries(document, 'plazos').at(-1);
    expect(last).toMatchObject({ fecha: '2026-11-30', habilAnterior: '2026-11-27' });
    expect(last?.['motivo']).toContain('Calendario: LFT 74 y los días que capturó su institución.');
  });

  it('are those of the perfil of the workbook', async () => {
    const create = ['crear', '--formato', 'convenio-ieem', '--perfil', 'ieem', '--programa', 'Pp'];
    await desk.json([...create, '--salida', desk.path('ieem.xlsx')]);
    const document = await desk.json(['plazos', '--libro', desk.path('ieem.xlsx'), '--anio', '2026']);
    expect(column(document, 'plazos', 'periodo')).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `2026-B${number}`),
    );
  });
});

describe('a calendar of them', () => {
  it('has one event for each, and is left only with its file', async () => {
    const path = desk.path('plazos.ics');
    const document = await desk.json(['plazos', '--libro', book(), '--ics', path]);
    const { components } = readCalendar(desk.read('plazos.ics'));
    expect(components).toHaveLength(entries(document, 'plazos').length);
    const [event] = components;
    if (!event) throw new Error('There is no event');
    expect(valueOf(event, 'UID')).toBe('puebla-estado.termino.2026-10.E007-005@seguimiento-asm');
    expect(valueOf(event, 'DTSTAMP')).toBe('20260115T000000Z');
    expect(valueOf(event, 'DTSTART')).toBe('20261003');
    expect(textOf(event, 'SUMMARY')).toBe('Término del ASM E007-005 · E007');
    expect(Object.keys(desk.files()).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('goes with the other two forms too, and is the same when made again', async () => {
    const call = (name: string) =>
      desk.run('plazos', '--notificacion', '2026-02-10', '--ics', desk.path(name));
    expect((await call('a.ics')).out).toContain('a.ics, con 4 plazos.');
    await call('b.ics');
    expect(Buffer.from(desk.read('b.ics')).equals(Buffer.from(desk.read('a.ics')))).toBe(true);
    await desk.json(['plazos', '--anio', '2026', '--perfil', 'monterrey', '--ics', desk.path('m.ics')]);
    expect(readCalendar(desk.read('m.ics')).components.length).toBeGreaterThan(60);
  });

  it('does not take the place of a file unless it is asked to', async () => {
    desk.write('mio.ics', 'mío');
    const words = ['plazos', '--anio', '2026', '--ics', desk.path('mio.ics')];
    await expectRefusal(desk, words, 'salida-existente');
    await expectRefusal(desk, ['plazos', '--libro', book(), '--ics', book()], 'salida-igual');
    await desk.json([...words, '--reemplazar']);
    expect(readCalendar(desk.read('mio.ics')).components).toHaveLength(13);
  });
});

it.each<[string, readonly string[]]>([
  ['opciones-incompatibles', ['--perfil', 'ieem']],
  ['opciones-incompatibles', ['--notificacion', '2026-02-10']],
  ['anio-invalido', ['--anio', '26']],
])('a workbook refuses %s of %j', async (codigo, words) => {
  await expectRefusal(desk, ['plazos', '--libro', book(), ...words], codigo);
});

it('a workbook without formats has no deadlines to tell', async () => {
  await edit(desk, 'nuevo.xlsx', 'vacio.xlsx', (context) => {
    for (const name of ['Anexo A', 'Anexo I', 'Evaluaciones', 'Acciones']) {
      context.workbook.worksheets.getItem(name).delete();
    }
  });
  await expectRefusal(desk, ['plazos', '--libro', desk.path('vacio.xlsx')], 'sin-formatos');
});
