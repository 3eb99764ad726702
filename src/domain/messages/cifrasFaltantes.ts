/** Why there are no figures to calculate with: what did not come, and what came incomplete. */
import { formatDate } from '../dates/formatDate';
import { periodoLabel } from '../dates/periodo';
import type { Cita } from './citas';
import { counted } from './counted';
import type { CifraFaltante, MesAusente } from '../indicadores/calculo/cifrasDelPeriodo';
import { mesesLabel } from '../indicadores/calculo/mesesLabel';

/** «Tabla maestra, celda I7» */
export type Lugar = (dato: NonNullable<CifraFaltante['dato']>) => string;

const TOLD = 3;
const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });

/** One sentence for each reason, with its months. */
export function absentSentences(meses: readonly MesAusente[], cita: Cita): string {
  const late = meses.flatMap(({ mes, porque }) => {
    if (porque.kind !== 'tardia') return [];
    const [came, due] = [formatDate(porque.recibida, 'corta'), formatDate(porque.vence, 'corta')];
    return `La tabla de datos de ${periodoLabel(mes)} se recibió el ${came}; para este periodo vencía el ${due}${cita('7.11')}.`;
  });
  return [...notReceived(meses, cita), ...late, ...nothingCaptured(meses)].join(' ');
}

function notReceived(meses: readonly MesAusente[], cita: Cita): readonly string[] {
  const missing = meses.flatMap(({ mes, porque }) =>
    porque.kind === 'noRecibida' ? [{ mes, vence: porque.vence }] : [],
  );
  const [first] = missing;
  if (!first) return [];
  const months = mesesLabel(missing.map(({ mes }) => mes));
  return [
    `No se ${missing.length === 1 ? 'ha recibido la tabla' : 'han recibido las tablas'} de datos de ${months} (fecha límite para este periodo: ${formatDate(first.vence, 'larga')})${cita('7.11')}.`,
  ];
}

function nothingCaptured(meses: readonly MesAusente[]): readonly string[] {
  const months = meses.filter(({ porque }) => porque.kind === 'sinRegistro').map(({ mes }) => mes);
  return months.length === 0 ? [] : [`No hay datos de ${mesesLabel(months)}. Vacío no es cero.`];
}

export function incompleteSentence(faltantes: readonly CifraFaltante[], cita: Cita, lugar: Lugar): string {
  const told = faltantes.slice(0, TOLD).map((falta) => missingFigure(falta, lugar));
  const rest = faltantes.length - told.length;
  const parts = rest > 0 ? [...told, counted(rest, 'dato más', 'datos más')] : told;
  return `Hay datos por corroborar con el enlace${cita('7.14')}: ${list.format(parts)}.`;
}

function missingFigure({ mes, variable, dato }: CifraFaltante, lugar: Lugar): string {
  const name = `«${variable}» de ${periodoLabel(mes)}`;
  if (!dato) return `${name} no tiene fila en la Tabla maestra`;
  const says = dato.texto === '' ? 'está vacío' : `dice «${dato.texto}»`;
  return `${name} ${says} (${lugar(dato)})`;
}
