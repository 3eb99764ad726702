/** Deadlines with what a person needs to see them in a list or in a calendar. */
import type { DateSerial } from '../dates/dateSerial';
import { periodoLabel } from '../dates/periodo';
import type { Periodo } from '../records';
import type { PlazoRule } from './plazoRules';
import { limiteOf, type Plazo } from './plazos';

export interface PlazoDeAgenda extends Plazo {
  /** What is due, as a heading. */
  readonly titulo: string;
  /** Period, programme or ASM that it is of; `''` when there is no one. */
  readonly de: string;
  /** The day that obliges: the business day before, where the norm moves it there. */
  readonly limite: DateSerial;
  /** What tells it apart from others of its rule and period: an evaluation, an ASM; `''` where nothing has to. */
  readonly clave: string;
  /** Month for which it was first committed, when it was moved since: by it a calendar knows it as the same. */
  readonly comprometido?: Periodo;
  /** Whether the workbook shows that it was complied with. */
  readonly cumplido: boolean;
}

/** Of the rules alone, without a workbook. @param clave of the event that started them */
export function agendaOf(
  rules: readonly PlazoRule[],
  plazos: readonly Plazo[],
  clave = '',
): readonly PlazoDeAgenda[] {
  return plazos.flatMap((plazo) => {
    const rule = rules.find(({ id }) => id === plazo.id);
    if (!rule) return [];
    return {
      ...plazo,
      titulo: rule.label,
      de: periodoLabel(plazo.periodo),
      limite: limiteOf(rule, plazo),
      clave,
      cumplido: false,
    };
  });
}
