import { Caption1, Text, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { shownCumplimiento, umbralesDe } from '../../domain/indicadores/calculo/semaforoIndicador';
import { trendText } from '../../domain/indicadores/matriz/tendencia';
import { isTrimestre, lastMonthOf, trimestreOf } from '../../domain/indicadores/periodoIndicador';
import { indicadoresOf } from '../../domain/indicadores/readIndicadores';
import type {
  PeriodoIndicador,
  ResultadoGuardado,
  ResultadoIndicador,
} from '../../domain/indicadores/records';
import type { Seguimiento } from '../../domain/seguimiento';
import { foldText } from '../../domain/text/foldText';
import { useLayoutStyles } from '../kit/layout';
import { IndicadorChip } from '../kit/IndicadorChip';
import { texts } from './texts';
import { useTableStyles } from './useTableStyles';

interface TrendTableProps {
  readonly seguimiento: Seguimiento;
  readonly resultado: ResultadoIndicador;
}

/** Its stored periods of the same kind, months or quarters, up to this one; `trendText` compares only those alike. */
export function TrendTable({ seguimiento, resultado }: TrendTableProps) {
  const layout = useLayoutStyles();
  const styles = useTableStyles();
  const { clave, periodo } = resultado;
  const stored = useMemo(() => storedUntil(seguimiento, clave, periodo), [seguimiento, clave, periodo]);
  if (stored.length === 0) return <Text>{texts.detalle.sinTendencia}</Text>;
  const { umbrales } = umbralesDe(
    indicadoresOf(seguimiento).indicador(clave) ?? { umbrales: null },
    seguimiento.parametros,
  );
  const months = stored.filter((each) => !isTrimestre(each.periodo));
  const compared = months.length > 0 ? months : stored;
  const trend = trendText(compared.map(({ cumplimiento }) => cumplimiento));
  return (
    <>
      {trend !== '' && <Text>{trend}</Text>}
      <table className={styles.table}>
        <thead>
          <tr>
            {[texts.detalle.periodo, texts.detalle.cumplimiento, texts.detalle.semaforo].map((heading) => (
              <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stored.map((each) => (
            <tr key={each.periodo}>
              <th scope="row" className={styles.cell}>
                {texts.detalle.periodLabel(each.periodo)}
              </th>
              <td className={styles.cell}>
                {each.cumplimiento === null ? '—' : shownCumplimiento(each.cumplimiento, umbrales)}
              </td>
              <td className={styles.cell}>
                <IndicadorChip semaforo={each.semaforo} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Caption1 className={layout.secondary}>{texts.detalle.tendenciaNota}</Caption1>
    </>
  );
}

/** A year of months fits, and three of quarters. */
const LAST = 12;

/** Of a year's first quarter there is no other to compare: its months are seen instead. */
function storedUntil(
  { resultados }: Seguimiento,
  clave: string,
  periodo: PeriodoIndicador,
): readonly ResultadoGuardado[] {
  const wanted = foldText(clave);
  const end = lastMonthOf(periodo);
  const own = resultados.filter(
    (each) => foldText(each.clave) === wanted && lastMonthOf(each.periodo) <= end,
  );
  const alike = inOrder(own.filter((each) => isTrimestre(each.periodo) === isTrimestre(periodo)));
  if (alike.length > 1 || !isTrimestre(periodo)) return alike.slice(-LAST);
  return [...inOrder(own.filter((each) => trimestreOf(each.periodo) === periodo)), ...alike];
}

/** Of a row that somebody copied, one. */
function inOrder(stored: readonly ResultadoGuardado[]): readonly ResultadoGuardado[] {
  return [...new Map(stored.map((each) => [each.periodo, each] as const)).values()].sort((one, other) =>
    one.periodo.localeCompare(other.periodo),
  );
}
