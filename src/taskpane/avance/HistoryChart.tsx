import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { MonthOfAsm } from '../../domain/advance/asmHistory';
import { useLayoutStyles } from '../kit/layout';
import { chartPoints, pathOf, WIDTH, HEIGHT, LEFT, BOTTOM, TOP } from './chartPoints';
import { shortPeriodo, texts } from './texts';

const useStyles = makeStyles({
  chart: { width: '100%', maxWidth: '360px', color: tokens.colorNeutralForeground1 },
  grid: { stroke: tokens.colorNeutralStroke2, '@media (forced-colors: active)': { stroke: 'GrayText' } },
  real: {
    stroke: tokens.colorBrandForeground1,
    fill: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { stroke: 'CanvasText', fill: 'CanvasText' },
  },
  programado: {
    stroke: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  label: { fill: 'currentColor', fontSize: '10px' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: 'left', padding: '2px 4px 2px 0', fontWeight: tokens.fontWeightRegular },
});

interface HistoryChartProps {
  readonly clave: string;
  /** The first month first. */
  readonly months: readonly MonthOfAsm[];
}

/** Real against programado, month by month: a solid line with dots and a dashed one, told apart without colour. */
export function HistoryChart({ clave, months }: HistoryChartProps) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const id = useId();
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) return <Text className={layout.secondary}>{texts.history.none}</Text>;
  const { real, programado, labels } = chartPoints(months);
  return (
    <div className={layout.column}>
      <svg
        role="img"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}desc`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={styles.chart}
      >
        <title id={`${id}title`}>{texts.history.title(clave)}</title>
        <desc id={`${id}desc`}>
          {texts.history.describe(first.periodo, last.periodo, first.real, last.real)}
        </desc>
        <Frame labels={labels} />
        <path
          d={pathOf(programado)}
          fill="none"
          strokeWidth="1.5"
          strokeDasharray="4 3"
          className={styles.programado}
        />
        <path d={pathOf(real)} strokeWidth="2" className={styles.real} style={{ fill: 'none' }} />
        {real.flatMap((point) =>
          point === null
            ? []
            : [<circle key={point.x} cx={point.x} cy={point.y} r="3" className={styles.real} />],
        )}
        <Legend />
      </svg>
      <details>
        <summary>{texts.history.table}</summary>
        <HistoryTable months={months} />
      </details>
    </div>
  );
}

function Frame({ labels }: { readonly labels: readonly { readonly x: number; readonly text: string }[] }) {
  const styles = useStyles();
  return (
    <>
      {[0, 50, 100].map((points) => {
        const y = BOTTOM - ((BOTTOM - TOP) * points) / 100;
        return (
          <g key={points}>
            <line x1={LEFT} x2={WIDTH} y1={y} y2={y} className={styles.grid} />
            <text x={LEFT - 4} y={y + 3} textAnchor="end" className={styles.label}>
              {points}
            </text>
          </g>
        );
      })}
      {labels.map(({ x, text }, index) => (
        <text
          key={text}
          x={x}
          y={BOTTOM + 13}
          textAnchor={index === 0 ? 'start' : 'end'}
          className={styles.label}
        >
          {text}
        </text>
      ))}
    </>
  );
}

function Legend() {
  const styles = useStyles();
  const y = HEIGHT - 4;
  return (
    <>
      <line x1={LEFT} x2={LEFT + 18} y1={y - 3} y2={y - 3} strokeWidth="2" className={styles.real} />
      <text x={LEFT + 22} y={y} className={styles.label}>
        {texts.history.real}
      </text>
      <line
        x1={LEFT + 70}
        x2={LEFT + 88}
        y1={y - 3}
        y2={y - 3}
        strokeWidth="1.5"
        strokeDasharray="4 3"
        className={styles.programado}
      />
      <text x={LEFT + 92} y={y} className={styles.label}>
        {texts.history.programado}
      </text>
    </>
  );
}

function HistoryTable({ months }: Pick<HistoryChartProps, 'months'>) {
  const styles = useStyles();
  const { mes, real, programado, semaforo, value } = texts.history;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[mes, real, programado, semaforo].map((heading) => (
            <th key={heading} scope="col" className={styles.cell}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.periodo}>
            <th scope="row" className={styles.cell}>
              {shortPeriodo(month.periodo)}
            </th>
            <td className={styles.cell}>{value(month.real)}</td>
            <td className={styles.cell}>{value(month.programado)}</td>
            <td className={styles.cell}>{month.semaforo}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
