/** The notices of a resolved change: to its dependencia, and to those whom the norm suggests to keep informed (7.43). */
import { cellText } from '../../cell';
import { autoridadesDe, avisosCambio, type CambioContado } from '../../messages/avisosCambio';
import { shownPeriod } from '../../messages/cambiosIndicador';
import { cuerpoDeCarta, destinatarios } from '../../messages/cartas';
import { citasDe, type Citas } from '../../messages/citas';
import type { Seguimiento } from '../../seguimiento';
import { contactoDe } from '../contacto';
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
  const cambio = toldChange(plan, citasDe(seguimiento.perfil));
  const asunto = avisosCambio.asunto(cambio);
  const letter = (
    destinatario: string,
    correo: string,
    dependencia: string,
    paragraphs: readonly string[],
  ): Aviso => ({
    para: destinatario,
    correo,
    asunto,
    cuerpo: cuerpoDeCarta({ destinatario, dependencia, institucion: seguimiento.institucion }, paragraphs),
  });
  const { nombre, correo } = contactoDe(seguimiento, cambio.dependencia);
  return [
    letter(
      nombre || destinatarios.enlace(cambio.dependencia),
      correo,
      cambio.dependencia,
      toDependencia(plan, cambio),
    ),
    ...autoridadesDe(cambio.citas).map((autoridad) =>
      letter(autoridad, '', '', avisosCambio.autoridad(cambio)),
    ),
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

function toldChange(
  { solicitudes, indicador, resolucion, motivo, vigenteDesde }: ResolutionPlan,
  citas: Citas,
): CambioContado {
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
    citas,
  };
}
