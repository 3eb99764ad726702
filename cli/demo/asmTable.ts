import type { MonthCloseJson } from '../../src/domain/advance/monthCloseJson';

const WIDTHS = { asm: 9, real: 8, programado: 11, semaforo: 24 } as const;

/** The closed month as a table: ASM, real, programado, semáforo and why. */
export function demoTable(json: object): string {
  if (!isMonthClose(json)) return '';
  const lines = [
    row('ASM', 'Real', 'Programado', 'Semáforo', 'Motivo'),
    row('─'.repeat(8), '─'.repeat(7), '─'.repeat(10), '─'.repeat(23), '─'.repeat(40)),
    ...json.asm.map(({ clave, real, programado, semaforo, motivo }) =>
      row(clave, percent(real), percent(programado), semaforo, motivo),
    ),
  ];
  return lines.map((line) => `   ${line}`).join('\n');
}

function row(asm: string, real: string, programado: string, semaforo: string, motivo: string): string {
  return [
    asm.padEnd(WIDTHS.asm),
    real.padStart(WIDTHS.real - 1).padEnd(WIDTHS.real),
    programado.padStart(WIDTHS.programado - 1).padEnd(WIDTHS.programado),
    semaforo.padEnd(WIDTHS.semaforo),
    motivo,
  ].join(' ');
}

/** One decimal, cut: what is shown never crosses a threshold. */
function percent(points: number | null): string {
  return points === null ? '—' : `${Math.floor(points * 10 + 1e-6) / 10} %`;
}

function isMonthClose(json: object): json is MonthCloseJson {
  return 'periodo' in json && 'asm' in json;
}
