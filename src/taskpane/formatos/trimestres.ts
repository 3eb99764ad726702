import { texts } from './texts';

/** As a list to choose from. */
export const TRIMESTRES = texts.print.trimestres.map((label, index) => ({ value: String(index + 1), label }));
