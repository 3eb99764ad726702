/** What to look at before a Término is changed. Nothing here refuses: the institution answers for its oficio. */
import { observacionesOfRow } from '../capture/rowObservaciones';
import type { DateSerial } from '../dates/dateSerial';
import { avisosReprogramacion } from '../messages/reprogramacion';
import { ownCriterion, type Fundamento } from '../norms';
import type { Seguimiento } from '../seguimiento';
import type { Severidad } from '../validation/rule';
import type { Reprogramming, ReprogrammingPlan } from './planReprogram';

export interface Aviso {
  readonly severidad: Severidad;
  readonly mensaje: string;
  readonly fundamento: Fundamento;
}

/** What validation would say of the new Término, and what only its change can tell. */
export function reprogrammingAvisos(
  plan: ReprogrammingPlan,
  { fechaOficio }: Pick<Reprogramming, 'fechaOficio'>,
  seguimiento: Seguimiento,
  fecha: DateSerial,
): readonly Aviso[] {
  const { antes, despues, target, changes } = plan;
  const ofValidation = observacionesOfRow(seguimiento, target, {
    changes,
    columns: ['termino'],
    avances: [],
    fecha,
  });
  const own = ownCriterion(
    'Un término se cambia para cumplirlo; conviene revisar la fecha antes de escribirla.',
  );
  const said: string[] = [];
  if (despues < antes) said.push(avisosReprogramacion.anteriorAlVigente(antes));
  if (despues < fecha) said.push(avisosReprogramacion.yaPaso(fecha));
  if (fechaOficio > fecha) said.push(avisosReprogramacion.oficioPosterior(fecha));
  return [
    ...ofValidation.map(({ severidad, mensaje, fundamento }) => ({ severidad, mensaje, fundamento })),
    ...said.map((mensaje): Aviso => ({ severidad: 'nota', mensaje, fundamento: own })),
  ];
}
