import { foldCompact } from './foldText';

/** What people write where they have nothing to write yet. */
const FILLERS = [
  'Proceso de Determinación',
  'En proceso de determinación',
  'En proceso',
  'N/A',
  'N/D',
  'S/D',
  'S/N',
  'No aplica',
  'No disponible',
  'Sin dato',
  'Sin datos',
  'Sin información',
  'Sin definir',
  'Ninguno',
  'Ninguna',
  'Pendiente',
  'Por definir',
  'Por determinar',
];

const FOLDED_FILLERS = new Set(FILLERS.map(foldCompact));

/** True for «N/A», «-», «pendiente»… A blank text is blank, not filler. */
export function isFiller(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '') return false;
  const compact = foldCompact(trimmed);
  return compact === '' || FOLDED_FILLERS.has(compact) || /^x+$/.test(compact);
}
