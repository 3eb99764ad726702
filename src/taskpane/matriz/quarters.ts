import type { DateSerial } from '../../domain/dates/dateSerial';
import { addMonths, monthOf } from '../../domain/dates/periodo';
import { lastMonthOf, trimestreOf } from '../../domain/indicadores/periodoIndicador';
import type { PeriodoIndicador } from '../../domain/indicadores/records';
import { tableOf, type Seguimiento } from '../../domain/seguimiento';
import { plainText } from '../../domain/tables/tableData';

export interface Quarters {
  /** Of the years that the workbook has figures of, up to the one in course; the latest first. */
  readonly trimestres: readonly PeriodoIndicador[];
  /** The last one that has ended or, in a workbook that begins now, the one in course. */
  readonly usual: PeriodoIndicador;
  readonly enCurso: PeriodoIndicador;
}

export function quartersOf(seguimiento: Seguimiento, fecha: DateSerial): Quarters {
  const enCurso = trimestreOf(monthOf(fecha));
  const ended = trimestreOf(addMonths(lastMonthOf(enCurso), -3));
  const years = yearsOf(seguimiento);
  const trimestres = [...new Set([...years, enCurso.slice(0, 4)])]
    .flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-T${quarter}`))
    .filter((trimestre) => trimestre <= enCurso)
    .sort()
    .reverse();
  return { trimestres, usual: trimestres.includes(ended) ? ended : enCurso, enCurso };
}

const YEAR = /^2[01]\d{2}$/;

function yearsOf(seguimiento: Seguimiento): ReadonlySet<string> {
  const { ejercicio, resultados, entregas } = seguimiento;
  const maestra = tableOf(seguimiento, 'tabla-maestra')?.rows ?? [];
  const named = [
    ejercicio,
    ...resultados.map(({ periodo }) => periodo.slice(0, 4)),
    ...entregas.flatMap(({ mes }) => mes?.slice(0, 4) ?? []),
    ...maestra.map((row) => plainText(row, 'anio')),
  ];
  return new Set(named.filter((year) => YEAR.test(year)));
}
