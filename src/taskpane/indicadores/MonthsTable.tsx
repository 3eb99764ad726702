import { Caption1, Text, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Indicador, PeriodoIndicador, Variable } from '../../domain/indicadores/records';
import type { Seguimiento } from '../../domain/seguimiento';
import { useLayoutStyles } from '../kit/layout';
import { monthlyFigures, type MonthOfIndicador } from './monthlyFigures';
import { texts } from './texts';
import { useTableStyles } from './useTableStyles';

/** As many columns of figures as 320 px hold beside the month and its goal. */
const VARIABLES_PER_TABLE = 2;

interface MonthsTableProps {
  readonly seguimiento: Seguimiento;
  /** As it was in force in the period. */
  readonly indicador: Indicador;
  readonly periodo: PeriodoIndicador;
}

/** What Tabla maestra says of each variable, month by month, beside its goal; what is blank says so. */
export function MonthsTable({ seguimiento, indicador, periodo }: MonthsTableProps) {
  const layout = useLayoutStyles();
  const { variables } = indicador;
  const months = useMemo(
    () => monthlyFigures(seguimiento, indicador, periodo),
    [seguimiento, indicador, periodo],
  );
  if (variables.length === 0) return <Text>{texts.detalle.sinVariables}</Text>;
  const starts = variables.map((_, index) => index).filter((index) => index % VARIABLES_PER_TABLE === 0);
  return (
    <>
      {starts.map((start) => (
        <FiguresTable key={start} months={months} variables={variables} start={start} />
      ))}
      <Caption1 className={layout.secondary}>{texts.detalle.cifrasNota}</Caption1>
    </>
  );
}

interface FiguresTableProps {
  readonly months: readonly MonthOfIndicador[];
  readonly variables: readonly Variable[];
  /** Of the first variable that it shows; the goals stand beside the first ones of all. */
  readonly start: number;
}

function FiguresTable({ months, variables, start }: FiguresTableProps) {
  const styles = useTableStyles();
  const shown = variables.slice(start, start + VARIABLES_PER_TABLE);
  const hasMetas = start === 0;
  const heading = mergeClasses(styles.cell, styles.heading);
  const figure = mergeClasses(styles.cell, styles.figure);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={heading}>
            {texts.detalle.mes}
          </th>
          {shown.map(({ nombre, unidad, fuente }) => (
            <th
              key={nombre}
              scope="col"
              className={mergeClasses(figure, styles.heading)}
              title={texts.detalle.variable(nombre, unidad, fuente)}
            >
              {nombre}
            </th>
          ))}
          {hasMetas && (
            <th scope="col" className={mergeClasses(figure, styles.heading)}>
              {texts.detalle.meta}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {months.map(({ mes, isJudged, cifras, meta }) => (
          <tr key={mes}>
            <th scope="row" className={mergeClasses(styles.cell, isJudged && styles.strong)}>
              {texts.detalle.monthName(mes)}
              {isJudged && (
                <span role="img" aria-label={texts.detalle.judged}>
                  {' •'}
                </span>
              )}
            </th>
            {cifras.slice(start, start + VARIABLES_PER_TABLE).map((cifra, index) => (
              <td
                key={shown[index]?.nombre ?? index}
                className={mergeClasses(figure, cifra.kind !== 'number' && styles.lacking)}
              >
                {texts.detalle.cifra(cifra)}
              </td>
            ))}
            {hasMetas && <td className={figure}>{texts.figure(meta)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
