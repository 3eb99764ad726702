import type { RowValues } from '../../../src/domain/changes';
import { planConversion, type ConversionPlan } from '../../../src/domain/conversion/convert';
import { anexoA, anexoI, convenio } from '../../../src/domain/formats';
import { tableOf, type Seguimiento } from '../../../src/domain/seguimiento';
import { validationContext } from '../../../src/domain/validation/context';
import { realAnexoI, serial } from '../../support/anexoIReal';
import { goodAnexoI, HOY } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';
import { convertRows } from './sheets';

function convert(libro: Seguimiento, target: readonly RowValues[] = []): ConversionPlan {
  const source = tableOf(libro, 'anexo-i');
  if (!source) throw new Error('The test gives no Anexo I');
  return planConversion(source, anexoA, installedTable(anexoA, target), validationContext(libro, HOY));
}

const converted = (...rows: RowValues[]): ConversionPlan =>
  convert(seguimientoOf([installedTable(anexoI, rows)]));

describe('Anexo I → Anexo A', () => {
  const done = convert(realAnexoI());

  it('passes the seven recommendations with their claves and their last Fin', () => {
    expect(
      done.added.map(({ clave, numero, clasificacion, prioridad, termino }) => [
        clave,
        numero,
        clasificacion,
        prioridad,
        termino,
      ]),
    ).toEqual(
      (
        [
          [2026, 11, 30],
          [2026, 11, 30],
          [2026, 11, 30],
          [2026, 10, 30],
          [2026, 10, 3],
          [2026, 10, 30],
          [2026, 10, 31],
        ] as const
      ).map(([year, month, day], index) => [
        `E007-00${index + 1}`,
        String(index + 1),
        'Institucional',
        'Alto',
        serial(year, month, day),
      ]),
    );
  });

  it('says what has no place in an Anexo A', () => {
    expect(done.noCaben).toEqual(['Hallazgo', '¿Es viable?', '¿Se acepta?', 'Postura Institucional']);
  });

  it('writes each fact where the Anexo A has it, without markup', () => {
    expect(done.added[4]).toMatchObject({
      asm: 'Publicar en su página de Internet, así como en la Plataforma Nacional de Transparencia de forma anual, el documento Convenio de Telebachillerato Comunitario.',
      resultados: 'Fortalecer el ejercicio de transparencia de los recursos públicos federales.',
      responsable:
        'Secretaría de Educación Pública — Dirección de Bachilleratos Estatales y Preparatoria Abierta',
      evidencias: '1. Memorandum de la solicitud.\n2. Captura de pantalla y liga de publicación.',
      inicio: serial(2025, 9, 1),
      terminoOriginal: serial(2026, 10, 3),
    });
    expect(JSON.stringify(done.added)).not.toMatch(/<|&nbsp;/);
  });

  it('adds nothing the second time', () => {
    const again = convert(realAnexoI(), done.added);
    expect([again.added, again.omitted.map(({ motivo }) => motivo)]).toEqual([[], Array(7).fill('yaEsta')]);
  });

  it('adds nothing the second time either of rows that never had a clave', () => {
    const row = { ...goodAnexoI, clave: '' };
    const first = converted(row);
    const given = first.added.map((added) => ({ ...added, clave: 'E007-009' }));
    expect(first.added).toHaveLength(1);
    expect(convert(seguimientoOf([installedTable(anexoI, [row])]), first.added).added).toEqual([]);
    expect(convert(seguimientoOf([installedTable(anexoI, [row])]), given).added).toEqual([]);
  });

  it.each(['No', 'NO', ' no ', '<b>No</b>'])('leaves out what was not accepted: «%s»', (aceptada) => {
    const done = converted({ ...goodAnexoI, aceptada }, { ...goodAnexoI, clave: 'E007-002' });
    expect(done.added.map(({ clave }) => clave)).toEqual(['E007-002']);
    expect(done.omitted).toEqual([{ fila: 7, motivo: 'noAceptada' }]);
  });

  it('carries the number of each action that says its evidence, and no error of a formula', () => {
    const actividades =
      '1.Acción: A\nFin: 2026-03-31\n3.Acción: B\nFin: 2026-02-27\nEvidencia/Producto: Oficio';
    const [row] = converted({ ...goodAnexoI, actividades, prioridad: '#N/A', validacion: '2 errores' }).added;
    expect([row?.actividades, row?.evidencias, row?.termino, row?.prioridad, row?.validacion]).toEqual([
      '1. A\n3. B',
      '3. Oficio',
      serial(2026, 3, 31),
      undefined,
      undefined,
    ]);
  });
});

describe('Convenio → Anexo I', () => {
  const row: RowValues = {
    numero: 1,
    asm: 'A',
    actividades: 'B',
    termino: '30 de julio de 2021',
    terminoOriginal: serial(2021, 7, 30),
    clave: 'PP-001',
  };

  it('writes a day that came as text, and loses no original that is the same day', () => {
    const { added, noCaben } = convertRows(convenio, anexoI, [row]);
    expect(added[0]?.['actividades']).toBe('Acción: B\nFin: 2021-07-30');
    expect(noCaben).toEqual([]);
  });

  it('says that the original of one that was reprogrammed has no place', () => {
    const moved = { ...row, termino: serial(2021, 12, 15) };
    expect(convertRows(convenio, anexoI, [moved]).noCaben).toEqual(['Término original']);
  });

  it('carries as it is what is no day', () => {
    const [added] = convertRows(convenio, anexoI, [{ ...row, termino: 'julio de 2021' }]).added;
    expect(added?.['actividades']).toBe('Acción: B\nFin: julio de 2021');
    expect(convertRows(anexoI, convenio, [added ?? {}]).added[0]?.['termino']).toBe('julio de 2021');
  });

  it('says which rows repeat their dates in several actions, and what an action’s own dates become', () => {
    const several = { ...row, actividades: '1. B\n2. C' };
    const there = convertRows(convenio, anexoI, [several]);
    expect(there.avisos).toEqual([
      { kind: 'repetidoPorAccion', filas: 1 },
      { kind: 'aceptada', columna: '¿Se acepta?', filas: 1 },
    ]);
    const own = '1.Acción: B\nFin: 2021-07-30\n2.Acción: C\nFin: 2021-08-30';
    const back = convertRows(anexoI, convenio, [{ ...there.added[0], actividades: own }]);
    expect(back.avisos).toEqual([{ kind: 'fechasPorAccion', filas: 1 }]);
    expect(back.added[0]?.['termino']).toBe(serial(2021, 8, 30));
  });
});
