import { anexoA } from '../../../src/domain/formats';
import type { RowValues } from '../../../src/domain/changes';
import { pueblaMunicipio } from '../../../src/domain/perfiles';
import { goodAnexoA, ids, mended, observe, only } from '../../support/ruleCases';
import { installedTable } from '../../support/seguimiento';

const NORMA = 'norma';

describe('rules over several rows', () => {
  const rowsA = (...rows: readonly RowValues[]) =>
    observe(
      [
        installedTable(
          anexoA,
          rows.map((row, index) => ({
            ...goodAnexoA,
            numero: index + 1,
            clave: `E007-00${index + 1}`,
            actividades: `Acción ${index}`,
            ...row,
          })),
        ),
      ],
      {
        perfil: pueblaMunicipio,
      },
    );

  it('finds a number twice in one programme and evaluation, however it is written', () => {
    const found = only(rowsA({ numero: 1 }, { numero: '01' }, { numero: '<b>1</b>' }), 'numero-duplicado');
    expect(found.map(({ celda, fundamento }) => [celda, fundamento.tipo])).toEqual([
      ['A8', NORMA],
      ['A9', NORMA],
    ]);
    expect(found[0]?.mensaje).toContain('las filas 7, 8 y 9');
  });

  it.each([
    ['another evaluation', { numero: 1, evaluacion: 'E008', programa: 'E008' }],
    ['no number at all', { numero: '' }],
    ['filler for a number', { numero: 'S/N' }],
  ])('lets a number repeat in %s', (_name, second) => {
    expect(ids(rowsA({}, second))).not.toContain('numero-duplicado');
  });

  it('takes «E007» and its long name for one programme when it looks for repeated numbers', () => {
    const long = { numero: 1, programa: 'E007 - Convenio Servicios de Educación Media Superior' };
    expect(ids(rowsA({}, long))).toContain('numero-duplicado');
  });

  it('counts the numbers that are missing and names the first and the last', () => {
    const found = only(rowsA({ numero: 2 }, { numero: 5 }, { numero: 40000 }), 'numero-no-consecutivo');
    expect(found.map(({ mensaje }) => mensaje.split('.')[0])).toEqual([
      'Antes de este número falta el 1 en la serie',
      'Antes de este número faltan 2 en la serie (del 3 al 4)',
      'Antes de este número faltan 39994 en la serie (del 6 al 39999)',
    ]);
  });

  it('gives a copied row a clave that nobody has had', () => {
    const found = rowsA({}, { clave: 'E007-001' }, { clave: 'E007-002' });
    expect(only(found, 'clave-duplicada').map(({ celda, severidad }) => [celda, severidad])).toEqual([
      ['K8', 'error'],
    ]);
    expect(mended(found, 'clave-duplicada')).toBe('E007-003');
  });

  it('judges a copied row by its own figures', () => {
    const attended = { valoracion: 'Atendido', avance: 1, evidenciaEntregada: 'Oficio 1' };
    const found = rowsA(attended, { clave: 'E007-001', valoracion: 'Atendido', avance: 0.4 });
    expect(only(found, 'atendido-incompleto').map(({ celda }) => celda)).toEqual(['Q8']);
  });

  it('judges rows without clave each by itself', () => {
    const attended = { clave: '', valoracion: 'Atendido', avance: 1, evidenciaEntregada: 'Oficio 1' };
    const found = rowsA({ clave: '', valoracion: 'Atendido', avance: 0.4 }, attended);
    expect(only(found, 'atendido-incompleto').map(({ celda }) => celda)).toEqual(['Q7']);
  });

  it('notes the same action in several rows, and not twice in one', () => {
    const found = only(
      rowsA({ actividades: 'Publicar el padrón' }, { actividades: '<p>publicar el PADRÓN</p>' }, {}),
      'accion-duplicada',
    );
    expect(found.map(({ celda }) => celda)).toEqual(['E7', 'E8']);
  });

  it('names ten rows of a cell copied down the whole table, and counts the others', () => {
    const found = only(rowsA(...Array<RowValues>(12).fill({ actividades: 'Igual' })), 'accion-duplicada');
    expect(found[0]?.mensaje).toContain('las filas 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 y 2 más');
  });
});
