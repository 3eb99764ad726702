/** What to look at before a Término is changed. Nothing here refuses: the institution answers for its oficio. */
import { withChanges } from '../asm/withChanges';
import type { DateSerial } from '../dates/dateSerial';
import { avisosReprogramacion } from '../messages/reprogramacion';
import { ownCriterion, type Fundamento } from '../norms';
import type { Seguimiento } from '../seguimiento';
import { placedColumn } from '../tables/tableData';
import type { Severidad } from '../validation/rule';
import { validate } from '../validation/validate';
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
  const { antes, despues } = plan;
  const own = ownCriterion(
    'Un término se cambia para cumplirlo; conviene revisar la fecha antes de escribirla.',
  );
  const said: string[] = [];
  if (despues < antes) said.push(avisosReprogramacion.anteriorAlVigente(antes));
  if (despues < fecha) said.push(avisosReprogramacion.yaPaso(fecha));
  if (fechaOficio > fecha) said.push(avisosReprogramacion.oficioPosterior(fecha));
  return [
    ...ofValidation(plan, seguimiento, fecha),
    ...said.map((mensaje): Aviso => ({ severidad: 'nota', mensaje, fundamento: own })),
  ];
}

/** The rules themselves, over that row alone, as it will be: one sentence for one fact, wherever it is told. */
function ofValidation(
  { target: { table, row }, changes }: ReprogrammingPlan,
  seguimiento: Seguimiento,
  fecha: DateSerial,
): readonly Aviso[] {
  const evaluaciones = seguimiento.tables.filter(({ format }) => format.rows === 'evaluacion');
  const alone: Seguimiento = {
    ...seguimiento,
    tables: [...evaluaciones, { ...table, rows: [row] }],
    avances: [],
  };
  const column = placedColumn(table, 'termino')?.sheetColumn;
  return validate(withChanges(alone, changes), fecha)
    .observaciones.filter(({ formato, sheetColumn }) => formato === table.format.id && sheetColumn === column)
    .map(({ severidad, mensaje, fundamento }) => ({ severidad, mensaje, fundamento }));
}
