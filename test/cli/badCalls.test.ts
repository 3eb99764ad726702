import { makeFolder, openDesk } from './desk';
import { expectRefusal } from './refusal';
import { importAnexoI } from './anexoI';

const desk = openDesk();
const book = desk.path('importado.xlsx');
const out = desk.path('salida.xlsx');

beforeAll(async () => {
  await importAnexoI(desk);
  desk.write('ya-esta.xlsx', 'lo que había');
  makeFolder(desk, 'carpeta');
});
afterAll(() => desk.clear());

const validate = ['validar', '--libro', book];
const create = ['crear', '--salida', out];
const importing = ['importar', '--libro', book, '--formato', 'anexo-i', '--salida', out];
const printing = ['imprimir', '--libro', book, '--salida', out];

describe('a call that makes no sense is refused before anything is read', () => {
  it.each<readonly [codigo: string, says: string, words: readonly string[]]>([
    ['verbo-desconocido', 'crear, importar, validar', []],
    ['verbo-desconocido', '«borrar»', ['borrar']],
    ['opcion-desconocida', '«--color»', [...validate, '--color', 'rojo']],
    ['opcion-desconocida', '«--trimestre»', [...validate, '--trimestre', '1']],
    ['argumento-sobrante', '«sobra»', [...validate, 'sobra']],
    ['opcion-sin-valor', '«--fecha»', [...validate, '--fecha']],
    ['opcion-sin-valor', '«--libro»', ['validar', '--libro', '--medir']],
    ['opcion-sin-valor', '«--fecha»', [...validate, '--fecha=']],
    ['opcion-con-valor', '«--medir»', [...validate, '--medir=si']],
    ['falta-opcion', '«--libro»', ['validar']],
    ['falta-opcion', '«--salida»', ['crear', '--formato', 'anexo-a']],
    ['falta-opcion', '«--formato»', create],
    ['falta-opcion', '«--datos»', importing],
    ['falta-opcion', '«--datos»', [...importing, '--datos']],
    ['falta-opcion', '«--periodo»', ['avance', '--libro', book, '--salida', out]],
    ['falta-opcion', '«--programa»', [...printing, '--formato', 'anexo-i']],
    ['falta-opcion', '«--trimestre»', [...printing, '--formato', 'anexo-i', '--programa', 'E007']],
    ['formato-desconocido', 'anexo-a, anexo-i', [...create, '--formato', 'anexo-z']],
    ['formato-desconocido', 'anexo-a, anexo-i', [...create, '--formato', 'anexo-a,']],
    ['perfil-desconocido', 'puebla-municipio', [...create, '--formato', 'anexo-a', '--perfil', 'puebla']],
    ['fecha-invalida', '2026-02-30', [...validate, '--fecha', '2026-02-30']],
    ['fecha-invalida', 'AAAA-MM-DD', [...create, '--formato', 'anexo-a', '--firma', '23/09/2025']],
    ['periodo-invalido', '2026-13', ['avance', '--libro', book, '--salida', out, '--periodo', '2026-13']],
    ['periodo-invalido', 'AAAA-MM', ['avance', '--libro', book, '--salida', out, '--periodo', 'enero 2026']],
    ['ejercicio-invalido', '26', [...create, '--formato', 'anexo-a', '--ejercicio', '26']],
    ['valor-invalido', '1, 2, 3, 4', [...create, '--formato', 'anexo-a', '--trimestre', '5']],
    ['valor-invalido', 'interna, externa', [...create, '--formato', 'anexo-a', '--evaluacion', 'mixta']],
    ['valor-invalido', 'puntos, fraccion', [...importing, '--datos', book, '--unidad', 'porciento']],
    ['regla-desconocida', '«nada»', ['corregir', '--libro', book, '--salida', out, '--regla', 'nada']],
    ['anio-invalido', '20x6', ['plazos', '--anio', '20x6']],
    ['falta-opcion', '«--anio', ['plazos']],
    ['falta-opcion', 'uno de los dos', ['plazos', '--anio', '2026', '--notificacion', '2026-02-10']],
    ['fecha-invalida', 'ayer', ['plazos', '--notificacion', 'ayer']],
  ])('%s: %s', async (codigo, says, words) => {
    expect(await expectRefusal(desk, words, codigo)).toContain(says);
  });
});

describe('the output', () => {
  const to = (path: string) => ['desglosar', '--libro', book, '--salida', path];

  it('that exists is not replaced unless it is asked for', async () => {
    const says = await expectRefusal(desk, to(desk.path('ya-esta.xlsx')), 'salida-existente');
    expect(says).toContain('--reemplazar');
    const done = await desk.run(...to(desk.path('ya-esta.xlsx')), '--reemplazar');
    expect(done.code).toBe(0);
    expect(desk.read('ya-esta.xlsx').length).toBeGreaterThan(1000);
  });

  it('is never the input, however its path is written, not even with --reemplazar', async () => {
    for (const path of [book, `${desk.folder}/carpeta/../importado.xlsx`]) {
      await expectRefusal(desk, to(path), 'salida-igual');
      await expectRefusal(desk, [...to(path), '--reemplazar'], 'salida-igual');
    }
  });

  it('is never the received table either', async () => {
    const data = desk.path('anexo_I.csv');
    const call = ['importar', '--libro', book, '--formato', 'anexo-i', '--datos', data, '--salida', data];
    await expectRefusal(desk, [...call, '--reemplazar'], 'salida-igual');
  });

  it('goes to a folder that is there', async () => {
    const says = await expectRefusal(desk, to(desk.path('no-hay/s.xlsx')), 'carpeta-no-encontrada');
    expect(says).toContain('no-hay');
  });

  it('cannot be a folder', async () => {
    await expectRefusal(desk, to(desk.path('carpeta')), 'salida-existente');
    await expectRefusal(desk, [...to(desk.path('carpeta')), '--reemplazar'], 'salida-no-escrita');
  });

  it('is left alone by a verb that is refused in the middle of its work', async () => {
    const words = ['convertir', '--libro', book, '--de', 'anexo-i', '--a', 'anexo-i', '--salida', out];
    await expectRefusal(desk, words, 'conversion-igual');
  });
});

describe('the streams', () => {
  it('say the licence of office.js to people and never in JSON', async () => {
    const plain = await desk.run('plazos', '--anio', '2026');
    const json = await desk.run('plazos', '--anio', '2026', '--json');
    expect(plain.out).toContain('sólo para desarrollar, demostrar y probar');
    expect(json.out).not.toContain('desarrollar, demostrar');
    expect(json.out.trimEnd()).not.toContain('\n');
  });

  it('show how each verb is used when help is asked for', async () => {
    const { code, out: text, errors } = await desk.run('ayuda');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    for (const verb of ['crear', 'importar', 'validar', 'corregir', 'desglosar', 'convertir', 'capturar'])
      expect(text).toContain(`  ${verb} --`);
  });
});
