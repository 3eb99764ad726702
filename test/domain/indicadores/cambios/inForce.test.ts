import fc from 'fast-check';
import type { RowValues } from '../../../../src/domain/changes';
import { fichaValues, inForce } from '../../../../src/domain/indicadores/cambios/inForce';
import { PUNTOS } from '../../../../src/domain/indicadores/cambios/puntos';
import { solicitudesOf } from '../../../../src/domain/indicadores/cambios/solicitudes';
import { indicadorOf as readIndicador } from '../../../../src/domain/indicadores/readIndicadores';
import type { PeriodoIndicador } from '../../../../src/domain/indicadores/records';
import { APROBADA, bookOf, FICHA, indicadorOf } from './changedBook';

const inPeriod = (solicitudes: readonly RowValues[], periodo: PeriodoIndicador, ficha = FICHA) => {
  const book = bookOf([ficha], solicitudes);
  return inForce(indicadorOf(book), solicitudesOf(book), periodo);
};
const asItSays = (ficha = FICHA) => indicadorOf(bookOf([ficha]));

describe('a ficha as it was in force', () => {
  it('says what it said in the periods before the change, and what it says now since then', () => {
    const before = inPeriod([APROBADA], '2026-T1');
    expect(before.metodo).toBe('[Solicitudes atendidas]');
    expect(before).toEqual({ ...asItSays(), metodo: '[Solicitudes atendidas]' });
    expect(inPeriod([APROBADA], '2026-T2')).toEqual(asItSays());
    expect(inPeriod([APROBADA], '2026-T4')).toEqual(asItSays());
  });

  it('is judged by months too: a quarter begins in its first', () => {
    expect(inPeriod([APROBADA], '2026-03').metodo).toBe('[Solicitudes atendidas]');
    expect(inPeriod([APROBADA], '2026-04').metodo).toBe(FICHA.metodo);
  });

  it('judges a quarter with what was in force at its end', () => {
    const since = { ...APROBADA, vigenteDesde: '2026-05' };
    expect(inPeriod([since], '2026-04').metodo).toBe('[Solicitudes atendidas]');
    expect(inPeriod([since], '2026-T2').metodo).toBe(FICHA.metodo);
  });

  it.each(['Pendiente', 'Rechazada', '', 'quizá'])('ignores a request that is «%s»', (resolucion) => {
    expect(inPeriod([{ ...APROBADA, resolucion }], '2026-T1')).toEqual(asItSays());
  });

  it.each<RowValues>([{ vigenteDesde: 'pronto' }, { campo: 'Color' }, { indicador: 'SP-02' }])(
    'ignores an approved one with %j',
    (values) => {
      expect(inPeriod([{ ...APROBADA, ...values }], '2026-T1')).toEqual(asItSays());
    },
  );

  it('goes back through several changes of the same point, whatever their order in the sheet', () => {
    const later = {
      ...APROBADA,
      folio: '2026-002',
      campo: 'Meta anual',
      valorActual: 95,
      vigenteDesde: '2026-T3',
    };
    const earlier = { ...later, folio: '2026-001', valorActual: 99, vigenteDesde: '2026-T2' };
    for (const rows of [
      [later, earlier],
      [earlier, later],
    ]) {
      expect(inPeriod(rows, '2026-T1').metaAnual).toBe(99);
      expect(inPeriod(rows, '2026-T2').metaAnual).toBe(95);
      expect(inPeriod(rows, '2026-T3').metaAnual).toBe(90);
    }
  });

  it('counts a baja from the period in which it is in force', () => {
    const baja = {
      ...APROBADA,
      tipoCambio: 'Baja del indicador',
      campo: '',
      valorActual: 'Vigente',
      valorSolicitado: 'Baja',
      vigenteDesde: '2026-T3',
    };
    const ficha = { ...FICHA, estadoIndicador: 'Baja' };
    expect(inPeriod([baja], '2026-06', ficha).estado).toBe('Vigente');
    expect(inPeriod([baja], '2026-07', ficha).estado).toBe('Baja');
  });

  it('brings back thresholds that are changed one by one', () => {
    const ficha = { ...FICHA, umbralRiesgo: 70, umbralCumplido: 90, umbralSobrecumplido: 110 };
    const change = { ...APROBADA, campo: 'En riesgo desde', valorActual: 80 };
    expect(inPeriod([change], '2026-T1', ficha).umbrales).toEqual({
      riesgo: 80,
      cumplido: 90,
      sobrecumplido: 110,
    });
  });

  it('brings back the variables that an earlier method named where nobody lists them', () => {
    const before = inPeriod([APROBADA], '2026-T1', { ...FICHA, variables: '' });
    expect(before.variables.map(({ nombre }) => nombre)).toEqual(['Solicitudes atendidas']);
  });
});

describe('properties', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constantFrom('', 'Mensual', 'Baja', 'Sí', 80, '2026-T2'),
  );
  const punto = fc.constantFrom(...PUNTOS);

  it('a record gives cells that read as the same record', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          punto.map(({ key }) => key),
          fc.oneof(fc.float(), fc.constantFrom('a (b; c)', 'Anual')),
        ),
        (values) => {
          const indicador = readIndicador({ sheetRow: 7, values: { ...FICHA, ...values } });
          expect(readIndicador({ sheetRow: 7, values: fichaValues(indicador) })).toEqual(indicador);
        },
      ),
    );
  });

  it('undoing the change that was just made gives the ficha that there was', () => {
    fc.assert(
      fc.property(punto, fc.constantFrom<string | number>('Anual', 'x', 12, '', 'Baja'), (column, value) => {
        const before = asItSays();
        const dice = fichaValues(before)[column.key] ?? '';
        const changed = { ...FICHA, [column.key]: value };
        const request = { ...APROBADA, campo: column.heading, valorActual: dice, valorSolicitado: value };
        const later = { ...inPeriod([request], '2026-T1', changed) };
        const isThreshold = column.key.startsWith('umbral');
        expect(isThreshold ? { ...later, umbrales: null } : later).toEqual(before);
      }),
    );
  });

  it('reads any cells, and a period after every change sees the ficha as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(punto, cell, cell)), (rows) => {
        const solicitudes = rows.map(([{ heading }, valorActual, vigenteDesde]) => ({
          ...APROBADA,
          campo: heading,
          valorActual,
          vigenteDesde,
        }));
        expect(inPeriod(solicitudes, '2199-T4').clave).toBe('SP-01');
        expect(inPeriod(solicitudes, '2000-T1').clave).toBe('SP-01');
      }),
    );
  });

  it('before every change the ficha is the original one, after all of them the one of now', () => {
    const change = fc.record({
      punto,
      value: fc.constantFrom<string | number>('Anual', 'x', 7),
      quarter: fc.nat(7),
    });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const inOrder = [...changes].sort((one, other) => one.quarter - other.quarter);
        const values: Record<string, string | number | boolean> = { ...fichaValues(asItSays()) };
        const rows = inOrder
          .filter(({ punto: { key } }) => !key.startsWith('umbral'))
          .map(({ punto: { key, heading }, value, quarter }) => {
            const valorActual = values[key] ?? '';
            values[key] = value;
            const vigenteDesde = `${2026 + Math.floor(quarter / 4)}-T${(quarter % 4) + 1}`;
            return { ...APROBADA, campo: heading, valorActual, valorSolicitado: value, vigenteDesde };
          });
        expect(inPeriod(rows, '2025-T4', values)).toEqual(asItSays());
        expect(inPeriod(rows, '2027-T4', values)).toEqual(asItSays(values));
      }),
    );
  });
});
