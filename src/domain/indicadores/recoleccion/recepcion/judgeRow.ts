/** What one row that was asked for changes in Tabla maestra, and what there is to say of it. */
import type { Cita } from '../../../messages/citas';
import { avisoDato, type Conservado } from '../../../messages/recepcion';
import { foldCompact } from '../../../text/foldText';
import type { ObservacionEntrega } from './delivery';
import { isPercentUnit, mayBeNegative } from './figure';
import { ofFigure } from './observations';
import type { ReadRow } from './readRows';

export interface JudgedRow {
  /** `null`: the row brings no figure that can be taken; `withdrawn`: it says that the one there is does not count. */
  readonly figure: number | 'withdrawn' | null;
  readonly observaciones: readonly ObservacionEntrega[];
}

/**
 * A figure that can be read in only one way is taken, however odd: what is odd is told. «n/d» written on purpose takes
 * away the figure that an earlier delivery brought: kept, the method would mix two deliveries.
 *
 * @param known the month's figure in the workbook, which a blank never erases; `null` when there is none
 * @param history figures of the months before, the latest first
 * @param cita of the norm that asks to corroborate
 */
export function judgeRow(
  read: ReadRow,
  known: Conservado | null,
  history: readonly number[],
  cita: Cita,
): JudgedRow {
  const { row, place, figure, comentario } = read;
  const said = comentario
    ? [ofFigure(comentario.place, row, 'nota', avisoDato.comentario(comentario.texto))]
    : [];
  if (figure.kind === 'notAvailable' && known !== null && isWord(figure.text)) {
    const mensaje = avisoDato.retirada(figure.text, known.numero, cita);
    return { figure: 'withdrawn', observaciones: [ofFigure(place, row, 'aviso', mensaje), ...said] };
  }
  if (figure.kind !== 'number') {
    const severidad = figure.kind === 'blank' || figure.kind === 'notAvailable' ? 'aviso' : 'error';
    return {
      figure: null,
      observaciones: [ofFigure(place, row, severidad, whyNot(figure, row.unidad, known, cita)), ...said],
    };
  }
  return { figure: figure.number, observaciones: [...doubts(read, figure, history), ...said] };
}

/** A dash may be how somebody leaves a cell blank. */
function isWord(text: string): boolean {
  return /\p{L}/u.test(text);
}

type NotTaken = Exclude<ReadRow['figure'], { readonly kind: 'number' }>;
type Taken = Extract<ReadRow['figure'], { readonly kind: 'number' }>;

function whyNot(figure: NotTaken, unidad: string, known: Conservado | null, cita: Cita): string {
  switch (figure.kind) {
    case 'blank':
      return avisoDato.vacio(known, cita);
    case 'notAvailable':
      return avisoDato.noDisponible(figure.text, known, cita);
    case 'unreadable':
      return avisoDato.ilegible(figure.text, known);
    case 'percentOfCount':
      return avisoDato.porcentajeDeConteo(figure.text, unidad, known);
    case 'tooLarge':
      return avisoDato.fueraDeRango(figure.text, known);
    case 'date':
      return avisoDato.fecha(known);
    case 'uncalculated':
      return avisoDato.sinCalcular(known);
  }
}

function doubts(
  { row, place, unidad }: ReadRow,
  { number, fromFraction }: Taken,
  history: readonly number[],
): readonly ObservacionEntrega[] {
  const told: ObservacionEntrega[] = [];
  const isPercent = isPercentUnit(row.unidad);
  if (fromFraction) told.push(ofFigure(place, row, 'nota', avisoDato.deFraccion(number)));
  else if (isPercent && number > 0 && number < 1 && !history.some(isFraction)) {
    told.push(ofFigure(place, row, 'aviso', avisoDato.fraccionDudosa(number)));
  }
  if (number < 0 && !mayBeNegative(row.unidad)) {
    told.push(ofFigure(place, row, 'aviso', avisoDato.negativo(number)));
  }
  if (unidad !== '' && row.unidad !== '' && foldCompact(unidad) !== foldCompact(row.unidad)) {
    told.push(ofFigure(place, row, 'aviso', avisoDato.unidadDistinta(unidad, row.unidad)));
  }
  const usual = median(history.filter((each) => each !== 0).map(Math.abs));
  if (usual !== null && isJump(Math.abs(number), usual)) {
    told.push(ofFigure(place, row, 'nota', avisoDato.salto(number, usual), true));
  }
  return told;
}

function isFraction(number: number): boolean {
  return number > 0 && number < 1;
}

const JUMP = 10;

/** A fall to zero is no jump: things stop being done, and zero is written on purpose. */
function isJump(number: number, usual: number): boolean {
  return number !== 0 && (number > usual * JUMP || number * JUMP < usual);
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
