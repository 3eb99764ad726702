import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell';
import type { RowValues } from '../../../src/domain/changes';
import { documentosDe, makeDocumento, porLlenar } from '../../../src/domain/documentos';
import type { Documento } from '../../../src/domain/documentos/documento';
import { anexoA, anexoI, convenio, convenioIeem, evaluaciones, ficha } from '../../../src/domain/formats';
import { columnsOf, type Format } from '../../../src/domain/formats/format';
import { perfiles } from '../../../src/domain/perfiles';
import type { Seguimiento } from '../../../src/domain/seguimiento';
import { installedTable, seguimientoOf } from '../../support/seguimiento';
import { day, tablesOf, textsOf } from '../../support/documentos';

const FECHA = day('2026-03-15');
const FORMATS: readonly Format[] = [anexoI, anexoA, convenio, convenioIeem, ficha, evaluaciones];

/** What people leave in a cell, and what programs do. */
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('Sí', 'No', 'Si', 'PP', 'E007', 'interna', 'Pendiente', '-', '#N/A'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('<b>Acción:</b> Uno<br>Fin: 2026-05-01', '<p>Nota</p>', 'a\nb', '«»'),
  },
  fc.integer({ min: -5, max: 60000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  // Without straight quotes: those that stand around nothing must be the document's own.
  fc.string({ maxLength: 12 }).map((text) => text.replaceAll('"', '')),
);

const rowOf = (format: Format): fc.Arbitrary<RowValues> =>
  fc
    .array(cell, { minLength: columnsOf(format).length, maxLength: columnsOf(format).length })
    .map((cells) => Object.fromEntries(columnsOf(format).map(({ key }, index) => [key, cells[index] ?? ''])));

const seguimientos: fc.Arbitrary<Seguimiento> = fc
  .tuple(fc.constantFrom(...perfiles), ...FORMATS.map((format) => fc.array(rowOf(format), { maxLength: 3 })))
  .map(([perfil, ...rows]) =>
    seguimientoOf(
      FORMATS.map((format, index) => installedTable(format, rows[index] ?? [])),
      { perfil },
    ),
  );

/** What would be wrong with a document, in words; nothing when it can be written. */
function faultsOf(documento: Documento): readonly string[] {
  const texts = textsOf(documento);
  return [
    ...texts.filter((text) => /undefined|\bNaN\b|\[object/.test(text)).map((text) => `says ${text}`),
    ...(texts.some((text) => text.includes('""')) ? ['has quotes around nothing'] : []),
    ...(documento.nombre === '' || /[\\/:*?"<>|]/.test(documento.nombre) ? ['cannot be a file'] : []),
    ...tablesOf(documento).flatMap(({ encabezados, anchos, filas }) =>
      anchos.length === encabezados.length &&
      filas.every((fila) => fila.reduce((sum, { columnas = 1 }) => sum + columnas, 0) === encabezados.length)
        ? []
        : ['has a row that does not cover its columns'],
    ),
  ];
}

describe('any workbook', () => {
  it('gives documents that can be written, or says why not', () => {
    fc.assert(
      fc.property(seguimientos, (seguimiento) => {
        for (const { id, impedimento } of documentosDe(seguimiento, FECHA)) {
          const made = makeDocumento(seguimiento, { id, fecha: FECHA, datos: {} });
          if ('problem' in made) expect(made.problem.mensaje).toMatch(/\.$/);
          else expect([id, faultsOf(made.documento)]).toEqual([id, []]);
          if (impedimento !== null) expect(made).toMatchObject({ problem: { mensaje: impedimento } });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('offers each document at most once, under any perfil and with nothing installed', () => {
    for (const perfil of perfiles) {
      const ids = documentosDe(seguimientoOf([], { perfil }), FECHA).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining((perfil.documentos ?? []).map(({ id }) => id)));
    }
  });
});

const CASES = [
  ['documento-institucional', anexoI, 'puebla-estado'],
  ['plan-accion', anexoA, 'puebla-municipio'],
  ['oficio-avances-internas', anexoA, 'puebla-municipio'],
  ['convenio', convenio, 'gem'],
  ['convenio-ieem', convenioIeem, 'ieem'],
  ['compilacion-bimestral', convenioIeem, 'ieem'],
  ['acta-atencion', convenioIeem, 'ieem'],
] as const;

describe.each(CASES)('%s', (id, format, perfilId) => {
  const perfil = perfiles.find((each) => each.id === perfilId);
  const evaluacion = { evaluacion: 'PP', programa: 'Parques', tipo: 'interna', notificacion: FECHA };
  const bookWith = (count: number) =>
    seguimientoOf(
      [
        installedTable(
          format,
          Array.from({ length: count }, (_, index) => ({
            numero: index + 1,
            clave: `PP-${index + 1}`,
            evaluacion: 'PP',
            programa: 'Parques',
            asm: `Aspecto ${index + 1}`,
          })),
        ),
        installedTable(evaluaciones, [evaluacion]),
      ],
      perfil ? { perfil } : {},
    );

  it('has every row of a book with one and of a book with two hundred', () => {
    for (const count of [1, 200]) {
      const made = makeDocumento(bookWith(count), { id, fecha: FECHA, datos: {} });
      if ('problem' in made) throw new Error(made.problem.mensaje);
      const texts = new Set(textsOf(made.documento));
      for (let index = 1; index <= count; index += 1) expect(texts).toContain(`Aspecto ${index}`);
      expect(faultsOf(made.documento)).toEqual([]);
      expect(porLlenar(made.documento).length).toBeGreaterThan(0);
    }
  });

  it('says that an empty book has no rows', () => {
    const made = makeDocumento(bookWith(0), { id, fecha: FECHA, datos: {} });
    expect(made).toMatchObject({ problem: { codigo: 'documento-impedido' } });
  });
});
