/** The Términos of the ASM that are open: one entry for all that are past, and one for each day to come. */
import { accionEnCurso } from '../advance/situation';
import { isSignedProse } from '../breakdown/breakDown';
import { cuentaDe } from '../calendar/cuenta';
import type { DateSerial } from '../dates/dateSerial';
import { plazoTexts } from '../messages/plazos';
import { byNorm, type Fundamento } from '../norms';
import { placedColumn } from '../tables/tableData';
import type { Seguimiento } from '../seguimiento';
import { byFormat } from '../validation/fundamentos';
import { isFinished, type JudgedAsm } from './judged';
import type { ProximoPlazo } from './proximoPlazo';

type DueAsm = ProximoPlazo['asm'][number];

/** In date order; each with its ASM, the oldest Término first. */
export function terminoPlazos(
  seguimiento: Seguimiento,
  fecha: DateSerial,
  judged: readonly JudgedAsm[],
): readonly ProximoPlazo[] {
  const due = judged
    .filter((each) => !isFinished(each))
    .flatMap(({ asm, motivo }): readonly DueAsm[] => {
      const termino = accionEnCurso(asm)?.termino;
      const { clave, numero, programa } = asm;
      return termino === undefined ? [] : [{ clave, numero, programa, termino, motivo }];
    })
    .sort((a, b) => a.termino - b.termino);
  const groups = new Map<string, DueAsm[]>();
  for (const each of due) {
    const key = each.termino < fecha ? 'vencidos' : String(each.termino);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  const fundamento = terminoSource(seguimiento);
  return [...groups].flatMap(([key, asm]) => {
    const [first] = asm;
    if (!first) return [];
    const titulo = key === 'vencidos' ? plazoTexts.vencidos : plazoTexts.terminos;
    return {
      id: `termino:${key}`,
      origen: 'asm',
      titulo: titulo(first.clave, asm.length),
      de: asm.length === 1 ? first.programa : '',
      fecha: first.termino,
      cuenta: cuentaDe(seguimiento.calendar, fecha, first.termino),
      motivo: asm.length === 1 ? first.motivo : plazoTexts.comprometidos,
      fundamento,
      asm,
    };
  });
}

/**
 * What the perfil's own norm says of the Término, or else the format in which it was committed: in a column of its own,
 * or inside the signed text of the action.
 */
export function terminoSource({ tables, perfil }: Seguimiento): Fundamento {
  const committed = tables.filter(({ rows }) => rows.length > 0);
  const table = committed.find((each) => placedColumn(each, 'termino'));
  const source = table && placedColumn(table, 'termino')?.column.source;
  if (source?.norm === perfil.norm) return byNorm(source);
  if (table) return byFormat(table, 'termino');
  const signed = committed.find(({ format }) => format.official.some(isSignedProse));
  return signed ? byFormat(signed, 'actividades') : { tipo: 'formato', cita: plazoTexts.comprometidos };
}
