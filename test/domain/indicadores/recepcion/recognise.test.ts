import type { DeliveryFile } from '../../../../src/domain/indicadores/recoleccion/recepcion/delivery';
import { planRecepcion } from '../../../../src/domain/indicadores/recoleccion/recepcion/planRecepcion';
import { serial } from '../../../support/anexoIReal';
import {
  A_TIEMPO,
  book,
  delivery,
  MARZO,
  OBRAS,
  PARQUES,
  PARQUES_ROWS,
  receiptOf,
  sent,
  told,
} from './deliveries';

const identityOf = (file: DeliveryFile, seguimiento = book(), fecha = A_TIEMPO) => {
  const { dependencia, mes, estado } = receiptOf(file, seguimiento, fecha);
  return [dependencia, mes, estado];
};
const ACCEPTED = [PARQUES, MARZO, 'aceptado'];

describe('whose a file is and of which month', () => {
  test('its hidden sheet says it, whatever happened to the lines', () => {
    expect(identityOf(delivery())).toEqual(ACCEPTED);
    expect(identityOf(delivery({ dependencia: null, mes: null }))).toEqual(ACCEPTED);
    expect(identityOf(delivery({ mes: 'el de siempre' }))).toEqual(ACCEPTED);
  });

  test.each(['marzo de 2026', 'Marzo 2026', '2026-03', serial(2026, 3, 1)])(
    'retyped in another workbook, the lines over the table say it: %j',
    (mes) => expect(identityOf(delivery({ oculta: null, mes }))).toEqual(ACCEPTED),
  );

  test('the name of a dependency is the same in capitals and without accents', () => {
    expect(identityOf(delivery({ oculta: null, dependencia: 'SECRETARIA DE  PARQUES' }))).toEqual(ACCEPTED);
  });

  test('without lines, its claves say whose and the only month owed says which; and so it is told', () => {
    const receipt = receiptOf(delivery({ oculta: null, dependencia: null, mes: null }));
    expect([receipt.dependencia, receipt.mes]).toEqual([PARQUES, MARZO]);
    expect(told(receipt).join('\n')).toMatch(/por sus claves[\s\S]*se tomó marzo de 2026/);
    expect(receipt.entrega.estado).toBe('validada');
  });

  test('a name that no ficha has gives way to the claves', () => {
    const receipt = receiptOf(delivery({ oculta: null, dependencia: 'Parques y Jardines A.C.' }));
    expect(receipt.dependencia).toBe(PARQUES);
    expect(told(receipt)).toEqual([
      expect.stringContaining('«Parques y Jardines A.C.» no está en las fichas'),
    ]);
  });
});

describe('a name that no ficha has', () => {
  const other = { mes: MARZO, dependencia: 'Instituto de Parques' };

  test('in the hidden sheet and in the cell: the claves rule, both are named and somebody has to ask', () => {
    const receipt = receiptOf(delivery({ dependencia: 'Parques A.C.', oculta: other }));
    expect(receipt.dependencia).toBe(PARQUES);
    expect(receipt.entrega.estado).toBe('con inconsistencias');
    expect(told(receipt)).toEqual([
      expect.stringMatching(
        /^aviso —: El archivo se envió a «Instituto de Parques» y la celda dice «Parques A\.C\.».*«Secretaría de Parques»/,
      ),
    ]);
  });

  test('the same in both, as after a change of name, is told once', () => {
    const receipt = receiptOf(delivery({ dependencia: other.dependencia, oculta: other }));
    expect(told(receipt)).toEqual([
      expect.stringMatching(/^aviso —: El archivo se envió a «Instituto de Parques», que no está/),
    ]);
  });

  test('and claves of nobody, or of another than its folio, is refused', () => {
    const unknown = delivery({
      dependencia: other.dependencia,
      oculta: other,
      rows: [['Z-09', 'Atendidas', '', 1]],
    });
    expect(told(receiptOf(unknown))).toEqual([
      expect.stringMatching(/^error —: «Instituto de Parques» no es/),
    ]);
    const crossed = delivery({
      dependencia: other.dependencia,
      oculta: other,
      rows: [['O-01', 'Obras', 'obras', 5]],
    });
    expect(told(receiptOf(crossed))).toEqual([
      expect.stringMatching(
        /^error A6: El folio «2026-03-001».*«Secretaría de Parques».*«Dirección de Obras»/,
      ),
    ]);
  });

  test('only in the hidden sheet, the cell rules and somebody has to ask', () => {
    const receipt = receiptOf(delivery({ oculta: other }));
    expect(receipt.dependencia).toBe(PARQUES);
    expect(receipt.entrega.estado).toBe('con inconsistencias');
    expect(told(receipt)).toEqual([
      expect.stringMatching(/^aviso B2: .*«Instituto de Parques», que no está/),
    ]);
  });

  test('only in the cell, the hidden sheet rules and it is noted', () => {
    const receipt = receiptOf(delivery({ dependencia: 'Parques A.C.' }));
    expect(receipt.entrega.estado).toBe('validada');
    expect(told(receipt)).toEqual([expect.stringMatching(/^nota B2: La celda dice «Parques A\.C\.»/)]);
  });
});

describe('a file that contradicts itself is refused, with the cell', () => {
  test.each([
    [
      'the visible month is another',
      delivery({ mes: 'febrero de 2026' }),
      /^error B3: .*febrero de 2026.*se envió para marzo de 2026/,
    ],
    [
      'the visible dependency is another',
      delivery({ dependencia: OBRAS }),
      /^error B2: .*Dirección de Obras.*se envió a «Secretaría de Parques»/,
    ],
    [
      'its claves are of another',
      delivery({ rows: [['O-01', 'Obras', 'obras', 5]] }),
      /^error A6: .*«O-01».*«Dirección de Obras»/,
    ],
  ])('%s', (_, file, says) => {
    const receipt = receiptOf(file);
    expect(receipt.estado).toBe('rechazado');
    expect(told(receipt)).toEqual([expect.stringMatching(says)]);
    expect(receipt.observaciones[0]?.hoja).toBe('Tabla de datos');
    expect(receipt.entrega.estado).toBe('rechazada');
  });
});

describe('a wrong month is refused, with what was expected', () => {
  const february = delivery({ oculta: { mes: '2026-02', dependencia: PARQUES }, mes: 'febrero de 2026' });

  test('one that was never sent', () => {
    const receipt = receiptOf(february);
    expect(told(receipt)).toEqual([
      expect.stringMatching(/^error B3: Mes equivocado: .*febrero de 2026.*Se esperaba marzo de 2026/),
    ]);
    expect([receipt.dependencia, receipt.mes]).toEqual([PARQUES, '2026-02']);
    // Or February, which the office may have captured by itself, would become «No disponible».
    expect(receipt.entrega.mes).toBeNull();
  });

  test('one that has not begun, or has not ended and was not sent', () => {
    const unsent = book({ entregas: [] });
    const says = (fecha: number) => told(receiptOf(delivery(), unsent, fecha))[0];
    expect(says(serial(2026, 2, 27))).toMatch(/Mes equivocado.*aún no empieza/);
    expect(says(serial(2026, 3, 20))).toMatch(/Mes equivocado.*aún no termina/);
    expect(says(serial(2026, 3, 31))).not.toMatch(/Mes equivocado/);
  });

  test('one that was sent early is received, and has to be corroborated', () => {
    const receipt = receiptOf(delivery(), book(), serial(2026, 3, 28));
    expect(receipt.estado).toBe('aceptado con observaciones');
    expect(receipt.entrega.estado).toBe('con inconsistencias');
    expect(told(receipt)).toEqual([expect.stringContaining('antes de que terminara marzo de 2026')]);
  });

  test('where the office never sent anything through the program, the file is believed and that is told', () => {
    const receipt = receiptOf(delivery(), book({ entregas: [] }));
    expect(receipt.estado).toBe('aceptado con observaciones');
    expect(told(receipt)).toEqual([expect.stringContaining('No consta que se le haya enviado')]);
    expect(receipt.entrega.estado).toBe('validada');
  });

  test('without a month of its own, when two are owed', () => {
    const two = book({
      entregas: [sent(PARQUES, '2026-02', '2026-02-001'), sent(PARQUES, MARZO, '2026-03-001')],
    });
    expect(told(receiptOf(delivery({ oculta: null, mes: null }), two))).toEqual([
      expect.stringContaining('debe febrero de 2026 y marzo de 2026'),
    ]);
  });
});

describe('a file without its table is refused', () => {
  test.each([
    ['no headings', [['una nota']]],
    ['no sheets', null],
    ['headings without «Dato»', [['Clave', 'Indicador', 'Variable']]],
    ['headings without what they are of', [['Unidad', 'Dato']]],
  ])('%s', (_, grid) => {
    const file = { archivo: 'otro.xlsx', sheets: grid === null ? [] : [{ name: 'Hoja1', grid }] };
    expect(told(receiptOf(file))).toEqual([expect.stringContaining('No se encontró la tabla de datos')]);
  });

  test('none of its rows was asked for', () => {
    const file = delivery({ rows: [['Z-09', 'Nada', '', 5]] });
    expect(told(receiptOf(file))).toEqual([expect.stringMatching(/^error F6: Ninguna fila corresponde/)]);
  });

  test('it could not be read', () => {
    const file = { archivo: 'foto.xlsx', problem: { kind: 'unknownContent' } } as const;
    const receipt = receiptOf(file);
    expect([receipt.dependencia, receipt.mes, receipt.estado]).toEqual([null, null, 'rechazado']);
    expect(told(receipt)).toEqual([expect.stringContaining('«foto.xlsx» no es un libro de Excel')]);
    expect(receipt.entrega).toMatchObject({ folio: 'R-2026-04-06-1', estado: 'rechazada', dependencia: '' });
  });
});

describe('the table is found wherever it was put', () => {
  const [sheet] =
    'sheets' in delivery()
      ? (delivery() as { sheets: readonly { grid: readonly (readonly (string | number | boolean)[])[] }[] })
          .sheets
      : [];
  const grid = sheet?.grid ?? [];
  const other = (
    rows: readonly (readonly (string | number | boolean)[])[],
    name = 'Hoja1',
  ): DeliveryFile => ({
    archivo: 'movido.xlsx',
    sheets: [
      { name: 'Portada', grid: [['Hola']] },
      { name, grid: rows },
    ],
  });

  test.each([
    ['in a renamed sheet', other(grid, 'datos marzo')],
    ['further down', other([[], [], ['Oficio 12'], ...grid])],
    ['with columns put in between', other(grid.map((row) => ['', ...row.slice(0, 3), 'x', ...row.slice(3)]))],
    [
      'with its columns in reverse',
      other(
        grid.map((row, index) =>
          index < 4 ? row : [...row, ...Array<string>(7 - row.length).fill('')].reverse(),
        ),
      ),
    ],
    ['with its rows sorted otherwise', other([...grid.slice(0, 5), ...grid.slice(5).reverse()])],
    [
      'with other names for its headings',
      other(
        grid.map((row, index) =>
          index === 4 ? ['CLAVE', 'Nombre', 'variabel', 'U. de medida', 'x', 'Datos (marzo)'] : row,
        ),
      ),
    ],
    ['without claves', other(grid.map((row) => (row.length < 5 ? row : row.slice(1))))],
    ['as the text that a CSV brings', other(grid.map((row) => row.map(String)))],
  ])('%s', (_, file) => {
    const receipt = receiptOf(file);
    expect([receipt.dependencia, receipt.mes, receipt.entrega.cifras]).toEqual([PARQUES, MARZO, 3]);
    expect(told(receipt)).toEqual([]);
  });

  test('of two tables in one file the first is read, and somebody has to say which is right', () => {
    const [first, second] = [delivery(), delivery({ hoja: 'copia' })];
    const sheets = [first, second].flatMap((file) => ('sheets' in file ? file.sheets.slice(0, 1) : []));
    const receipt = receiptOf({ archivo: 'dos.xlsx', sheets });
    expect(told(receipt)).toEqual([
      expect.stringContaining('También hay una tabla de datos en la hoja «copia»'),
    ]);
    expect(receipt.entrega.estado).toBe('con inconsistencias');
  });

  test('signatures, notes and blank rows under it are no rows of it', () => {
    const under = [
      [],
      ['', '', '', '', '', 'Atentamente'],
      ['Elaboró: Enlace de Parques'],
      ['Clave', '', 'Variable', '', '', 'Dato'],
    ];
    expect(told(receiptOf(other([...grid, ...under])))).toEqual([]);
  });

  test('a clave that Excel turned into a number is the same clave', () => {
    expect(PARQUES_ROWS).toHaveLength(3);
    const loose = delivery({
      rows: PARQUES_ROWS.map(([clave, ...rest]) => [String(clave).replace('-', ' '), ...rest]),
    });
    expect(told(receiptOf(loose))).toEqual([]);
  });
});

describe('an indicator that changes hands within the year', () => {
  const CULTURA = 'Secretaría de Cultura';
  /** What Parques answers for now was Cultura's until March. */
  const handedOver = ['P-01', 'P-02'].map((indicador, index) => ({
    folio: `2026-00${index + 1}`,
    indicador,
    tipoCambio: 'Frecuencia u otro punto de la ficha',
    campo: 'Dependencia / Entidad',
    valorActual: CULTURA,
    valorSolicitado: PARQUES,
    oficioSolicitud: 'SC/10/2026',
    resolucion: 'Aprobada',
    fechaResolucion: serial(2026, 4, 2),
    vigenteDesde: '2026-04',
  }));
  const entregas = [sent(CULTURA, MARZO, '2026-03-001'), sent(PARQUES, '2026-04', '2026-04-001')];
  const changed = book({ entregas, solicitudes: handedOver });
  const ofCultura = delivery({ dependencia: CULTURA, oculta: { mes: MARZO, dependencia: CULTURA } });
  const abril = { mes: '2026-04', dependencia: PARQUES };
  const MAY_6 = serial(2026, 5, 6);

  test.each([
    ['with its hidden sheet', ofCultura],
    ['with its lines alone', delivery({ dependencia: CULTURA, oculta: null })],
    ['by its claves', delivery({ dependencia: null, oculta: null })],
  ])('is delivered by whom it was then, however late: %s', (_, file) => {
    const receipt = receiptOf(file, changed, MAY_6);
    expect([receipt.dependencia, receipt.mes, receipt.estado, receipt.entrega.cifras]).toEqual([
      CULTURA,
      MARZO,
      'aceptado con observaciones',
      3,
    ]);
    expect(told(receipt).join()).not.toContain('es de «Secretaría de Parques»');
  });

  test('is brought up to date in what was calculated of it', () => {
    const { claves } = planRecepcion(changed, [ofCultura], MAY_6);
    expect([...claves].sort()).toEqual(['P-01', 'P-02']);
  });

  test('is delivered by whom it is now in the months since', () => {
    const file = delivery({ mes: 'abril de 2026', oculta: abril });
    expect(identityOf(file, changed, MAY_6)).toEqual([PARQUES, '2026-04', 'aceptado']);
  });

  test('is refused to whom it was not yet', () => {
    const receipt = receiptOf(delivery({ oculta: { mes: MARZO, dependencia: PARQUES } }), changed, MAY_6);
    expect(receipt.estado).toBe('rechazado');
    expect(told(receipt).join()).toContain('son de «Secretaría de Cultura»');
  });
});
