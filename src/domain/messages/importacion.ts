import { counted } from './counted';
import type { ImportPlan, OmissionReason } from '../importing/planImport';

const OMITTED: Readonly<Record<OmissionReason, string>> = {
  identica: 'Ya está en el libro, idéntica.',
  repeatedHeading: 'Es el encabezado repetido a media tabla.',
  title: 'Es un título a media tabla.',
  totals: 'Es una fila de totales.',
  otherTable: 'Está debajo de la tabla: es un resumen, una nota o las firmas.',
  withoutText: 'Sólo tiene número: no trae datos.',
  strayBelow:
    'Es un renglón de los que van debajo de cada registro, y el de arriba ya dice otra cosa o no lo hay.',
};

const UNITS = { puntos: 'puntos (45 = 45 %)', fraccion: 'fracciones (0.45 = 45 %)' } as const;

/** What an import did, row by row and as a summary. */
export const importacion = {
  omitida: (reason: OmissionReason): string => OMITTED[reason],
  summary: (plan: ImportPlan): readonly string[] => [
    ...plan.columns.map(({ de, a }) => `  «${de}» → «${a}»`),
    ...(plan.missing.length > 0 ? [`Columnas que el archivo no trae: ${plan.missing.join(', ')}.`] : []),
    ...(plan.unused.length > 0 ? [`Columnas sin usar: ${plan.unused.join(', ')}.`] : []),
    ...(plan.unit === null || plan.unit.why === 'noNumbers'
      ? []
      : [`Los porcentajes se leyeron como ${UNITS[plan.unit.unit]}.`]),
    ...(plan.unit?.ambiguous === true
      ? ['Aviso: sólo hay ceros y unos; no se sabe si 1 es 1 % o 100 %. Indique la unidad si no es correcta.']
      : []),
    ...plan.notas,
    ...plan.omitted.slice(0, 20).map(({ fila, reason }) => `  Fila ${fila} omitida. ${OMITTED[reason]}`),
    `${counted(plan.added.length, 'fila agregada', 'filas agregadas')}, ${counted(plan.updatedRows, 'actualizada', 'actualizadas')}, ${counted(plan.omitted.length, 'omitida', 'omitidas')}.`,
  ],
};
