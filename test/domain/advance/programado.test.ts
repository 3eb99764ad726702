import fc from 'fast-check';
import { programadoOf, programadoOfAccion } from '../../../src/domain/advance/programado';
import { createCalendar } from '../../../src/domain/calendar/diasHabiles';
import type { Accion, Evaluacion } from '../../../src/domain/records';
import { accion, asmOf, day, evaluacion } from './asmBuilder';

const calendar = createCalendar();
const programado = (fields: Partial<Accion>, corte: string, ofEvaluacion?: Evaluacion): number | null =>
  programadoOfAccion(accion(fields), ofEvaluacion, day(corte), calendar);

/** Monday 5 to Friday 16 January 2026: nine business days after the first. */
const fortnight = { inicio: day('2026-01-05'), termino: day('2026-01-16') };

test('is zero on the day it starts', () => expect(programado(fortnight, '2026-01-05')).toBe(0));

test('is zero before it starts', () => expect(programado(fortnight, '2025-12-01')).toBe(0));

test('counts business days, not natural ones', () => {
  expect(programado(fortnight, '2026-01-09')).toBeCloseTo(4 / 9, 12);
  expect(programado(fortnight, '2026-01-11')).toBeCloseTo(4 / 9, 12);
});

test('skips the days of LFT art. 74: 2 February 2026 is the first Monday', () => {
  const week = { inicio: day('2026-01-30'), termino: day('2026-02-06') };
  expect(programado(week, '2026-02-02')).toBe(0);
  expect(programado(week, '2026-02-03')).toBe(0.25);
});

test('is complete on the Término and stays so', () => {
  expect(programado(fortnight, '2026-01-16')).toBe(1);
  expect(programado(fortnight, '2027-01-16')).toBe(1);
});

test('without business days between both dates it is 0 before the Término and 1 from it', () => {
  const weekend = { inicio: day('2026-01-09'), termino: day('2026-01-11') };
  expect(programado(weekend, '2026-01-10')).toBe(0);
  expect(programado(weekend, '2026-01-11')).toBe(1);
  const backwards = { inicio: day('2026-03-20'), termino: day('2026-03-10') };
  expect(programado(backwards, '2026-03-09')).toBe(0);
  expect(programado(backwards, '2026-03-10')).toBe(1);
});

test('without Inicio it starts with the signature of its evaluation, and without one with the notification', () => {
  const { termino } = fortnight;
  const notified = evaluacion({ notificacion: day('2025-12-05') });
  const signed = { ...notified, firma: day('2026-01-05') };
  expect(programado({ termino }, '2026-01-09', signed)).toBeCloseTo(4 / 9, 12);
  expect(programado({ termino }, '2026-01-09', notified)).toBeGreaterThan(0.5);
});

test('there is none without a start or without a Término', () => {
  expect(programado({ termino: fortnight.termino }, '2026-01-09')).toBeNull();
  expect(programado({ termino: fortnight.termino }, '2026-01-09', evaluacion())).toBeNull();
  expect(programado({ inicio: fortnight.inicio }, '2026-01-09')).toBeNull();
});

test("the ASM's is weighted like its real advance", () => {
  const asm = asmOf([
    { ...fortnight, ponderacion: 3 },
    { inicio: day('2026-03-02'), termino: day('2026-03-31'), ponderacion: 1 },
  ]);
  expect(programadoOf(asm, day('2026-01-16'), calendar)).toBe(0.75);
});

test("an action without a plan is left out of the ASM's", () => {
  expect(programadoOf(asmOf([fortnight, {}]), day('2026-01-16'), calendar)).toBe(1);
  expect(programadoOf(asmOf([{}]), day('2026-01-16'), calendar)).toBeNull();
});

test('never leaves 0–1 and never goes back as days pass', () => {
  const date = fc.integer({ min: day('2020-01-01'), max: day('2030-12-31') });
  fc.assert(
    fc.property(date, date, date, fc.nat(400), (inicio, termino, corte, later) => {
      const now = programadoOfAccion(accion({ inicio, termino }), undefined, corte, calendar) ?? NaN;
      const then = programadoOfAccion(accion({ inicio, termino }), undefined, corte + later, calendar) ?? NaN;
      expect(now).toBeGreaterThanOrEqual(0);
      expect(then).toBeLessThanOrEqual(1);
      expect(then).toBeGreaterThanOrEqual(now);
    }),
  );
});
