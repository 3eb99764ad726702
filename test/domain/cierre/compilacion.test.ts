import fc from 'fast-check';
import {
  bimestreOf,
  monthsOfBimestre,
  parseBimestre,
  previousBimestre,
} from '../../../src/domain/cierre/bimestre';
import { compilacionOf } from '../../../src/domain/cierre/compilacion';
import { lastDayOf, nextPeriodo } from '../../../src/domain/dates/periodo';
import type { Avance } from '../../../src/domain/records';
import { serial } from '../../support/anexoIReal';
import { done, fourCriteria, ieemBook, threeCriteria } from './ieemBook';

function avance(periodo: string, real: number | undefined, fields: Partial<Avance> = {}): Avance {
  return {
    periodo,
    corte: lastDayOf(periodo),
    claveAsm: 'PE-001',
    accion: 1,
    ...(real === undefined ? {} : { real }),
    semaforo: 'En tiempo',
    motivo: 'Faltan días.',
    evidenciaEntregada: '',
    observacion: '',
    ...fields,
  };
}

describe('a bimester', () => {
  it('is two months of a year', () => {
    expect(monthsOfBimestre('2026-B1')).toEqual(['2026-01', '2026-02']);
    expect(monthsOfBimestre('2026-B6')).toEqual(['2026-11', '2026-12']);
    expect(previousBimestre('2026-B1')).toBe('2025-B6');
    expect(parseBimestre(' 2026-B3 ')).toBe('2026-B3');
    for (const text of ['2026-B7', '2026-B0', '2026-03', 'B1', '']) expect(parseBimestre(text)).toBeNull();
    expect(() => monthsOfBimestre('2026-T1')).toThrow(RangeError);
  });

  it('has each of its months, whichever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2199 }), fc.integer({ min: 1, max: 6 }), (year, part) => {
        const bimestre = `${year}-B${part}`;
        const [first, second] = monthsOfBimestre(bimestre);
        expect([bimestreOf(first), bimestreOf(second), nextPeriodo(first)]).toEqual([
          bimestre,
          bimestre,
          second,
        ]);
      }),
    );
  });
});

describe('the bimonthly compilation', () => {
  it('compares the end of this bimester with the end of the one before', () => {
    const avances = [
      avance('2026-01', 0.1),
      avance('2026-02', 0.25),
      avance('2026-03', 0.5),
      avance('2026-04', 0.75),
    ];
    const { lineas, nombre, mesesSinCierre } = compilacionOf(ieemBook([done], { avances }), '2026-B2');
    expect(nombre).toBe('Segundo bimestre 2026');
    expect(lineas).toMatchObject([
      { clave: 'PE-001', antes: { periodo: '2026-02', real: 0.25 }, ahora: { real: 0.75 }, variacion: 0.5 },
    ]);
    expect(mesesSinCierre).toEqual([]);
  });

  it('takes the first month where nobody closed the second, and nothing where nobody closed any', () => {
    const only = compilacionOf(ieemBook([done], { avances: [avance('2026-03', 0.5)] }), '2026-B2');
    expect(only.lineas).toMatchObject([{ antes: null, ahora: { periodo: '2026-03' }, variacion: null }]);
    expect(only.mesesSinCierre).toEqual(['2026-04']);
    const none = compilacionOf(ieemBook([done]), '2026-B2');
    expect(none.lineas).toMatchObject([{ antes: null, ahora: null, variacion: null }]);
  });

  it('tells the evidence that was delivered in it, and what is still missing', () => {
    const book = ieemBook([{ ...done, ...threeCriteria }]);
    expect(compilacionOf(book, '2026-B2').lineas[0]).toMatchObject({
      evidencias: [{ accion: 1, evidencia: 'Oficio 12', fecha: serial(2026, 3, 12) }],
      falta: ['Comprobar el criterio C. Integración programática'],
      solventado: false,
    });
    expect(compilacionOf(book, '2026-B1').lineas[0]!.evidencias).toEqual([]);
    expect(compilacionOf(ieemBook([{ ...done, ...fourCriteria }]), '2026-B2').lineas[0]!.solventado).toBe(
      true,
    );
  });

  it('dates the evidence by the months that were closed, where nobody wrote its day', () => {
    const shown = { evidenciaEntregada: 'Oficio 12' };
    const undated = { ...done, fechaEntrega: '' };
    const avances = [avance('2026-03', 1), avance('2026-04', 1, shown), avance('2026-05', 1, shown)];
    const book = ieemBook([undated], { avances });
    expect(compilacionOf(book, '2026-B2').lineas[0]!.evidencias).toEqual([
      { accion: 1, evidencia: 'Oficio 12', fecha: null },
    ]);
    expect(compilacionOf(book, '2026-B3').lineas[0]!.evidencias).toEqual([]);
  });

  it('asks the SPP only for what is new', () => {
    const same = [avance('2026-02', 0.5), avance('2026-04', 0.5)];
    const old = { ...done, fechaEntrega: serial(2026, 1, 10) };
    expect(compilacionOf(ieemBook([old], { avances: same }), '2026-B2').paraSpp).toEqual([]);
    const more = [avance('2026-02', 0.5), avance('2026-04', 0.6)];
    expect(compilacionOf(ieemBook([old], { avances: more }), '2026-B2').paraSpp).toHaveLength(1);
    expect(compilacionOf(ieemBook([done], { avances: same }), '2026-B2').paraSpp).toHaveLength(1);
  });

  it('has each ASM in follow-up once, whatever was closed', () => {
    const months = fc.constantFrom('2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04');
    const rows = fc.array(fc.tuple(months, fc.option(fc.double({ min: 0, max: 1, noNaN: true }))), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(rows, (closed) => {
        const avances = closed.map(([periodo, real]) => avance(periodo, real ?? undefined));
        const { lineas, paraSpp } = compilacionOf(ieemBook([done], { avances }), '2026-B1');
        expect(lineas.map(({ clave }) => clave)).toEqual(['PE-001']);
        for (const line of lineas) {
          const both = [line.antes?.real ?? null, line.ahora?.real ?? null];
          expect(line.variacion === null).toBe(both.includes(null));
        }
        for (const line of paraSpp) expect(lineas).toContain(line);
      }),
    );
  });
});
