/** The notices of a resolved change: to its dependencia, and to those whom the norm suggests to keep informed (7.43). */
import { cellText } from '../../cell';
import { AUTORIDADES, avisosCambio, type CambioContado } from '../../messages/avisosCambio';
import { shownPeriod } from '../../messages/cambiosIndicador';
import { destinatarios } from '../../messages/cartas';
import type { Seguimiento } from '../../seguimiento';
import { indicadoresOf } from '../readIndicadores';
import type { ResolutionPlan } from './planResolution';

/** A message to copy. */
export interface Aviso {
  /** Whom it is for, by name or by post. */
  readonly para: string;
  /** Address; `''` when the workbook has none. */
  readonly correo: string;
  readonly asunto: string;
  readonly cuerpo: string;
}

export function avisosDe(seguimiento: Seguimiento, plan: ResolutionPlan): readonly Aviso[] {
  const cambio = contado(plan);
  const asunto = avisosCambio.asunto(cambio);
  const letter = (para: string, correo: string, office: string, paragraphs: readonly string[]): Aviso => ({
    para,
    correo,
    asunto,
    cuerpo: [
      `${para}${office === '' || para.endsWith(office) ? '' : `\n${office}`}\nPresente.`,
      ...paragraphs,
      'Atentamente,',
      seguimiento.institucion,
    ]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
  });
  const { nombre, correo } = enlaceOf(seguimiento, plan, cambio.dependencia);
  return [
    letter(
      nombre || destinatarios.enlace(cambio.dependencia),
      correo,
      cambio.dependencia,
      toDependencia(plan, cambio),
    ),
    ...AUTORIDADES.map((autoridad) => letter(autoridad, '', '', avisosCambio.autoridad(cambio))),
  ];
}

function toDependencia(
  { solicitudes: [{ tipo }] }: ResolutionPlan,
  cambio: CambioContado,
): readonly string[] {
  if (!cambio.isApproved) return avisosCambio.rechazada(cambio);
  return tipo === 'De oficio por la Dirección'
    ? avisosCambio.deOficio(cambio)
    : avisosCambio.aprobada(cambio);
}

function contado({
  solicitudes,
  indicador,
  resolucion,
  motivo,
  vigenteDesde,
}: ResolutionPlan): CambioContado {
  const [first] = solicitudes;
  return {
    folio: first.folio,
    clave: first.clave,
    nombre: indicador?.nombre ?? '',
    dependencia: indicador?.dependencia ?? first.dependencia,
    tipo: first.tipo ?? '',
    causal: first.causal ?? '',
    oficio: first.oficio,
    isApproved: resolucion === 'Aprobada',
    motivo,
    desde: vigenteDesde === null ? '' : shownPeriod(vigenteDesde),
    puntos: solicitudes.map(({ campo, dice, debeDecir }) => ({
      campo,
      dice: cellText(dice),
      debeDecir: cellText(debeDecir),
    })),
  };
}

/** The ficha's own enlace, else the directory's. */
function enlaceOf(seguimiento: Seguimiento, { indicador }: ResolutionPlan, dependencia: string) {
  const listed = indicadoresOf(seguimiento).enlaceOf(dependencia);
  const hasOwn = indicador !== null && indicador.enlace !== '';
  return {
    nombre: (hasOwn ? indicador.enlace : listed?.nombre) ?? '',
    correo: (hasOwn ? indicador.correo : listed?.correo) ?? '',
  };
}
