import type { DateSerial } from '../dates/dateSerial';
import type { Asm } from '../records';
import { byName } from '../advance/programas';

/** An action whose Término is not the one first committed: the report shows both. */
export interface Reprogrammed {
  readonly clave: string;
  readonly numero: string;
  readonly programa: string;
  readonly responsable: string;
  readonly accion: number;
  readonly texto: string;
  readonly terminoOriginal: DateSerial;
  /** `null` when the Término in force was erased. */
  readonly termino: DateSerial | null;
  /** Natural days from the original to the one in force; negative when it was brought forward. */
  readonly dias: number | null;
}

/** More than any two days of Excel are apart. */
const ERASED = 10_000_000;

/** The most postponed first; those without a Término in force before all. */
export function reprogrammedOf(
  asm: readonly Asm[],
  programaOf: (asm: Asm) => string,
): readonly Reprogrammed[] {
  return asm
    .flatMap((one) =>
      one.acciones.flatMap(({ numero, texto, terminoOriginal, termino = null }): readonly Reprogrammed[] =>
        terminoOriginal === undefined || terminoOriginal === termino
          ? []
          : [
              {
                clave: one.clave,
                numero: one.numero,
                programa: programaOf(one),
                responsable: one.responsable,
                accion: numero,
                texto,
                terminoOriginal,
                termino,
                dias: termino === null ? null : termino - terminoOriginal,
              },
            ],
      ),
    )
    .sort(
      (a, b) => (b.dias ?? ERASED) - (a.dias ?? ERASED) || byName(a.clave, b.clave) || a.accion - b.accion,
    );
}
