import fc from 'fast-check';
import { parseAcciones, type ParsedAccion } from '../../../src/domain/anexoI/parseAccion';
import { toIso } from '../../../src/domain/dates/dateSerial';
import { cleanMarkup } from '../../../src/domain/text/html';
import { anexoIColumn } from '../../fixtures/anexoIRows';

const iso = (date: ParsedAccion['inicio']) =>
  date?.reading.kind === 'date' ? toIso(date.reading.date) : (date?.reading.kind ?? null);
const summary = (text: string) =>
  parseAcciones(text).acciones.map(({ numero, texto, inicio, fin, evidencia }) => [
    numero,
    texto,
    iso(inicio),
    iso(fin),
    evidencia ?? null,
  ]);

describe("Puebla's real Anexo I", () => {
  const cells = anexoIColumn('Acción');

  test('has eight actions with these dates', () => {
    expect(
      cells.map((cell) => summary(cell).map(([numero, , inicio, fin]) => [numero, inicio, fin])),
    ).toEqual([
      [[1, '2025-09-01', '2026-11-30']],
      [[1, '2025-09-01', '2026-11-30']],
      [[1, '2025-09-01', '2026-11-30']],
      [[1, '2025-09-01', '2026-10-30']],
      [
        [1, '2025-09-01', '2026-10-03'],
        [2, '2025-09-01', '2026-10-03'],
      ],
      [[1, '2026-05-01', '2026-10-30']],
      [[1, '2025-09-01', '2026-10-31']],
    ]);
  });

  test('keeps the words of the actions and of what they promise', () => {
    expect(parseAcciones(cells[4] ?? '').acciones.map(({ texto, evidencia }) => [texto, evidencia])).toEqual([
      [
        'Solicitar a la Dirección de Asuntos Jurídicos la publicación del Convenio de TBC en el Portal Nacional de Transparencia.',
        'Memorandum de la solicitud.',
      ],
      [
        'Publicar el Convenio de Telebachillerato Comunitario en el Portal Nacional de Transparencia y en la página de la Secretaría de Educación Pública',
        'Captura de pantalla y liga de publicación.',
      ],
    ]);
    expect(parseAcciones(cells[6] ?? '').acciones[0]?.evidencia).toBe(
      'Correo electrónico de recepción, Convenio firmado, capturas de pantalla.',
    );
  });

  test('repeats the same action in rows 1, 2 and 3', () => {
    const texts = cells.map((cell) => parseAcciones(cell).acciones[0]?.texto);
    expect(texts[0]).toMatch(/^Realizar reuniones de trabajo bimestrales .* recomendada\.$/);
    expect(texts[1]).toBe(texts[0]);
    expect(texts[2]).toBe(texts[0]);
  });

  test('has non-standard labels in rows 3, 5 and 7 and nowhere else', () => {
    expect(cells.map((cell) => parseAcciones(cell).nonStandardLabels)).toEqual([
      [],
      [],
      [{ found: 'Final:', standard: 'Fin:' }],
      [],
      [{ found: 'fecha final', standard: 'Fin:' }],
      [],
      [{ found: 'Ficha:', standard: 'Fin:' }],
    ]);
  });

  test('reads the same with its HTML, cleaned, and squeezed into one line', () => {
    for (const cell of cells) {
      const clean = cleanMarkup(cell);
      expect(summary(clean)).toEqual(summary(cell));
      expect(summary(clean.replace(/\n/g, ' '))).toEqual(summary(cell));
    }
  });
});

describe('parseAcciones', () => {
  test.each([
    ['', []],
    ['   \n ', []],
    ['Elaborar el manual', [[1, 'Elaborar el manual', null, null, null]]],
    ['Acción: Elaborar', [[1, 'Elaborar', null, null, null]]],
    ['ACCION : Elaborar', [[1, 'Elaborar', null, null, null]]],
    ['1. Acción : Elaborar', [[1, 'Elaborar', null, null, null]]],
    ['2)Acción: Elaborar', [[2, 'Elaborar', null, null, null]]],
    ['Acción 3: Elaborar', [[3, 'Elaborar', null, null, null]]],
    ['Acción: A\nInicio: 2025-09-01,\nFin: 2026-10-30.', [[1, 'A', '2025-09-01', '2026-10-30', null]]],
    ['Acción: A Inicio: 30 de julio de 2021 Fin: 12/04/2024', [[1, 'A', '2021-07-30', '2024-04-12', null]]],
    ['acción: A inicio: 2025-09-01 fin: 2025-09-02', [[1, 'A', '2025-09-01', '2025-09-02', null]]],
    ['Acción: A\nFin: pendiente', [[1, 'A', null, 'invalid', null]]],
    ['Acción: A\nFin: 2026-02-31', [[1, 'A', null, 'invalid', null]]],
    ['Acción: A\nFin: Abril 2024', [[1, 'A', null, 'invalid', null]]],
    ['Acción: A\nFin:\nEvidencia/Producto: B', [[1, 'A', null, null, 'B']]],
    ['Acción: A\nFin: 2026-10-30 (sujeto a presupuesto)', [[1, 'A', null, '2026-10-30', null]]],
    ['Acción:\nInicio:\nFin:\nEvidencia/Producto:', []],
    ['Elaborar\nInicio: 2025-09-01', [[1, 'Elaborar', '2025-09-01', null, null]]],
    [
      '1.Acción: A 2.Acción: B',
      [
        [1, 'A', null, null, null],
        [2, 'B', null, null, null],
      ],
    ],
    [
      '1.Acción: A\n1.Acción: B',
      [
        [1, 'A', null, null, null],
        [2, 'B', null, null, null],
      ],
    ],
    [
      'Acción 1: A Fin: 2025-10-01 Evidencia/Producto: X Acción 2: B Fin: 2025-10-02',
      [
        [1, 'A', null, '2025-10-01', 'X'],
        [2, 'B', null, '2025-10-02', null],
      ],
    ],
    [
      'Acción: A Fin: 2025-10-01 Evidencia/Producto: Plan de Acción: anual Acción: B',
      [
        [1, 'A', null, '2025-10-01', 'Plan de Acción: anual'],
        [2, 'B', null, null, null],
      ],
    ],
    ['- Acción: A\n- Inicio: 2025-09-01\n• Fin 2025-10-01', [[1, 'A', '2025-09-01', '2025-10-01', null]]],
    ['Acción: A. Inicio 2025-09-01. Fin 2025-10-01', [[1, 'A.', '2025-09-01', '2025-10-01', null]]],
    ['Acción: A\nFecha de término: 2026-10-30', [[1, 'A', null, '2026-10-30', null]]],
    ['Acción: A\nevidencia / producto : B', [[1, 'A', null, null, 'B']]],
    ['Acción: A\nFin: 15 de marzo de 2026. Evidencia: B', [[1, 'A', null, '2026-03-15', 'B']]],
  ])('reads %j', (text, acciones) => expect(summary(text)).toEqual(acciones));

  test.each([
    'Elaborar el informe final y publicarlo',
    'Definir la acción: difusión, capacitación y registro',
    'Capacitar con el fin: mejorar la atención',
    'Publicar el Plan de Acción: etapas y metas',
    'Concluir antes de la fecha final 2026-10-03 del convenio',
    'Entregar la ficha: técnica y de registro',
    'Revisar el producto: manual',
    'Presentar el informe Final: resultados',
    'Al inicio: diagnóstico',
    'Operar desde el inicio 2025-09-01 sin interrupción',
  ])('does not cut %j, where those words are prose', (text) => {
    expect(summary(`Acción: ${text}\nFin: 2026-12-01`)).toEqual([[1, text, null, '2026-12-01', null]]);
    expect(parseAcciones(`Acción: ${text}`).nonStandardLabels).toEqual([]);
  });

  test('tells what stands before the first label', () => {
    expect(parseAcciones('Compromisos 2026\nAcción: A')).toMatchObject({ lead: 'Compromisos 2026' });
  });

  test('loses no word of any text, and numbers actions without repeating', () => {
    const label = fc.constantFrom(
      'Acción:',
      '1.Acción:',
      '2. Acción :',
      'Inicio:',
      'Fin:',
      'Final:',
      'fecha final',
    );
    const rest = fc.constantFrom(
      'Evidencia/Producto:',
      '2026-10-03',
      ', ',
      '\n',
      'elaborar',
      'el',
      '<p>',
      '</b>',
      '.',
    );
    const texts = fc.array(fc.oneof(label, rest, fc.string({ maxLength: 4 })), { maxLength: 20 });
    fc.assert(
      fc.property(texts, (parts) => {
        const parsed = parseAcciones(parts.join(' '));
        const numbers = parsed.acciones.map(({ numero }) => numero);
        expect(new Set(numbers).size).toBe(numbers.length);
        const written = parts.filter((part) => part === 'elaborar');
        const read = JSON.stringify([parsed.lead, parsed.acciones]).match(/elaborar/g) ?? [];
        expect(read).toHaveLength(written.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a figure that ends a line for part of its text, and a figure alone for the number of what follows', () => {
    const { acciones } = parseAcciones(
      'Acción: Publicar el artículo 15.\nInicio: 2026-01-05\n2.\nAcción: Difundir',
    );
    expect(acciones.map(({ numero, texto }) => [numero, texto])).toEqual([
      [1, 'Publicar el artículo 15.'],
      [2, 'Difundir'],
    ]);
  });
});
