import fc from 'fast-check';
import { fundamentoOf } from '../../../src/domain/advance/fundamentos';
import { semaforo, type Juicio } from '../../../src/domain/advance/semaforo';
import { readAsm } from '../../../src/domain/asm/readAsm';
import type { RowValues } from '../../../src/domain/changes';
import { faltasDe, solventados } from '../../../src/domain/cierre/solventados';
import { convenioIeem } from '../../../src/domain/formats';
import { columnsOf } from '../../../src/domain/formats/format';
import { ieem, pueblaEstado } from '../../../src/domain/perfiles';
import { reportOf } from '../../../src/domain/report/reportOf';
import type { Seguimiento } from '../../../src/domain/seguimiento';
import { tableData } from '../../../src/domain/tables/tableData';
import { serial } from '../../support/anexoIReal';
import { installedTable, seguimientoOf } from '../../support/seguimiento';
import { done, doneCompromiso, fourCriteria, gemBook, ieemBook, threeCriteria } from './ieemBook';

const CORTE = serial(2026, 4, 30);

function judged(book: Seguimiento): Juicio {
  const [asm] = readAsm(book);
  return semaforo(asm!, CORTE, book.parametros, book.calendar);
}

function basis(book: Seguimiento): string {
  const [asm] = readAsm(book);
  return fundamentoOf(judged(book).etiqueta, book.perfil.norm, book.parametros, asm!.cierre).cita;
}

const ieemOf = (criteria: RowValues) => ieemBook([{ ...done, ...criteria }]);

describe('an IEEM ASM', () => {
  it('with three of the four criteria is not solventado, and the reason says which is missing', () => {
    const book = ieemOf(threeCriteria);
    expect(judged(book)).toMatchObject({
      etiqueta: 'Concluido sin evidencia',
      motivo:
        '100 % con evidencia entregada; no está solventado: falta el criterio C. Integración programática (IEEM IV).',
    });
    expect(solventados(book)).toEqual([]);
    expect(basis(book)).toMatch(/^IEEM IV \(/);
  });

  it('with the four, each with its evidence, is solventado: the Acta lists it', () => {
    const book = ieemOf(fourCriteria);
    expect(judged(book)).toMatchObject({
      etiqueta: 'Atendido',
      motivo:
        '100 % con evidencia entregada el 12/03/2026, dentro de su término (31/03/2026). Está solventado con los cuatro criterios (IEEM IV).',
    });
    expect(solventados(book).map(({ clave }) => clave)).toEqual(['PE-001']);
    expect(basis(book)).toMatch(/^IEEM IV \(/);
  });

  it('says which criterion is denied, which has no evidence and which nobody answered, in one sentence', () => {
    const book = ieemOf({ ...threeCriteria, formalidad: 'No', evidenciaPertinencia: 'Pendiente' });
    expect(judged(book).motivo).toBe(
      '100 % con evidencia entregada; no está solventado: falta el criterio C. Integración programática; ' +
        'falta la evidencia de A. Pertinencia; no cumple el criterio B. Formalidad, que dice «No» (IEEM IV).',
    );
  });

  it('that nobody verified says it once of the four', () => {
    expect(judged(ieemOf({})).motivo).toBe(
      '100 % con evidencia entregada; no está solventado: faltan los criterios A. Pertinencia, B. Formalidad, ' +
        'C. Integración programática y D. Trazabilidad (IEEM IV).',
    );
  });

  it('with the four criteria and its work undone is not solventado: what is missing is the work', () => {
    const book = ieemOf({ ...fourCriteria, avance: 0.6, evidenciaEntregada: '' });
    expect(solventados(book)).toEqual([]);
    expect(readAsm(book).map(faltasDe)).toEqual([
      ['falta llegar al 100 % de avance', 'falta la evidencia entregada'],
    ]);
  });

  it('delivered late and with the four is attended late, and solventado all the same', () => {
    const book = ieemOf({ ...fourCriteria, fechaEntrega: serial(2026, 4, 2) });
    expect(judged(book).etiqueta).toBe('Atendido fuera de plazo');
    expect(judged(book).motivo).toMatch(/con los cuatro criterios/);
    expect(solventados(book)).toHaveLength(1);
  });

  it('is not freed of a criterion because somebody deleted its column', () => {
    const columns = columnsOf(convenioIeem).filter(({ key }) => key !== 'integracion');
    const row: RowValues = { ...done, ...fourCriteria };
    const table = tableData(
      convenioIeem,
      { sheet: 'Convenio IEEM', headerRow: 5, firstColumn: 0 },
      columns.map(({ heading }) => heading),
      [columns.map(({ key }) => row[key] ?? '')],
    );
    const book = seguimientoOf([table], { perfil: ieem });
    expect(judged(book).motivo).toMatch(/falta el criterio C\. Integración programática/);
  });

  it('is solventado in no other way than with the four (any answers)', () => {
    const answer = fc.constantFrom('Sí', 'si', 'No', '', 'N/A', 'Quizá');
    const evidence = fc.constantFrom('Oficio', '', '-', 'Pendiente');
    const criteria = ['Pertinencia', 'Formalidad', 'Integracion', 'Trazabilidad'] as const;
    fc.assert(
      fc.property(fc.tuple(...criteria.map(() => fc.tuple(answer, evidence))), (answers) => {
        const row: RowValues = Object.fromEntries(
          criteria.flatMap((name, index) => [
            [name.toLowerCase(), answers[index]![0]],
            [`evidencia${name}`, answers[index]![1]],
          ]),
        );
        const book = ieemOf(row);
        const all = answers.every(([said, proof]) => /^s[ií]$/i.test(said) && proof === 'Oficio');
        expect(solventados(book)).toHaveLength(all ? 1 : 0);
        expect(judged(book).etiqueta).toBe(all ? 'Atendido' : 'Concluido sin evidencia');
      }),
    );
  });
});

describe('a commitment of the Gobierno del Estado de México', () => {
  it('is attended while its dictamen is awaited, and the reason says that it waits', () => {
    const book = gemBook([doneCompromiso]);
    expect(judged(book).etiqueta).toBe('Atendido');
    expect(judged(book).motivo).toMatch(
      / Espera «Cumplimiento suficiente y claro» \(GEM cl\. 5ª\) y «Dictamen de procedencia» \(GEM cl\. 2ª, h\)\.$/,
    );
    expect(basis(book)).not.toMatch(/GEM/);
  });

  it.each([
    [{ dictamen: 'No procedente' }, 'no cumple «Dictamen de procedencia», que dice «No procedente»'],
    [{ suficiencia: 'no' }, 'no cumple «Cumplimiento suficiente y claro», que dice «No»'],
  ])('is denied by %o', (values, words) => {
    const book = gemBook([{ ...doneCompromiso, ...values }]);
    expect(judged(book).etiqueta).toBe('Concluido sin evidencia');
    expect(judged(book).motivo).toContain(`no se da por cumplido: ${words}`);
    expect(basis(book)).toMatch(/^GEM cl\. /);
  });

  it('with its dictamen says so, and waits for the oficio while nobody wrote it', () => {
    const granted = { ...doneCompromiso, suficiencia: 'Sí', dictamen: 'Procedente' };
    expect(judged(gemBook([granted])).motivo).toMatch(
      / Espera la evidencia de «Dictamen de procedencia» \(GEM cl\. 2ª, h\)\.$/,
    );
    expect(judged(gemBook([{ ...granted, oficioDictamen: 'Oficio 9' }])).motivo).toMatch(
      / Cumple «Cumplimiento suficiente y claro» \(GEM cl\. 5ª\) y «Dictamen de procedencia» \(GEM cl\. 2ª, h\)\.$/,
    );
  });
});

describe('the same rows under a perfil that asks for nothing', () => {
  it('are judged as always', () => {
    const book = seguimientoOf([installedTable(convenioIeem, [done])], { perfil: pueblaEstado });
    expect(judged(book)).toMatchObject({
      etiqueta: 'Atendido',
      motivo: '100 % con evidencia entregada el 12/03/2026, dentro de su término (31/03/2026).',
    });
    expect(solventados(book)).toEqual([]);
  });
});

describe('the report', () => {
  it('counts it where the semáforo puts it, and lists what has to be done', () => {
    const none = { errores: 0, avisos: 0, notas: 0 };
    const report = reportOf(ieemOf(threeCriteria), CORTE, none);
    const line = report.detalle[0]!;
    expect(line.semaforo).toBe('Concluido sin evidencia');
    expect(line.falta).toEqual(['Comprobar el criterio C. Integración programática']);
  });
});
