import { followUpAnexoI, step } from './anexoI';
import { edit, openBook, tableRows, type Batch } from './books';
import { openDesk } from './desk';
import { entries } from './entries';
import { expectRefusal } from './refusal';

const desk = openDesk();

const convert = (from: string, to: string, source: string, target: string) =>
  desk.json(step(desk, 'convertir', from, to, '--de', source, '--a', target));

/** As if the Anexo I had never been captured. */
const withoutAnexoI: Batch = (context) => {
  context.workbook.worksheets.getItem('Anexo I').delete();
  context.workbook.worksheets.getItem('Acciones').delete();
};

beforeAll(async () => {
  await followUpAnexoI(desk);
  await convert('convertido.xlsx', 'con-convenio.xlsx', 'anexo-a', 'convenio');
  await edit(desk, 'con-convenio.xlsx', 'solo-convenio.xlsx', withoutAnexoI);
});
afterAll(() => desk.clear());

describe('Anexo I → Anexo A → Convenio → Anexo I, from the terminal', () => {
  it('says at each step what has no place', async () => {
    expect(await convert('convertido.xlsx', 'c1.xlsx', 'anexo-a', 'convenio')).toEqual({
      filas: 7,
      noCaben: [
        'Clasificación (Por actores involucrados)',
        'Resultados Esperados',
        'Productos y/o evidencias',
        'Nivel de prioridad',
      ],
      faltan: [],
    });
  });

  it('comes back with the same claves, actions and dates, and says what is to be written', async () => {
    const back = await convert('solo-convenio.xlsx', 'vuelta.xlsx', 'convenio', 'anexo-i');
    expect(back).toEqual({
      filas: 7,
      noCaben: [],
      faltan: [
        'Hallazgo',
        'Mejora Esperada',
        '¿Es viable?',
        'Postura Institucional',
        'Nivel de Prioridad',
        'Clasificación',
        'Evidencia/Producto',
      ],
    });
    const fields = ['Clave ASM', 'No', 'Recomendación', 'Programa / Fondo'] as const;
    const picked = async (name: string) =>
      tableRows(await openBook(desk, name), 'AnexoI').map((row) => fields.map((field) => row[field]));
    expect(await picked('vuelta.xlsx')).toEqual(await picked('convertido.xlsx'));
    const actions = async (from: string, to: string) =>
      entries(await desk.json(step(desk, 'desglosar', from, to)), 'acciones').map(
        ({ clave, accion, texto, fin, dependencia, unidades }) => ({
          clave,
          accion,
          texto,
          fin,
          dependencia,
          unidades,
        }),
      );
    expect(await actions('vuelta.xlsx', 'v2.xlsx')).toEqual(await actions('convertido.xlsx', 'v3.xlsx'));
  });

  it('does not write twice what is there', async () => {
    expect(await convert('con-convenio.xlsx', 'c2.xlsx', 'convenio', 'anexo-i')).toMatchObject({ filas: 0 });
    expect(await convert('con-convenio.xlsx', 'c3.xlsx', 'anexo-i', 'convenio')).toMatchObject({ filas: 0 });
  });

  it('tells people what was supposed and what is not of the other institution’s list', async () => {
    const call = (target: string, name: string) =>
      desk.run(...step(desk, 'convertir', 'solo-convenio.xlsx', name, '--de', 'anexo-a', '--a', target));
    const { out } = await call('anexo-i', 'c4.xlsx');
    expect(out).toContain('Se escribe «Sí» en «¿Se acepta?» en 7 filas');
    const ieem = await call('convenio-ieem', 'c5.xlsx');
    expect(ieem.out).toContain('En «Nivel de prioridad» se conserva «Alto»');
    expect(ieem.out).toContain('Por escribir en Convenio IEEM');
    const rows = tableRows(await openBook(desk, 'c5.xlsx'), 'ConvenioIEEM');
    expect(rows.map((row) => row['Nivel de prioridad'])).toEqual(Array(7).fill('Alto'));
  });
});

it('refuses what is no format of ASM', async () => {
  const words = step(desk, 'convertir', 'convertido.xlsx', 'no.xlsx', '--de', 'anexo-i', '--a', 'ficha');
  expect(await expectRefusal(desk, words, 'formato-sin-asm')).toMatch(/no es un formato de ASM/);
});
