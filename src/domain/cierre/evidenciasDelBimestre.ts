import { hasEvidencia } from '../advance/situation';
import type { DateSerial } from '../dates/dateSerial';
import { firstDayOf, lastDayOf } from '../dates/periodo';
import type { Accion, Asm, Avance } from '../records';
import { monthsOfBimestre, type Bimestre } from './bimestre';

/** Evidence that was delivered in two months. */
export interface EvidenciaCompilada {
  readonly accion: number;
  readonly evidencia: string;
  /** `null` when nobody wrote the day: the months that were closed tell that it is of this bimester. */
  readonly fecha: DateSerial | null;
}

/** By its day of delivery; without one, what these two months were closed with and no month before them was. */
export function evidenciasDelBimestre(
  asm: Asm,
  avances: readonly Avance[],
  bimestre: Bimestre,
): readonly EvidenciaCompilada[] {
  const [first, second] = monthsOfBimestre(bimestre);
  const wasDelivered = ({ numero, fechaEntrega }: Accion): boolean => {
    if (fechaEntrega !== undefined)
      return fechaEntrega >= firstDayOf(first) && fechaEntrega <= lastDayOf(second);
    const shown = avances
      .filter((row) => row.accion === numero && hasEvidencia(row))
      .map(({ periodo }) => periodo);
    return (
      shown.some((periodo) => periodo === first || periodo === second) &&
      !shown.some((periodo) => periodo < first)
    );
  };
  return asm.acciones
    .filter((accion) => hasEvidencia(accion) && wasDelivered(accion))
    .map(({ numero, evidenciaEntregada, fechaEntrega }) => ({
      accion: numero,
      evidencia: evidenciaEntregada,
      fecha: fechaEntrega ?? null,
    }));
}
