import fc from 'fast-check';
import { claveGiver } from '../../../src/domain/asm/claves';
import { derivedChanges } from '../../../src/domain/asm/derivedColumns';
import { numeroKey } from '../../../src/domain/asm/numero';
import { isSamePrograma, programaKey } from '../../../src/domain/asm/programa';
import { evaluacionClave } from '../../../src/domain/asm/claves';
import { readAsm } from '../../../src/domain/asm/readAsm';
import type { RowValues } from '../../../src/domain/changes';
import { acciones, anexoA, anexoI, evaluaciones } from '../../../src/domain/formats';
import { realAnexoI, serial } from '../../support/anexoIReal';
import { goodAnexoA, goodAnexoI } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

const accion = (clave: string, numero: number, more: RowValues = {}): RowValues => ({
  clave,
  accion: numero,
  actividades: 'A',
  estado: 'Vigente',
  ...more,
});

describe('readAsm', () => {
  const signed = installedTable(anexoI, [goodAnexoI, { ...goodAnexoI, clave: 'E007-002', aceptada: 'No' }]);
  const plan = installedTable(anexoA, [
    { ...goodAnexoA, asm: 'Otra redacción', valoracion: 'atendido', prioridad: 'Baja' },
  ]);
  const broken = installedTable(acciones, [
    accion('E007-001', 2, { avance: 1 }),
    accion('E007-001', 1, { avance: 0.2, ponderacion: '3' }),
    accion('E007-001', 3, { estado: 'retirada' }),
  ]);

  it('joins by clave what an Anexo I, an Anexo A and Acciones say of one ASM', () => {
    const [asm] = readAsm(seguimientoOf([plan, broken, signed]));
    expect(asm).toMatchObject({
      clave: 'E007-001',
      texto: 'Integrar el padrón.',
      prioridad: 'Alto',
      valoracion: 'Atendido',
      aceptada: true,
    });
    expect(asm?.acciones.map(({ numero, avance, ponderacion }) => [numero, avance, ponderacion])).toEqual([
      [1, 0.2, 3],
      [2, 1, undefined],
    ]);
  });

  it('takes the row of an Anexo A for its own only action', () => {
    const [asm] = readAsm(seguimientoOf([plan]));
    expect(asm?.acciones.map(({ numero, avance, termino }) => [numero, avance, termino])).toEqual([
      [1, 0.5, serial(2026, 3, 31)],
    ]);
  });

  it('gives the eight signed actions of the real Anexo I before any break-down', () => {
    expect(readAsm(realAnexoI()).flatMap((asm) => asm.acciones)).toHaveLength(8);
  });

  it('leaves out of follow-up only what says No', () => {
    const rows = ['No', 'Sí', '', '#N/A', '<b>NO</b>'].map((aceptada, index) => ({
      ...goodAnexoI,
      clave: `X-${index}`,
      aceptada,
    }));
    expect(readAsm(seguimientoOf([installedTable(anexoI, rows)])).map(({ aceptada }) => aceptada)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('does not join rows whose clave is an error of a formula', () => {
    const rows = [1, 2].map((numero) => ({ ...goodAnexoA, numero, clave: '#N/A' }));
    expect(readAsm(seguimientoOf([installedTable(anexoA, rows)]))).toHaveLength(2);
  });

  it('counts each clave once, the same whatever the order of the tables', () => {
    const claves = fc.array(fc.constantFrom('A-001', 'A-002', 'A-003', ''), { maxLength: 4 });
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(claves, claves, claves, order, (inA, inI, inAcciones, places) => {
        const tables = [
          installedTable(
            anexoA,
            inA.map((clave, index) => ({ ...goodAnexoA, numero: index, clave })),
          ),
          installedTable(
            anexoI,
            inI.map((clave) => ({ ...goodAnexoI, clave })),
          ),
          installedTable(
            acciones,
            inAcciones.map((clave, index) => accion(clave, index + 1)),
          ),
          installedTable(evaluaciones, [{ evaluacion: 'E007', programa: 'E007' }]),
        ];
        const asm = readAsm(seguimientoOf(tables));
        const named = [...inA, ...inI].filter((clave) => clave !== '');
        const unnamed = [...inA, ...inI].length - named.length;
        expect(
          asm
            .filter(({ clave }) => clave !== '')
            .map(({ clave }) => clave)
            .sort(),
        ).toEqual([...new Set(named)].sort());
        expect(asm.filter(({ clave }) => clave === '')).toHaveLength(unnamed);
        expect(readAsm(seguimientoOf(places.flatMap((place) => tables[place] ?? [])))).toEqual(asm);
      }),
    );
  });
});

describe('derivedChanges', () => {
  const termino = serial(2026, 6, 30);
  const changesFor = (...rows: readonly RowValues[]) =>
    Object.fromEntries(
      derivedChanges(
        seguimientoOf([installedTable(anexoA, [goodAnexoA]), installedTable(acciones, rows)]),
      ).map(({ celda, despues }) => [celda, despues]),
    );

  it('brings the weighted percentage and the last Término to the Anexo A row', () => {
    expect(
      changesFor(
        accion('E007-001', 1, { avance: 1, ponderacion: 3, termino }),
        accion('E007-001', 2, { avance: 0.2, termino: termino - 30 }),
      ),
    ).toEqual({ I7: 0.8, F7: termino });
  });

  it('keeps what the row said while no action says anything, and never writes a zero', () => {
    expect(changesFor(accion('E007-001', 1))).toEqual({});
  });

  it('leaves the row alone when it was not broken down, or only retired actions are left', () => {
    expect(changesFor(accion('E007-002', 1, { avance: 1 }))).toEqual({});
    expect(changesFor(accion('E007-001', 1, { avance: 1, estado: 'Retirada' }))).toEqual({});
  });

  it('sees the changes that are about to be made', () => {
    const libro = seguimientoOf([
      installedTable(anexoA, [goodAnexoA]),
      installedTable(acciones, [accion('E007-001', 1)]),
    ]);
    const pending = {
      hoja: 'Acciones',
      celda: '',
      fila: 7,
      sheetColumn: 0,
      columna: '% de avance',
      tipo: 'percent' as const,
      clave: '',
      antes: '',
      despues: 0.7,
      motivo: '',
    };
    const place = libro.tables[1]?.columns.find(({ column }) => column.key === 'avance')?.sheetColumn ?? -1;
    const celda = `${String.fromCharCode(65 + place)}7`;
    expect(derivedChanges(libro, [{ ...pending, celda }]).map(({ despues }) => despues)).toEqual([0.7]);
  });
});

describe('claves', () => {
  it('never repeat, whatever was given before, in the workbook or out of it', () => {
    const taken = fc.array(fc.constantFrom('E-001', 'E-003', 'E-900', 'ASM-001', 'X', '', 'E-2025'));
    fc.assert(
      fc.property(
        taken,
        fc.nat(5),
        fc.array(fc.constantFrom('E', '', 'F'), { maxLength: 20 }),
        (used, last, asked) => {
          const giver = claveGiver(new Map([['E', last]]), used);
          const given = asked.map((evaluacion) => giver.next(evaluacion));
          const later = claveGiver(giver.counters());
          const all = [...new Set(used), ...given, ...asked.map((evaluacion) => later.next(evaluacion))];
          expect(new Set(all).size).toBe(all.length);
        },
      ),
    );
  });

  it('go on after the highest one when the counters were lost', () => {
    expect(claveGiver(new Map(), ['E007-003']).next('E007')).toBe('E007-004');
  });

  it.each([
    ['E007 - Convenio Servicios', [], 'E007'],
    ['E007 - Convenio', ['e007'], 'E007-2'],
    ['Fondo de Aportaciones para la Infraestructura Social', [], 'FAPIS'],
    ['a', [], 'EV'],
  ])('of an evaluation of «%s», beside %p, is %s', (programa, existing, expected) => {
    expect(evaluacionClave(programa, existing)).toBe(expected);
  });
});

describe('what names a row', () => {
  it.each([
    ['1', '1'],
    [' 01. ', '1'],
    ['1.0', '1'],
    ['1.5', '1.5'],
    ['R-1', 'r-1'],
    ['S/N', null],
    ['', null],
  ])('number «%s» is %p', (text, expected) => {
    expect(numeroKey(text)).toBe(expected);
  });

  it.each([
    ['E007', 'e007 - Convenio', true],
    ['E007 Convenio', 'E007 - Convenio', true],
    ['Educación  Media', 'EDUCACION MEDIA', true],
    ['E007', 'E0071', false],
    ['', 'E007', false],
  ])('programmes «%s» and «%s»: the same, %p', (a, b, same) => {
    expect([isSamePrograma(a, b), programaKey(a) === programaKey(b)]).toEqual([same, same]);
  });

  it('two names under one code are two programmes', () => {
    expect(isSamePrograma('E001 Uno', 'E001 Dos')).toBe(false);
  });
});
