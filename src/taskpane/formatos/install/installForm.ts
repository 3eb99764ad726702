import { calendarDate, fromIso, type DateSerial } from '../../../domain/dates/dateSerial';
import type { Evaluacion } from '../../../domain/records';
import { texts } from '../texts';

/** What the person has written so far, as text: it survives closing the pane. */
export interface InstallForm {
  readonly perfil: string;
  /** Document of a perfil that came in a file; `''` for none. */
  readonly propio: string;
  readonly formatos: readonly string[];
  readonly institucion: string;
  readonly ejercicio: string;
  readonly trimestre: string;
  readonly programa: string;
  readonly tipo: string;
  readonly notificacion: string;
  readonly recepcion: string;
  readonly firma: string;
  readonly plazo: string;
}

export const DATES = ['notificacion', 'recepcion', 'firma', 'plazo'] as const;

/** With the year and the quarter of that day. */
export function emptyForm(fecha: DateSerial): InstallForm {
  const { year, month } = calendarDate(fecha);
  return {
    ...{ perfil: '', propio: '', formatos: [], institucion: '', programa: '', tipo: '' },
    ...{ notificacion: '', recepcion: '', firma: '', plazo: '' },
    ejercicio: String(year),
    trimestre: String(Math.ceil(month / 3)),
  };
}

export type FormProblems = Readonly<Partial<Record<keyof InstallForm, string>>>;

/** What stands in the way of installing the first formats, field by field. */
export function formProblems(form: InstallForm): FormProblems {
  const { missing } = texts.install;
  const hasDetails = form.tipo !== '' || DATES.some((key) => form[key] !== '');
  return {
    ...(form.perfil === '' ? { perfil: missing.perfil } : {}),
    ...(form.formatos.length === 0 ? { formatos: missing.formats } : {}),
    ...(/^\d{4}$/.test(form.ejercicio.trim()) ? {} : { ejercicio: missing.ejercicio }),
    ...(hasDetails && form.programa.trim() === '' ? { programa: missing.programa } : {}),
    ...Object.fromEntries(
      DATES.filter((key) => form[key] !== '' && fromIso(form[key]) === null).map((key) => [
        key,
        missing.date,
      ]),
    ),
  };
}

/** The first row of Evaluaciones; `undefined` when nobody named a programme. */
export function evaluacionOf(form: InstallForm): Omit<Evaluacion, 'clave'> | undefined {
  const programa = form.programa.trim();
  if (programa === '') return undefined;
  const dates = DATES.flatMap((key) => {
    const date = fromIso(form[key]);
    return date === null ? [] : [[key, date] as const];
  });
  const tipo = form.tipo === 'interna' || form.tipo === 'externa' ? ({ tipo: form.tipo } as const) : {};
  return { programa, ...tipo, ...Object.fromEntries(dates) };
}
