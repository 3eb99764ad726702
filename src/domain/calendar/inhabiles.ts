/** Which days are not worked: the law's, and those that institutions commonly add. */
import { dateSerial, weekday, type DateSerial } from '../dates/dateSerial';

export interface DiaInhabil {
  readonly fecha: DateSerial;
  /** Spanish, such that «es …, inhábil» reads well. */
  readonly motivo: string;
}

const MONDAY = 1;

/**
 * Ley Federal del Trabajo, art. 74, as in force since the reform of 30 September 2024 (1 October, every six years).
 * Fraction IX is left out: ordinary elections are held on a Sunday. In date order.
 */
export function inhabilesLft(year: number): readonly DiaInhabil[] {
  const days = [
    diaInhabil(dateSerial(year, 1, 1), 'Año Nuevo'),
    diaInhabil(nthMonday(year, 2, 1), 'primer lunes de febrero'),
    diaInhabil(nthMonday(year, 3, 3), 'tercer lunes de marzo'),
    diaInhabil(dateSerial(year, 5, 1), 'Día del Trabajo'),
    diaInhabil(dateSerial(year, 9, 16), 'Día de la Independencia'),
    changesPresident(year)
      ? diaInhabil(dateSerial(year, 10, 1), 'transmisión del Poder Ejecutivo Federal')
      : [],
    diaInhabil(nthMonday(year, 11, 3), 'tercer lunes de noviembre'),
    diaInhabil(dateSerial(year, 12, 25), 'Navidad'),
  ];
  return days.flat();
}

/** Days that many institutions agree not to work. Offered, never imposed. In date order. */
export function optionalDays(year: number): readonly DiaInhabil[] {
  const easter = easterSunday(year);
  const holyWeek = ['Lunes Santo', 'Martes Santo', 'Miércoles Santo', 'Jueves Santo', 'Viernes Santo'];
  return [
    ...(easter === null ? [] : holyWeek.flatMap((motivo, index) => diaInhabil(easter - 6 + index, motivo))),
    ...diaInhabil(dateSerial(year, 5, 5), 'aniversario de la Batalla de Puebla'),
    ...diaInhabil(dateSerial(year, 11, 2), 'Día de Muertos'),
    ...diaInhabil(dateSerial(year, 12, 12), 'Día de la Virgen de Guadalupe'),
  ];
}

function changesPresident(year: number): boolean {
  return year >= 2024 && (year - 2024) % 6 === 0;
}

function nthMonday(year: number, month: number, nth: number): DateSerial | null {
  const first = dateSerial(year, month, 1);
  return first === null ? null : first + ((MONDAY - weekday(first) + 7) % 7) + 7 * (nth - 1);
}

/** Gregorian Easter by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8); its letters are the book's. */
function easterSunday(year: number): DateSerial | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dateSerial(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Nothing for a day that Excel cannot hold. */
function diaInhabil(fecha: DateSerial | null, motivo: string): readonly DiaInhabil[] {
  return fecha === null ? [] : [{ fecha, motivo }];
}
