import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { acciones, allFormats, anexoA, anexoI } from '../../../src/domain/formats';
import { columnsOf, type Format } from '../../../src/domain/formats/format';
import { mapHeadings } from '../../../src/domain/recognition/mapHeadings';
import { mostAlike } from '../../../src/domain/recognition/mostAlike';
import { anexoIGrid } from '../../fixtures/anexoIRows';

const keys = (headings: readonly string[], format: Format) =>
  mapHeadings(headings, format).mapped.map(({ key }) => key);
const key = (heading: string, format: Format) => keys([heading], format)[0];

describe('the real documents', () => {
  test("Puebla's Anexo I has its eleven columns", () => {
    const map = mapHeadings(anexoIGrid()[0] ?? [], anexoI);
    expect(map.mapped.map(({ key: found }) => found)).toEqual(anexoI.official.map((column) => column.key));
    expect([map.missing, map.unused]).toEqual([[], []]);
  });

  test('the Anexo A of the norm has its ten columns, and its blank eleventh is nothing', () => {
    const line = readFileSync(join(__dirname, '../../fixtures/puebla_mpal_anexo_A_encabezado.csv'), 'utf8');
    const map = mapHeadings(
      line
        .replace(/^\uFEFF/, '')
        .trim()
        .split(','),
      anexoA,
    );
    expect(map.mapped.map(({ key: found }) => found)).toEqual(anexoA.official.map((column) => column.key));
    expect([map.missing, map.unused]).toEqual([[], []]);
  });
});

describe('mapHeadings', () => {
  test.each([
    ['NÚM', 'numero'],
    ['Nº', 'numero'],
    ['N°', 'numero'],
    ['#', 'numero'],
    ['ID-ASM', 'numero'],
    ['Aspectos susceptibles de mejora', 'asm'],
    ['ASM', 'asm'],
    ['CLASIFICACION', 'clasificacion'],
    ['Clasificasión', 'clasificacion'],
    ['Unidades Responsables', 'responsable'],
    ['Area responsable', 'responsable'],
    ['Actividades / Acciones a Emprender', 'actividades'],
    ['Actividades/Acciones a\nempezar', 'actividades'],
    ['Fecha término', 'termino'],
    ['Fecha de Temino', 'termino'],
    ['fecha compromiso', 'termino'],
    ['<b>Fecha comprometida de cumplimiento:</b>', 'termino'],
    ['Resultados  esperados', 'resultados'],
    ['Medios de verificación', 'evidencias'],
    ['Porcentaje de Avance', 'avance'],
    ['% avance', 'avance'],
    ['Avance (%)', 'avance'],
    ['Observaciones', 'observaciones'],
    ['Programa presupuestario / Fondo', 'programa'],
    ['Pp', 'programa'],
    ['Fecha de inicio', 'inicio'],
  ])('reads %j as the %s of an Anexo A', (heading, expected) => expect(key(heading, anexoA)).toBe(expected));

  test.each(['', '  ', 'Calificación', 'Presupuesto', 'Total', 'U', 'Fecha', 'Plan de Acción: ASM'])(
    'reads %j as no column of an Anexo A',
    (heading) => expect(key(heading, anexoA)).toBeUndefined(),
  );

  test('an Anexo I reads «ASM» as Hallazgo only where nothing else is the Hallazgo', () => {
    expect(keys(['No', 'ASM', 'Recomendación'], anexoI)).toEqual(['numero', 'hallazgo', 'asm']);
    expect(keys(['ASM', 'Hallazgo', 'Recomendación'], anexoI)).toEqual(['hallazgo', 'asm']);
    expect(keys(['ASM', 'Debilidad'], anexoI)).toEqual(['hallazgo']);
    expect(mapHeadings(['ASM', 'Debilidad'], anexoI).unused).toEqual([{ index: 0, heading: 'ASM' }]);
  });

  test('the best heading takes the column, and at equal strength the first', () => {
    expect(mapHeadings(['Acciones', 'Actividades / Acciones a Empezar'], anexoA).mapped).toEqual([
      { index: 1, key: 'actividades', heading: 'Actividades / Acciones a Empezar' },
    ]);
    expect(mapHeadings(['Acciones', 'Actividades'], anexoA)).toMatchObject({
      mapped: [{ index: 0 }],
      unused: [{ index: 1, heading: 'Actividades' }],
    });
    expect(mapHeadings(['No', 'No'], anexoA).unused).toEqual([{ index: 1, heading: 'No' }]);
  });

  test.each([
    ['ASM detectado (Aspecto Susceptible de Mejora)', 'asm'],
    ['Descripción de la debilidad (ASM)', 'asm'],
    ['Vence (Fecha de Término)', 'termino'],
    ['Oficio (No.)', undefined],
    ['Presupuesto ejercido (%)', undefined],
    ['Gasto (avance)', undefined],
  ])('where nothing else names it, reads %j by what it says in parentheses: %s', (heading, expected) =>
    expect(key(heading, anexoA)).toBe(expected),
  );

  test('a heading that is the column goes before one that only says so in parentheses', () =>
    expect(mapHeadings(['Origen (ASM)', 'ASM'], anexoA)).toMatchObject({
      mapped: [{ index: 1, key: 'asm' }],
      unused: [{ index: 0, heading: 'Origen (ASM)' }],
    }));

  test('tells the two «Acción» of the actions table apart', () => {
    expect(keys(['Acción', 'Acción núm.'], acciones)).toEqual(['actividades', 'accion']);
  });

  test('tells what is missing among the official columns', () => {
    expect(mapHeadings(['Recomendación'], anexoI).missing).toEqual(
      anexoI.official.map((column) => column.key).filter((each) => each !== 'asm'),
    );
  });

  const formats = fc.constantFrom(...allFormats);

  test('finds every column in any order, case and spacing', () => {
    const shuffled = formats.chain((format) =>
      fc.tuple(
        fc.constant(format),
        fc.shuffledSubarray([...columnsOf(format)], { minLength: columnsOf(format).length }),
        fc.func(fc.constantFrom('upper', 'lower', 'spaced')),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([format, columns, style]) => {
        const headings = columns.map(({ heading }) => {
          const how = style(heading);
          return how === 'upper'
            ? heading.toUpperCase()
            : how === 'lower'
              ? heading.toLowerCase()
              : ` ${heading}\n`;
        });
        expect(keys(headings, format)).toEqual(columns.map((column) => column.key));
      }),
    );
  });

  test('each heading is used once or told, whatever it is', () => {
    const words = fc.constantFrom('No', 'ASM', 'Acción', 'Fecha', 'de', 'término', 'x', '', '(', ')', '%');
    const heading = fc.array(words, { maxLength: 4 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(formats, fc.array(fc.oneof(heading, fc.string()), { maxLength: 8 }), (format, headings) => {
        const { mapped, unused, missing } = mapHeadings(headings, format);
        const indexes = [...mapped, ...unused].map(({ index }) => index);
        expect(new Set(indexes).size).toBe(indexes.length);
        expect(new Set(mapped.map((each) => each.key)).size).toBe(mapped.length);
        for (const each of mapped) expect(missing).not.toContain(each.key);
      }),
    );
  });
});

describe('mostAlike', () => {
  test.each([
    ['Fecha de Término', ['Fecha límite de término', 'Observaciones'], 'Fecha límite de término'],
    ['Recomendación', ['Recomendaciones emitidas', 'Hallazgo'], 'Recomendaciones emitidas'],
    ['Hallazgo', ['Hallasgos', 'Acción'], 'Hallasgos'],
    ['% de avance', ['Presupuesto', 'Total'], null],
    ['Hallazgo', [], null],
    ['', ['Hallazgo'], null],
  ])('of %j among %j is %j', (heading, candidates, expected) =>
    expect(mostAlike(heading, candidates)).toBe(expected),
  );
});
