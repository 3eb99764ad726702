import { importCall, ANEXO_I_CSV, step } from './anexoI';
import { copyFileSync } from 'node:fs';
import { openBook, tableRows, contentOf, sheetNamed } from './books';
import { openDesk } from './desk';
import { column, entries, entry } from './entries';

const desk = openDesk();
afterAll(() => desk.clear());

/** One ASM that breaks rules of Puebla (municipality) and some that hold for everybody. */
const ANEXO_A = `Núm.,ASM,Clasificación,Área responsable,Programa,Fecha de término,% de avance,Valoración
1,Uno,Institucional,Una sola dirección,FAIS,2026-01-10,20,
2,Dos,Específico,Dirección de Obras,FAIS,2026-06-30,150,Casi
`;

async function rulesOfAnexoA(...perfil: readonly string[]): Promise<readonly string[]> {
  desk.write('a.csv', ANEXO_A);
  const created = ['crear', '--formato', 'anexo-a', '--evaluacion', 'externa', ...perfil];
  await desk.json([...created, '--salida', desk.path('1.xlsx'), '--reemplazar']);
  const data = ['--formato', 'anexo-a', '--datos', desk.path('a.csv'), '--reemplazar'];
  await desk.json(step(desk, 'importar', '1.xlsx', '2.xlsx', ...data));
  const document = await desk.json(['validar', '--libro', desk.path('2.xlsx')], 1);
  for (const { fundamento } of entries(document, 'observaciones')) {
    const { cita } = entry(fundamento);
    if (perfil.includes('puebla-estado')) expect(cita).not.toMatch(/PUE-M|PCCR2124|IMPLAN/);
    expect(cita).toMatch(/\S/);
  }
  return column(document, 'observaciones', 'regla').map(String);
}

describe('the perfil of a new workbook', () => {
  const perfilOf = async (name: string) => {
    const cells = [...sheetNamed(await openBook(desk, name), '_asm').rows.values()];
    const row = cells.find((each) => contentOf(each.get(0)) === 'perfil');
    return contentOf(row?.get(1));
  };

  it.each([
    ['anexo-a', 'puebla-municipio'],
    ['anexo-i', 'puebla-estado'],
    ['anexo-a,anexo-i', 'puebla-municipio'],
    ['anexo-i,anexo-a', 'puebla-estado'],
  ])('of %s is by omission %s', async (formats, perfil) => {
    const words = ['crear', '--formato', formats, '--salida', desk.path('p.xlsx'), '--reemplazar'];
    await desk.json(words);
    expect(await perfilOf('p.xlsx')).toBe(perfil);
  });

  it('is the one asked for, whatever the format', async () => {
    for (const perfil of ['puebla-estado', 'puebla-municipio']) {
      const words = ['crear', '--formato', 'anexo-a,anexo-i', '--perfil', perfil, '--reemplazar'];
      await desk.json([...words, '--salida', desk.path('p.xlsx')]);
      expect(await perfilOf('p.xlsx')).toBe(perfil);
    }
  });
});

describe('rules of another institution’s norm', () => {
  const ONLY_PUEBLA_MUNICIPIO = [
    'valoracion-catalogo',
    'vencido-sin-justificacion',
    'clasificacion-incongruente',
  ];
  const EVERYWHERE = ['porcentaje-invalido', 'campo-obligatorio'];

  it('do not apply under Puebla (state), nor is that norm cited', async () => {
    const rules = await rulesOfAnexoA('--perfil', 'puebla-estado');
    for (const rule of ONLY_PUEBLA_MUNICIPIO) expect(rules).not.toContain(rule);
    expect(rules).toEqual(expect.arrayContaining(EVERYWHERE));
  });

  it('apply under the perfil that has them', async () => {
    expect(await rulesOfAnexoA()).toEqual(expect.arrayContaining([...ONLY_PUEBLA_MUNICIPIO, ...EVERYWHERE]));
  });

  it('leave the state’s Anexo I usable under the municipality: imported, validated and broken down', async () => {
    copyFileSync(ANEXO_I_CSV, desk.path('anexo_I.csv'));
    const created = ['crear', '--formato', 'anexo-i', '--perfil', 'puebla-municipio', '--programa', 'E007'];
    await desk.json([...created, '--salida', desk.path('m.xlsx')]);
    await desk.json(importCall(desk, 'm.xlsx', 'm2.xlsx'));
    const { code } = await desk.run('validar', '--libro', desk.path('m2.xlsx'));
    expect([0, 1]).toContain(code);
    await desk.json(step(desk, 'desglosar', 'm2.xlsx', 'm3.xlsx'));
    expect(tableRows(await openBook(desk, 'm3.xlsx'), 'Acciones')).toHaveLength(8);
  });
});
