import fc from 'fast-check';
import { parseAcciones } from '../../../src/domain/anexoI/parseAccion';
import { parseResponsables } from '../../../src/domain/anexoI/parseResponsable';
import type { RowValues } from '../../../src/domain/changes';
import { toIso } from '../../../src/domain/dates/dateSerial';
import { anexoA, anexoI, convenio, convenioIeem } from '../../../src/domain/formats';
import type { ColumnKey } from '../../../src/domain/formats/format';
import { readResponsables } from '../../../src/domain/conversion/responsables';
import { realRows, serial } from '../../support/anexoIReal';
import { convertRows, throughFormats } from './sheets';

const WORDS =
  'Integrar padrón único, de beneficiarios y actas (versión 2.1) con: «método»; ¿cuál? 15 % final acción término producto'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => `Elaborar ${words.join(' ')}.`);
const day = fc.integer({ min: serial(2020, 1, 1), max: serial(2035, 12, 31) });
const unit = fc.constantFrom(
  'Dirección de Presupuesto',
  'Dirección de Desarrollo, Capacitación y Evaluación',
  'Unidad de Transparencia',
  'Coordinación de Agua, Drenaje y Saneamiento',
);
const dependencia = fc.constantFrom(
  'Secretaría de Educación Pública',
  'Instituto de la Juventud',
  'Sistema Municipal DIF',
);
const party = fc.record({ dependencia, unidades: fc.uniqueArray(unit, { minLength: 1, maxLength: 3 }) });
const action = fc.record({ texto: sentence, inicio: day, fin: day, evidencia: sentence });

const signed = fc
  .record({
    numero: fc.integer({ min: 1, max: 99 }),
    asm: sentence,
    hallazgo: sentence,
    resultados: sentence,
    viable: fc.constantFrom('Sí', 'No'),
    postura: sentence,
    prioridad: fc.constantFrom('Alto', 'Medio', 'Bajo'),
    clasificacion: fc.constantFrom('Específico', 'Institucional'),
    acciones: fc.array(action, { minLength: 1, maxLength: 4 }),
    parties: fc.array(party, { minLength: 1, maxLength: 3 }),
  })
  .map(({ acciones, parties, ...fields }) => ({
    ...fields,
    aceptada: 'Sí',
    clave: `E007-${String(fields.numero).padStart(3, '0')}`,
    evaluacion: 'E007',
    programa: 'E007 - Educación',
    actividades: acciones
      .map(
        ({ texto, inicio, fin, evidencia }, index) =>
          `${acciones.length > 1 ? `${index + 1}.` : ''}Acción: ${texto}\nInicio: ${toIso(inicio)}\n` +
          `Fin: ${toIso(fin)}\nEvidencia/Producto: ${evidencia}`,
      )
      .join('\n'),
    responsable: parties
      .map(
        (each, index) =>
          `${parties.length > 1 ? `${index + 1}.` : ''}Dependencia/Entidad: ${each.dependencia}\n` +
          `Unidad Administrativa: ${each.unidades.join('; ')}`,
      )
      .join('\n'),
  }));

const acciones = (row: RowValues | undefined) => parseAcciones(String(row?.['actividades'])).acciones;
const textos = (row: RowValues | undefined) => acciones(row).map(({ numero, texto }) => [numero, texto]);
const dates = (row: RowValues | undefined, field: 'inicio' | 'fin') =>
  acciones(row).map((accion) => {
    const reading = accion[field]?.reading;
    return reading?.kind === 'date' ? reading.date : Number.NaN;
  });
/** Whoever answers for the ASM, each once. */
const parties = (row: RowValues | undefined) =>
  new Set(
    parseResponsables(String(row?.['responsable'])).responsables.map((each) =>
      JSON.stringify([each.dependencia, each.unidades]),
    ),
  );

const IDENTITY = ['numero', 'asm', 'clave', 'evaluacion', 'programa', 'aceptada'] as const;
const picked = (row: RowValues | undefined, keys: readonly ColumnKey[]) => keys.map((key) => row?.[key]);

describe('Anexo I → Anexo A → Convenio → Anexo I', () => {
  it('keeps every field that the three have, and lists the others', () => {
    fc.assert(
      fc.property(signed, (row) => {
        const { rows, noCaben } = throughFormats([row], anexoI, anexoA, convenio, anexoI);
        const [back] = rows;
        expect(picked(back, IDENTITY)).toEqual(picked(row, IDENTITY));
        expect(textos(back)).toEqual(textos(row));
        expect(parties(back)).toEqual(parties(row));
        expect(new Set(dates(back, 'inicio'))).toEqual(new Set([Math.min(...dates(row, 'inicio'))]));
        expect(new Set(dates(back, 'fin'))).toEqual(new Set([Math.max(...dates(row, 'fin'))]));
        expect(noCaben).toEqual([
          ['Hallazgo', '¿Es viable?', '¿Se acepta?', 'Postura Institucional'],
          [
            'Clasificación (Por actores involucrados)',
            'Resultados Esperados',
            'Productos y/o evidencias',
            'Nivel de prioridad',
          ],
          [],
        ]);
        const lost: readonly ColumnKey[] = [
          'hallazgo',
          'viable',
          'postura',
          'clasificacion',
          'resultados',
          'prioridad',
        ];
        expect(picked(back, lost)).toEqual(lost.map(() => undefined));
        expect(acciones(back).map(({ evidencia }) => evidencia)).toEqual(acciones(row).map(() => undefined));
      }),
    );
  });

  it('keeps the seven recommendations of the real one', () => {
    const { rows } = throughFormats(realRows(), anexoI, anexoA, convenio, anexoI);
    const real = throughFormats(realRows(), anexoI, anexoA).rows;
    expect(rows).toHaveLength(7);
    rows.forEach((back, index) => {
      const source = realRows()[index];
      expect(picked(back, ['numero', 'clave'])).toEqual(picked(source, ['numero', 'clave']));
      expect(textos(back).map(([, texto]) => String(texto).replace(/[,;]$/, ''))).toEqual(
        textos(source).map(([, texto]) => String(texto).replace(/\s*[,;]$/, '')),
      );
      expect(new Set(dates(back, 'fin'))).toEqual(new Set([real[index]?.['termino']]));
      expect(new Set(dates(back, 'inicio'))).toEqual(new Set([real[index]?.['inicio']]));
      expect(parties(back)).toEqual(parties(source));
    });
  });
});

const plan = fc.record({
  numero: fc.integer({ min: 1, max: 99 }),
  asm: sentence,
  clasificacion: fc.constantFrom('Específico', 'Institucional'),
  responsable: party.map((each) => `${each.dependencia} — ${each.unidades.join('; ')}`),
  actividades: fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((texts) =>
      texts.length === 1 ? (texts[0] ?? '') : texts.map((text, index) => `${index + 1}. ${text}`).join('\n'),
    ),
  termino: day,
  inicio: day,
  resultados: sentence,
  evidencias: sentence,
  prioridad: fc.constantFrom('Alto', 'Medio'),
  clave: fc.constant('E007-001'),
  evaluacion: fc.constant('E007'),
  programa: fc.constant('E007'),
});

describe('Anexo A', () => {
  it('written as Anexo I and back is what it was, and nothing is listed as lost on the way there', () => {
    fc.assert(
      fc.property(plan, (row) => {
        const there = convertRows(anexoA, anexoI, [row]);
        const [back] = convertRows(anexoI, anexoA, there.added).added;
        expect(there.noCaben).toEqual([]);
        expect(back).toEqual({ ...row, terminoOriginal: row.termino });
      }),
    );
  });

  it('written as Convenio IEEM and back loses nothing but what it says', () => {
    fc.assert(
      fc.property(plan, (row) => {
        const there = convertRows(anexoA, convenioIeem, [row]);
        const [back] = convertRows(convenioIeem, anexoA, there.added).added;
        expect(there.noCaben).toEqual(['Clasificación (Por actores involucrados)', 'Resultados Esperados']);
        const { clasificacion: _class, resultados: _results, ...kept } = row;
        expect(back).toEqual(kept);
      }),
    );
  });
});

/** What people write inside a text that looks like the labels of an Anexo I. */
const labelLike = fc
  .array(
    fc.constantFrom(
      ...['Fin:', 'Fin', 'Inicio:', 'Acción:', '2.Acción:', 'Evidencia/Producto:', 'Productos:', 'Final'],
      ...['fecha final 2026-10-03', 'Término 2026-01-01', '\n', '. ', ', ', 'mejorar el servicio', '1. '],
      ...['el fin: atender', '- ', 'Ficha: 30/11/2026', '(anexo)', '2026'],
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((parts) => `Elaborar ${parts.join(' ')} oficio`);

describe('a text with words of the labels', () => {
  it('goes into «Acción» without taking the place of its dates', () => {
    fc.assert(
      fc.property(labelLike, labelLike, day, day, (actividades, evidencias, inicio, termino) => {
        const [row] = convertRows(anexoA, anexoI, [
          { numero: 1, asm: 'A', actividades, evidencias, inicio, termino },
        ]).added;
        expect(new Set(dates(row, 'inicio'))).toEqual(new Set([inicio]));
        expect(new Set(dates(row, 'fin'))).toEqual(new Set([termino]));
      }),
      { numRuns: 500 },
    );
  });

  it('that is a whole signed action is taken as one', () => {
    const actividades = 'Acción: Integrar.\nInicio: 2026-01-05\nFin: 2026-02-27\nEvidencia/Producto: Padrón';
    const [row] = convertRows(anexoA, anexoI, [
      { numero: 1, asm: 'A', actividades, termino: serial(2026, 3, 31), evidencias: 'Otro' },
    ]).added;
    expect(row?.['actividades']).toBe(actividades);
  });
});

describe('responsible parties', () => {
  it('are the same however they are written', () => {
    fc.assert(
      fc.property(fc.array(party, { minLength: 1, maxLength: 3 }), (given) => {
        const text = given.map((each) => `${each.dependencia} — ${each.unidades.join('; ')}`).join('\n');
        expect(readResponsables(text)).toEqual(given);
      }),
    );
  });

  it('without a dependency are units, and nobody supposes one', () => {
    const [row] = convertRows(anexoA, anexoI, [
      { numero: 1, asm: 'A', responsable: 'Enlace de Parques' },
    ]).added;
    expect(row?.['responsable']).toBe('Unidad Administrativa: Enlace de Parques');
    const [back] = convertRows(anexoI, anexoA, [{ ...row, clave: 'X-001' }]).added;
    expect(back?.['responsable']).toBe('Enlace de Parques');
  });
});
