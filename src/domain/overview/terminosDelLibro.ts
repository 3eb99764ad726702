import { isComplete } from '../advance/fraction';
import { hasEvidencia } from '../advance/situation';
import type { PlazoDeAgenda } from '../calendar/agenda';
import { previousDiaHabil, type Calendar } from '../calendar/diasHabiles';
import { calendarSaid, dayNear, whyInhabil } from '../calendar/motivoParts';
import { impide } from '../cierre/requisitos';
import type { DateSerial } from '../dates/dateSerial';
import { formatDate } from '../dates/formatDate';
import { monthOf } from '../dates/periodo';
import { plazoTexts } from '../messages/plazos';
import type { Accion, Asm } from '../records';
import type { Seguimiento } from '../seguimiento';
import { isFinished, type JudgedAsm } from './judged';
import { terminoSource } from './terminoPlazos';

/** The Términos of each ASM in follow-up: one for each day on which some of its actions end. */
export function terminosDelLibro(
  seguimiento: Seguimiento,
  judged: readonly JudgedAsm[],
): readonly PlazoDeAgenda[] {
  const { calendar } = seguimiento;
  const fundamento = terminoSource(seguimiento);
  return judged
    .filter(({ etiqueta }) => etiqueta !== 'No aplica')
    .flatMap((each) => {
      const { asm } = each;
      const days = byTermino(asm.acciones);
      return [...days].map(([fecha, acciones]): PlazoDeAgenda => ({
        id: 'termino',
        periodo: monthOf(fecha),
        fecha,
        limite: fecha,
        habilAnterior: previousDiaHabil(calendar, fecha),
        titulo: plazoTexts.terminoDe(asm),
        de: asm.programa,
        motivo: motivoOf(asm, acciones, fecha, calendar),
        fundamento,
        clave: claveOf(asm, acciones, days.size),
        ...firstCommitted(acciones),
        cumplido: isFinished(each) || isDelivered(asm, acciones),
      }));
    });
}

/** Of an ASM with other days to come: what ends on this one is done, with what proves it. */
function isDelivered({ cierre = [] }: Asm, acciones: readonly Accion[]): boolean {
  if (cierre.some(impide)) return false;
  return acciones.every((accion) => isComplete(accion.avance) && hasEvidencia(accion));
}

function byTermino(acciones: readonly Accion[]): ReadonlyMap<DateSerial, readonly Accion[]> {
  const days = new Map<DateSerial, Accion[]>();
  for (const accion of acciones) {
    if (accion.termino === undefined) continue;
    const known = days.get(accion.termino);
    if (known) known.push(accion);
    else days.set(accion.termino, [accion]);
  }
  return days;
}

/** With its first action where the ASM ends on several days; a row without clave is told by programme and number. */
function claveOf({ clave, programa, numero }: Asm, [first]: readonly Accion[], days: number): string {
  const asm = clave === '' ? `${programa}/${numero}` : clave;
  return days === 1 ? asm : `${asm}/${first?.numero ?? ''}`;
}

function firstCommitted(acciones: readonly Accion[]): Pick<PlazoDeAgenda, 'comprometido'> {
  const originals = acciones.flatMap(({ terminoOriginal }) => terminoOriginal ?? []);
  return originals.length === 0 ? {} : { comprometido: monthOf(Math.min(...originals)) };
}

function motivoOf(asm: Asm, acciones: readonly Accion[], fecha: DateSerial, calendar: Calendar): string {
  const originals = acciones.flatMap(({ terminoOriginal }) => terminoOriginal ?? []);
  const because = whyInhabil(calendar, fecha);
  const before = dayNear(previousDiaHabil(calendar, fecha), fecha);
  return [
    plazoTexts.compromete(
      asm,
      acciones.map(({ texto }) => texto),
    ),
    ...[...new Set(originals)].map((original) => plazoTexts.reprogramado(formatDate(original, 'larga'))),
    because === null ? '' : plazoTexts.inhabil(because, before),
    calendarSaid(calendar),
  ]
    .filter(Boolean)
    .join(' ');
}
