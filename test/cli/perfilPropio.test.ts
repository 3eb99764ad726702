import { readFileSync } from 'node:fs';
import { perfiles } from '../../src/domain/perfiles';
import { EJEMPLO } from '../support/perfiles/ejemplo';
import { contentOf, openBook, sheetNamed } from './books';
import { openDesk } from './desk';
import { column, entries, entry } from './entries';

const desk = openDesk();
afterAll(() => desk.clear());

const write = (name: string, document: unknown) => desk.write(name, JSON.stringify(document, null, 2));

describe("an institution's own perfil in the terminal", () => {
  it.each(perfiles.map(({ id }) => [id]))(
    'starts from %s, is reviewed and creates a workbook',
    async (id) => {
      const file = desk.path(`${id}.json`);
      await desk.json(['perfil', '--perfil', id, '--exportar', file]);
      const reviewed = await desk.json(['perfil', '--revisar', file]);
      expect(entry(reviewed['perfil'])['base']).toBe(id);
      expect(reviewed['perfil']).toEqual(JSON.parse(readFileSync(file, 'utf8')));
      const formato = id === 'monterrey' ? 'ficha' : 'anexo-a';
      const book = desk.path(`${id}.xlsx`);
      await desk.json(['crear', '--formato', formato, '--perfil-archivo', file, '--salida', book]);
      const exported = desk.path(`${id}-libro.json`);
      await desk.json(['perfil', '--libro', book, '--exportar', exported]);
      expect(readFileSync(exported, 'utf8')).toBe(readFileSync(file, 'utf8'));
    },
  );

  it('goes into a workbook that exists, which then opens with it', async () => {
    const file = write('ejemplo.json', EJEMPLO);
    const [before, after] = [desk.path('antes.xlsx'), desk.path('despues.xlsx')];
    const evaluacion = ['--evaluacion', 'externa', '--notificacion', '2026-01-05', '--programa', 'FAIS'];
    await desk.json(['crear', '--formato', 'anexo-a', ...evaluacion, '--salida', before]);
    const done = await desk.json(['perfil', '--libro', before, '--importar', file, '--salida', after]);
    expect(done['perfil']).toEqual(EJEMPLO);
    expect(done['valoresEnUso']).toEqual([]);
    const cambios = sheetNamed(await openBook(desk, 'despues.xlsx'), 'Cambios');
    const told = [...cambios.rows.values()].filter((row) => contentOf(row.get(1)) === 'Aplicar perfil');
    expect(told).toHaveLength(Number(done['cambios']));
    const plazos = await desk.json(['plazos', '--libro', after]);
    expect(column(plazos, 'plazos', 'id').map(String).join()).toMatch(/respuesta.*corte|corte.*respuesta/);
    for (const { fundamento } of entries(plazos, 'plazos')) {
      expect(String(entry(fundamento)['cita'])).not.toMatch(/PUE-M|PCCR2124/);
    }
  });

  it('ten mistakes are ten sentences, the exit is 2 and nothing is written', async () => {
    const wrong = {
      ...EJEMPLO,
      id: 'puebla-municipio',
      base: 'puebla',
      norma: { siglas: 'LIN-X' },
      colores: {},
      catalogos: {
        siNo: { valores: [{ valor: 'Tal vez' }] },
        prioridad: { valores: [{ valor: 'A' }, { valor: 'a' }] },
      },
      encabezados: { 'anexo-a': { asm: 'Observaciones', plazo: 'X' } },
      umbrales: { riesgoDias: -1 },
      plazos: [{ id: 'x', titulo: 'X', tipo: 'dia-del-mes', dia: 40 }],
    };
    const file = write('mal.json', wrong);
    const book = desk.path('base.xlsx');
    await desk.json(['crear', '--formato', 'anexo-a', '--salida', book]);
    const before = desk.files();
    for (const call of [
      ['perfil', '--revisar', file],
      ['perfil', '--libro', book, '--importar', file, '--salida', desk.path('no.xlsx')],
      ['crear', '--formato', 'anexo-a', '--perfil-archivo', file, '--salida', desk.path('no.xlsx')],
    ]) {
      const { code, out, errors } = await desk.run(...call, '--json');
      expect(code).toBe(2);
      const document = entry(JSON.parse(out));
      expect(entry(document['error'])['codigo']).toBe('perfil-invalido');
      expect(column(document, 'errores', 'donde')).toEqual([
        'colores',
        'id',
        'base',
        'norma',
        'catalogos.siNo',
        'catalogos.prioridad.valores[2]',
        'encabezados.anexo-a.plazo',
        'encabezados.anexo-a.asm',
        'umbrales.riesgoDias',
        'plazos[1].dia',
      ]);
      expect(errors.trim().split('\n')).toHaveLength(11);
      expect(desk.files()).toEqual(before);
    }
  });

  it.each([
    ['which of the three', ['perfil'], 'falta-opcion'],
    ['from what to export', ['perfil', '--exportar', 'x.json'], 'falta-opcion'],
    ['where to leave the workbook', ['perfil', '--libro', 'x.xlsx', '--importar', 'x.json'], 'falta-opcion'],
    ['a file that is there', ['perfil', '--revisar', 'no-existe.json'], 'archivo-no-encontrado'],
  ])('asks for %s', async (_what, call, codigo) => {
    const { code, out } = await desk.run(...call, '--json');
    expect(code).toBe(2);
    expect(entry(entry(JSON.parse(out))['error'])['codigo']).toBe(codigo);
  });

  it('writes over no file that is there', async () => {
    const file = write('ya.json', EJEMPLO);
    const { code, errors } = await desk.run('perfil', '--perfil', 'gem', '--exportar', file);
    expect([code, errors]).toEqual([2, expect.stringContaining('--reemplazar')]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(EJEMPLO);
  });
});
