import { isComplete } from '../advance/fraction';
import { hasEvidencia } from '../advance/situation';
import { changesOf } from '../changes';
import type { DateSerial } from '../dates/dateSerial';
import { avisosCaptura } from '../messages/captura';
import { byNorm, ownCriterion, type Fundamento } from '../norms';
import type { Seguimiento } from '../seguimiento';
import type { Severidad } from '../validation/rule';
import type { CaptureItem } from './captureList';
import { captureRow, withDraft, type Draft } from './draft';
import { readFigures } from './planCapture';
import { observacionesOfRow } from './rowObservaciones';

export interface DraftAviso {
  readonly severidad: Severidad;
  readonly mensaje: string;
  readonly fundamento: Fundamento;
}

/** What is to be looked at in the figures typed, before they are written. None of it keeps them from being written. */
export function draftAvisos(
  item: CaptureItem,
  draft: Draft,
  seguimiento: Seguimiento,
  corte: DateSerial,
): readonly DraftAviso[] {
  const read = readFigures(captureRow(item, draft, 0));
  if ('reason' in read) return [];
  const { table, row } = item.target;
  const found = observacionesOfRow(seguimiento, item.target, {
    changes: changesOf(table, row, { ...read.figures, fechaCaptura: corte }),
    columns: ['avance', 'evidenciaEntregada', 'fechaEntrega', 'observaciones'],
    avances: item.previous === null ? [] : [item.previous],
    fecha: corte,
  });
  return [
    ...found.map(({ severidad, mensaje, fundamento }) => ({ severidad, mensaje, fundamento })),
    ...withoutEvidencia(item, draft, seguimiento),
  ];
}

/** PUE-M art. 14 asks for documentary evidence; elsewhere the program itself does not count it as attended. */
function withoutEvidencia(item: CaptureItem, draft: Draft, { perfil }: Seguimiento): readonly DraftAviso[] {
  const accion = withDraft(item.accion, draft);
  if (!isComplete(accion.avance) || hasEvidencia(accion)) return [];
  const fundamento =
    perfil.norm === 'PUE-M'
      ? byNorm({ norm: 'PUE-M', article: 'art. 14' })
      : ownCriterion('Lo concluido se demuestra con lo que se entregó.');
  return [{ severidad: 'aviso', mensaje: avisosCaptura.sinEvidencia(), fundamento }];
}
