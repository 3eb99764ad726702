/** Deadlines as the events of a calendar, before anybody writes them in a file. */
import type { DateSerial } from '../dates/dateSerial';
import { formatDateWithWeekday } from '../dates/formatDate';
import { plazoTexts } from '../messages/plazos';
import type { PlazoDeAgenda } from './agenda';
import { addDiasHabiles, type Calendar } from './diasHabiles';

/** One whole day. */
export interface Evento {
  /** The same deadline has it whenever it is made: importing a calendar again moves it and does not repeat it. */
  readonly uid: string;
  readonly dia: DateSerial;
  readonly resumen: string;
  readonly descripcion: string;
  readonly categoria: string;
  /** Natural days before at which it is announced; `null` once there is nothing to announce. */
  readonly aviso: number | null;
}

/** Business days before the deadline at which it is announced. The norms say nothing of it. */
const DIAS_DE_AVISO = 3;

/** @param perfil id of the perfil whose deadlines they are */
export function eventosDe(
  perfil: string,
  plazos: readonly PlazoDeAgenda[],
  calendar: Calendar,
): readonly Evento[] {
  const used = new Map<string, number>();
  return plazos.map((plazo) => {
    const { titulo, de, limite, cumplido } = plazo;
    const key = uidKey(perfil, plazo);
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return {
      uid: `${key}${times === 1 ? '' : `.${times}`}@seguimiento-asm`,
      dia: limite,
      resumen: de === '' ? titulo : `${titulo} · ${de}`,
      descripcion: descripcionOf(plazo),
      categoria: plazoTexts.categoria,
      aviso: cumplido ? null : limite - addDiasHabiles(calendar, limite, -DIAS_DE_AVISO),
    };
  });
}

function descripcionOf({ motivo, fundamento, fecha, limite, cumplido }: PlazoDeAgenda): string {
  return [
    cumplido ? `${plazoTexts.cumplido}.` : '',
    motivo,
    fecha === limite ? '' : plazoTexts.sePasoAlHabil(formatDateWithWeekday(fecha)),
    plazoTexts.fundamento(fundamento.cita),
  ]
    .filter(Boolean)
    .join('\n');
}

function uidKey(perfil: string, { id, periodo, comprometido, clave }: PlazoDeAgenda): string {
  return [perfil, id, comprometido ?? periodo, clave].map(uidPart).join('.');
}

/** Two different texts never give the same part: what is not a letter or a figure goes by its code. */
function uidPart(text: string): string {
  return [...text]
    .map((each) => (/[A-Za-z0-9-]/.test(each) ? each : `_${(each.codePointAt(0) ?? 0).toString(16)}_`))
    .join('');
}
