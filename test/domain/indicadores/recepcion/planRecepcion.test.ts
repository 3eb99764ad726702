import fc from 'fast-check';
import type { CellValue } from '../../../../src/domain/cell';
import { afterRecepcion } from '../../../../src/domain/indicadores/recoleccion/recepcion/afterRecepcion';
import type { DeliveryFile } from '../../../../src/domain/indicadores/recoleccion/recepcion/delivery';
import { planRecepcion } from '../../../../src/domain/indicadores/recoleccion/recepcion/planRecepcion';
import { indicadoresOf } from '../../../../src/domain/indicadores/readIndicadores';
import { recibidaDe } from '../../../../src/domain/indicadores/recoleccion/entregas';
import { serial } from '../../../support/anexoIReal';
import {
  A_TIEMPO,
  book,
  changesOf,
  delivery,
  MARZO,
  OBRAS,
  PARQUES,
  PARQUES_ROWS,
  receiptOf,
  told,
  type DeliveredRow,
} from './deliveries';

const [ATENDIDAS, RECIBIDAS, COBERTURA] = PARQUES_ROWS as [DeliveredRow, DeliveredRow, DeliveredRow];
const atendidas = (dato: CellValue): DeliveredRow => ['P-01', 'Atendidas', 'solicitudes', dato];
const obras = (archivo = 'obras.xlsx') =>
  delivery({
    archivo,
    dependencia: OBRAS,
    oculta: { mes: MARZO, dependencia: OBRAS },
    rows: [['O-01', 'Obras', 'obras', 5]],
  });
/** The workbook after receiving those files, one call each. */
const after = (files: readonly DeliveryFile[], seguimiento = book(), fecha = A_TIEMPO) =>
  files.reduce((book, file) => afterRecepcion(book, planRecepcion(book, [file], fecha)), seguimiento);
const corrected = delivery({ archivo: 'corregido.xlsx', rows: [atendidas(46), RECIBIDAS, COBERTURA] });

describe('each file leaves its row in Entregas', () => {
  test('with the folio of the table that was sent and which of its deliveries it is', () => {
    const { entregas } = planRecepcion(book(), [delivery(), corrected, obras()], A_TIEMPO);
    expect(entregas.map(({ folio, estado, dependencia }) => [folio, estado, dependencia])).toEqual([
      ['2026-03-001-1', 'validada', PARQUES],
      ['2026-03-001-2', 'validada', PARQUES],
      ['2026-03-002-1', 'validada', OBRAS],
    ]);
    expect(entregas[0]).toMatchObject({
      mes: MARZO,
      recibida: A_TIEMPO,
      vence: A_TIEMPO,
      enTiempo: true,
      archivo: 'marzo.xlsx',
      cifras: 3,
      enviada: null,
    });
    expect(entregas[0]?.huella).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('a corrected second delivery', () => {
  const first = after([delivery()]);

  test('replaces the figures that it brings, from what they were', () => {
    expect(changesOf([corrected], first)).toEqual(['P-01 Marzo: 45 → 46']);
    expect(told(receiptOf(corrected, first))).toEqual([
      expect.stringContaining('la entrega anterior («marzo.xlsx»)'),
    ]);
  });

  test('never erases with a blank, and says what stays', () => {
    const blank = delivery({ archivo: 'blanco.xlsx', rows: [atendidas(''), RECIBIDAS, COBERTURA] });
    expect(changesOf([blank], first)).toEqual([]);
    expect(told(receiptOf(blank, first)).join('\n')).toContain(
      'Se conserva 45, que ya estaba: es de la entrega del 6 de abril de 2026.',
    );
  });

  test('does not say that a figure is of a delivery that left some out: the office may have captured it', () => {
    const part = after([delivery({ rows: [atendidas(45), RECIBIDAS, ['P-02', 'Cobertura', '', '']] })]);
    const blank = delivery({ archivo: 'blanco.xlsx', rows: [atendidas(''), RECIBIDAS, COBERTURA] });
    expect(told(receiptOf(blank, part)).join('\n')).toContain(
      'Se conserva 45, que ya estaba; la última entrega con cifras es la del 6 de abril de 2026.',
    );
  });

  describe('that says «n/d» of a figure', () => {
    const withdrawn = delivery({ archivo: 'retira.xlsx', rows: [atendidas('n/d'), RECIBIDAS, COBERTURA] });

    test('withdraws it: the cell is left blank, Cambios says why and it has to be corroborated', () => {
      const { changes, receipts } = planRecepcion(first, [withdrawn], A_TIEMPO);
      expect(changes).toEqual([
        expect.objectContaining({
          clave: 'P-01',
          columna: 'Marzo',
          antes: 45,
          despues: '',
          motivo: 'Entrega de marzo de 2026, que retira la cifra: retira.xlsx',
        }),
      ]);
      expect(receipts[0]?.entrega).toMatchObject({ estado: 'con inconsistencias', cifras: 2 });
      expect(receipts[0]?.observaciones).toContainEqual(
        expect.objectContaining({
          celda: 'F6',
          severidad: 'aviso',
          corroborar: true,
          mensaje: expect.stringMatching(/Dice «n\/d» donde estaba 45: .*queda vacía/) as string,
        }),
      );
      const dato = indicadoresOf(after([withdrawn], first)).dato('P-01', 'Atendidas', MARZO);
      expect(dato?.valor).toBeNull();
    });

    test('withdraws one that came in the same call too, and adds no row for it', () => {
      expect(changesOf([delivery(), withdrawn])).toEqual(['P-01 Marzo:  → 50', 'P-02 Marzo:  → 43']);
      const { added } = planRecepcion(book({ maestra: [] }), [delivery(), withdrawn], A_TIEMPO);
      expect(added.map(({ variable, mes03 }) => [variable, mes03])).toEqual([
        ['Recibidas', 50],
        ['Cobertura', 43],
      ]);
    });

    test('and then brings it, counts with the last', () => {
      expect(changesOf([corrected], after([withdrawn], first))).toEqual(['P-01 Marzo:  → 46']);
    });

    test('but a dash, which may be a blank, withdraws nothing', () => {
      const dash = delivery({ archivo: 'guion.xlsx', rows: [atendidas('-'), RECIBIDAS, COBERTURA] });
      expect(changesOf([dash], first)).toEqual([]);
      expect(told(receiptOf(dash, first)).join('\n')).toContain('Se conserva 45');
    });
  });

  test('of a row that it leaves out, the figure stays', () => {
    const short = delivery({ archivo: 'corto.xlsx', rows: [RECIBIDAS, COBERTURA] });
    expect(changesOf([short], first)).toEqual([]);
    expect(told(receiptOf(short, first)).join('\n')).toMatch(/no trae la fila.*Se conserva 45/);
  });

  test('in the same call rules too, and the cell changes once', () => {
    expect(changesOf([delivery(), corrected])).toEqual([
      'P-01 Marzo:  → 46',
      'P-01 Marzo:  → 50',
      'P-02 Marzo:  → 43',
    ]);
    expect(changesOf([corrected, delivery()])[0]).toBe('P-01 Marzo:  → 45');
  });
});

describe('the same delivery again', () => {
  test('changes nothing and says when it came, under another name or in another order', () => {
    const first = after([delivery()]);
    const again = delivery({ archivo: 'marzo (1).xlsx', rows: [...PARQUES_ROWS].reverse() });
    const receipt = receiptOf(again, first, serial(2026, 4, 20));
    expect(receipt.estado).toBe('aceptado con observaciones');
    expect(receipt.entrega).toMatchObject({ estado: 'repetida', cifras: 0 });
    expect(told(receipt)).toEqual([
      'nota —: Dice lo mismo que «marzo.xlsx», que se recibió el 6 de abril de 2026. No cambió nada.',
    ]);
    expect(changesOf([again], first)).toEqual([]);
  });

  test('after a corrected one, does not undo it', () => {
    const second = after([delivery(), corrected]);
    expect(changesOf([delivery()], second)).toEqual([]);
    expect(told(receiptOf(delivery(), second))[0]).toMatch(/después llegó «corregido\.xlsx»/);
  });

  test('twice in one call is once', () => {
    const { receipts } = planRecepcion(book(), [delivery(), delivery()], A_TIEMPO);
    expect(receipts.map(({ entrega }) => entrega.estado)).toEqual(['validada', 'repetida']);
  });
});

describe('when it comes', () => {
  test('late, it is received and stays out of the report that was due', () => {
    const receipt = receiptOf(delivery(), book(), serial(2026, 4, 7));
    expect(receipt.entrega).toMatchObject({ estado: 'validada', enTiempo: false, cifras: 3 });
    expect(told(receipt)).toEqual([
      expect.stringMatching(/vencía el 6 de abril de 2026\. Conserva «No disponible» en el reporte de marzo/),
    ]);
  });

  test('with an accepted prórroga, it is in time until the day that it gives', () => {
    const prorroga = {
      mes: MARZO,
      dependencia: PARQUES,
      tipo: 'A',
      solicitada: serial(2026, 4, 1),
      procede: true,
      resolucion: 'aceptada',
      vence: serial(2026, 4, 8),
      motivo: '',
    } as const;
    const withIt = book({ prorrogas: [prorroga] });
    expect(receiptOf(delivery(), withIt, serial(2026, 4, 8)).entrega.enTiempo).toBe(true);
    expect(receiptOf(delivery(), withIt, serial(2026, 4, 9)).entrega.enTiempo).toBe(false);
  });

  test('a late correction of one that came in time does not make the month not available', () => {
    const first = after([delivery()]);
    const receipt = receiptOf(corrected, first, serial(2026, 4, 20));
    expect(told(receipt)[0]).toMatch(/corrige una entrega que sí llegó a tiempo/);
    const second = after([corrected], first, serial(2026, 4, 20));
    expect(recibidaDe(second, PARQUES, MARZO).recibida).toBe(A_TIEMPO);
  });

  test('after its matrix was made, it enters the reports that follow', () => {
    const cerrado = {
      periodo: '2026-T1',
      clave: 'P-01',
      nombre: '',
      programa: '',
      dependencia: PARQUES,
      resultado: 1,
      meta: 1,
      cumplimiento: 100,
      semaforo: 'Cumplido',
      motivo: '',
      calculado: A_TIEMPO,
      cerrado: A_TIEMPO,
    } as const;
    const receipt = receiptOf(delivery(), book({ resultados: [cerrado] }), serial(2026, 5, 4));
    expect(told(receipt).join('\n')).toMatch(/La matriz de Primer trimestre 2026 ya está cerrada/);
  });
});

describe('a refused file', () => {
  const bad = delivery({ archivo: 'malo.xlsx', mes: 'febrero de 2026' });

  test('changes nothing of the others, and stays on the record', () => {
    const alone = planRecepcion(book(), [delivery(), obras()], A_TIEMPO);
    const mixed = planRecepcion(book(), [bad, delivery(), bad, obras()], A_TIEMPO);
    expect(mixed.changes).toEqual(alone.changes);
    expect(mixed.entregas.map(({ estado }) => estado)).toEqual([
      'rechazada',
      'validada',
      'rechazada',
      'validada',
    ]);
    expect(mixed.claves).toEqual(new Set(['P-01', 'P-02', 'P-03', 'O-01']));
  });

  test('changes nothing by itself, and is no delivery', () => {
    const plan = planRecepcion(book(), [bad], A_TIEMPO);
    expect([plan.changes, plan.added, plan.claves.size]).toEqual([[], [], 0]);
    expect(recibidaDe(afterRecepcion(book(), plan), PARQUES, MARZO).recibida).toBeNull();
  });
});

describe('a row that Tabla maestra lacks', () => {
  const bare = book({ maestra: [] });

  test('is added with its figure', () => {
    const { added, changes } = planRecepcion(bare, [delivery({ rows: [ATENDIDAS] })], A_TIEMPO);
    expect(changes).toEqual([]);
    expect(added).toEqual([
      expect.objectContaining({
        indicador: 'P-01',
        variable: 'Atendidas',
        unidadVariable: 'solicitudes',
        anio: 2026,
        mes03: 45,
      }),
    ]);
  });

  test('once, with the figure of the last file, and is read back', () => {
    const plan = planRecepcion(bare, [delivery(), corrected], A_TIEMPO);
    expect(plan.added.map(({ mes03 }) => mes03)).toEqual([46, 50, 43]);
    const read = indicadoresOf(afterRecepcion(bare, plan)).dato('P-01', 'Atendidas', MARZO);
    expect(read?.valor).toBe(46);
  });
});

describe('a figure too large for the table that was sent', () => {
  test.each([1e15 + 1, -1e16, '1e300', '9,999,999,999,999,999'])(
    '%j is not taken, and its cell is told',
    (dato) => {
      const file = delivery({ rows: [atendidas(dato), RECIBIDAS, COBERTURA] });
      expect(changesOf([file])).toEqual(['P-01 Marzo:  → 50', 'P-02 Marzo:  → 43']);
      expect(told(receiptOf(file))).toEqual([expect.stringMatching(/^error F6: Dice .* mil billones/)]);
    },
  );

  test.each([1e15, -1e15])('%j is', (dato) => {
    const file = delivery({ rows: [atendidas(dato), RECIBIDAS, COBERTURA] });
    expect(changesOf([file])).toContain(`P-01 Marzo:  → ${dato}`);
  });
});

describe('whatever a file holds', () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>(
      'P-01',
      'Atendidas',
      'Recibidas',
      'Clave',
      'Variable',
      'Dato',
      'Mes',
      'marzo de 2026',
      '',
    ),
    fc.string({ unit: 'grapheme' }),
    fc.double(),
    fc.boolean(),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
  const file = fc.record({
    archivo: fc.string(),
    sheets: fc.array(
      fc.record({
        name: fc.oneof(fc.constant('_tabla'), fc.string()),
        grid,
        isHidden: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  });

  test('there is a receipt in Spanish for each, and a refused one changes no figure', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 3 }), (files) => {
        const plan = planRecepcion(book(), files, A_TIEMPO);
        expect(plan.receipts.map(({ archivo }) => archivo)).toEqual(files.map(({ archivo }) => archivo));
        for (const { estado, observaciones } of plan.receipts) {
          expect(estado === 'aceptado').toBe(observaciones.length === 0);
          for (const { mensaje } of observaciones) expect(mensaje).toMatch(/[.»)]$/);
        }
        const isAllRefused = plan.receipts.every(({ estado }) => estado === 'rechazado');
        if (isAllRefused) expect([plan.changes, plan.added]).toEqual([[], []]);
      }),
      { numRuns: 300 },
    );
  });

  test('figures are read back as they were written, in any order of rows', () => {
    const figure = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(figure, figure, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (a, b, order) => {
        const rows = [atendidas(a), ['P-01', 'Recibidas', '', b], COBERTURA] as const;
        const file = delivery({ rows: order.flatMap((index) => [rows[index] ?? COBERTURA]) });
        const indicadores = indicadoresOf(after([file]));
        expect([
          indicadores.dato('P-01', 'Atendidas', MARZO)?.valor,
          indicadores.dato('P-01', 'Recibidas', MARZO)?.valor,
        ]).toEqual([a, b]);
      }),
      { numRuns: 50 },
    );
  });
});
