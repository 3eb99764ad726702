/** Counterpart of spelledDate.ts: a date as actas and convenios spell it. */
import { calendarDate, type DateSerial } from './dateSerial';
import { monthName } from './names';
import { numberInWords } from './numberWords';

const ACCENTED: Readonly<Record<string, string>> = {
  dieciseis: 'dieciséis',
  veintidos: 'veintidós',
  veintitres: 'veintitrés',
  veintiseis: 'veintiséis',
};

/** «a los veintitrés días del mes de septiembre de dos mil veinticinco» */
export function dateInWords(date: DateSerial): string {
  const { year, month, day } = calendarDate(date);
  const when = day === 1 ? 'al primer día' : `a los ${beforeNoun(spelled(day))} días`;
  return `${when} del mes de ${monthName(month)} de ${spelled(year)}`;
}

/** In figures where no document spells it: a year before 1900 or after 2099. */
function spelled(number: number): string {
  const words = numberInWords(number).split(' ');
  return words.map((word) => ACCENTED[word] ?? word).join(' ') || String(number);
}

/** «veintiún días», «treinta y un días» */
function beforeNoun(words: string): string {
  return words.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un');
}
