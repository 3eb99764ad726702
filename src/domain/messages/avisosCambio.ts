/** What is written of a resolved change of indicator, to be copied: nothing is sent from here (MTY 7.39, 7.40, 7.43). */
import type { Citas } from './citas';

/** Who are kept informed: by the names of the norm that suggests it, or by their function. */
export function autoridadesDe({ isOwnNorm }: Citas): readonly [contraloria: string, finanzas: string] {
  return isOwnNorm
    ? ['Contraloría Municipal', 'Secretaría de Finanzas y Administración']
    : ['Contraloría', 'Finanzas'];
}

/** «- Meta jun: decía «85» y debe decir «80».» */
function puntoLine(campo: string, dice: string, debeDecir: string, isApproved: boolean): string {
  const said = dice === '' ? 'no decía nada' : `decía «${dice}»`;
  const verb = isApproved ? 'ahora dice' : 'se pidió que dijera';
  const says =
    debeDecir === '' ? (isApproved ? 'queda vacía' : 'se pidió vaciarla') : `${verb} «${debeDecir}»`;
  return `- ${campo}: ${said} y ${says}.`;
}

export interface CambioContado {
  readonly folio: string;
  readonly clave: string;
  /** `''` if its ficha is gone. */
  readonly nombre: string;
  readonly dependencia: string;
  readonly tipo: string;
  readonly causal: string;
  readonly oficio: string;
  readonly isApproved: boolean;
  readonly motivo: string;
  /** «el segundo trimestre 2026»; `''` if rejected. */
  readonly desde: string;
  readonly puntos: readonly { readonly campo: string; readonly dice: string; readonly debeDecir: string }[];
  readonly citas: Citas;
}

const indicador = ({ clave, nombre }: CambioContado) => `${clave}${nombre === '' ? '' : ` «${nombre}»`}`;
const pedida = ({ oficio, dependencia }: CambioContado) =>
  oficio === '' ? '' : `, presentada con el oficio ${oficio} (${dependencia})`;
const lines = ({ puntos, isApproved }: CambioContado) =>
  puntos.map(({ campo, dice, debeDecir }) => puntoLine(campo, dice, debeDecir, isApproved)).join('\n');
const noRetroactivo = (desde: string) =>
  `Rige desde ${desde}. Lo calculado de periodos anteriores conserva la definición y las metas que tenía.`;
const causa = ({ tipo, causal }: CambioContado) =>
  `Tipo de cambio: ${tipo}.${causal === '' ? '' : ` Causal: ${causal}.`}`;

export const avisosCambio = {
  asunto: ({ folio, clave, isApproved }: CambioContado) =>
    `Solicitud de cambio ${folio} del indicador ${clave}: ${isApproved ? 'aprobada' : 'rechazada'}`,

  /** To the dependencia, one paragraph each. */
  aprobada: (cambio: CambioContado): readonly string[] => [
    `Se aprobó la solicitud de cambio ${cambio.folio} (SEJ-PEP-24) del indicador ${indicador(cambio)}${pedida(cambio)}. Los ajustes ya están en su ficha técnica:`,
    lines(cambio),
    noRetroactivo(cambio.desde),
    cambio.motivo,
    cambio.citas.fundamento('puntos 7.40 a 7.42'),
  ],
  deOficio: (cambio: CambioContado): readonly string[] => [
    `La Dirección hizo de oficio un cambio en la ficha técnica del indicador ${indicador(cambio)} (folio ${cambio.folio}):`,
    lines(cambio),
    `${cambio.causal === '' ? '' : `Causal: ${cambio.causal}. `}${noRetroactivo(cambio.desde)}`,
    cambio.motivo,
    cambio.citas.fundamento('nota del punto 7.38 y puntos 7.40 a 7.42'),
  ],
  rechazada: (cambio: CambioContado): readonly string[] => [
    `No se aprobó la solicitud de cambio ${cambio.folio} (SEJ-PEP-24) del indicador ${indicador(cambio)}${pedida(cambio)}:`,
    lines(cambio),
    `Motivo del rechazo: ${cambio.motivo}`,
    'Le solicito ampliar o complementar su justificación; con ella puede presentar otra solicitud. Mientras tanto, la ficha técnica sigue como está.',
    cambio.citas.fundamento('punto 7.39'),
  ],

  /** To each of the two that the norm suggests to keep informed. */
  autoridad: (cambio: CambioContado): readonly string[] => [
    `Para su conocimiento, se ${cambio.isApproved ? 'aprobó' : 'rechazó'} la solicitud de cambio ${cambio.folio} (SEJ-PEP-24) del indicador ${indicador(cambio)}${pedida(cambio)}:`,
    lines(cambio),
    causa(cambio),
    cambio.isApproved
      ? noRetroactivo(cambio.desde)
      : `La ficha técnica no cambia. Motivo del rechazo: ${cambio.motivo}`,
    cambio.citas.fundamento('punto 7.43'),
  ],
} as const;
