import { formatPercent } from '../../src/domain/advance/formatPercent';
import { monthCloseJson } from '../../src/domain/advance/monthCloseJson';
import type { AsmClose, MonthClosePlan } from '../../src/domain/advance/monthClose';
import { toIso } from '../../src/domain/dates/dateSerial';
import { lastDayOf, periodoLabel } from '../../src/domain/dates/periodo';
import { closeMonth } from '../../src/workbook/closeMonth';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';

export const avance: Verb = {
  name: 'avance',
  use: 'avance --libro L.xlsx --periodo AAAA-MM [--fecha F] [--reabrir MOTIVO] --salida S.xlsx',
  options: { libro: 'text', periodo: 'text', fecha: 'text', reabrir: 'text', salida: 'text' },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const periodo = args.requiredPeriodo('periodo');
    const corte = args.date('fecha') ?? lastDayOf(periodo);
    const reabrir = args.text('reabrir');
    const workbook = await loadWorkbook(args.required('libro'));
    const run = await runVerb(workbook, (context) =>
      closeMonth(context, { periodo, corte, fecha: today, ...(reabrir === undefined ? {} : { reabrir }) }),
    );
    return { ...run, json: monthCloseJson(run.result), lines: closeLines(run.result) };
  },
};

const CHANGES = {
  closed: 'quedó cerrado',
  identical: 'ya estaba cerrado y no cambió nada',
  replaced: 'se cerró de nuevo; lo que cambió está en la hoja Cambios',
} as const;

function closeLines(plan: MonthClosePlan): readonly string[] {
  return [
    ...plan.asm.map(
      (asm) =>
        `${asm.clave} · real ${shown(asm.real)} · programado ${shown(asm.programado)} · ${asm.semaforo} · ${asm.motivo}${variation(asm)}`,
    ),
    `El mes de ${periodoLabel(plan.periodo)} (corte ${toIso(plan.corte)}) ${CHANGES[plan.change]}.`,
  ];
}

function shown(fraction: number | null): string {
  return fraction === null ? '—' : formatPercent(fraction);
}

function variation({ variacion }: AsmClose): string {
  if (variacion === null) return '';
  const points = Math.round(variacion * 1000) / 10;
  return ` (${points > 0 ? '+' : ''}${points} puntos)`;
}
