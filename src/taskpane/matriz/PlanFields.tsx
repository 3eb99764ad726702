import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DateSerial } from '../../domain/dates/dateSerial';
import { formatDate } from '../../domain/dates/formatDate';
import {
  CAMPOS_CONTRALORIA,
  headingOf,
  type FilaDelPlan,
} from '../../domain/indicadores/matriz/filasDelPlan';
import { Fact, Facts } from '../kit/Facts';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { texts } from './texts';
import { usePlanRow } from './usePlanRow';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  missing: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface PlanItemProps {
  /** Of the indicator, in bold. */
  readonly title: string;
  readonly children: ReactNode;
}

/** An indicator that lags, or lagged. */
export function PlanItem({ title, children }: PlanItemProps) {
  const layout = useLayoutStyles();
  return (
    <div className={useStyles().item}>
      <Text weight="semibold" className={layout.text}>
        {title}
      </Text>
      {children}
    </div>
  );
}

interface PlanFieldsProps {
  readonly fila: FilaDelPlan;
  /** More of the row, after what the Contraloría asks for. */
  readonly children?: ReactNode;
}

/** What the Contraloría asks for, as the sheet has it, with the way to its row. */
export function PlanFields({ fila, children }: PlanFieldsProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { fecha, work } = useSession();
  const show = usePlanRow();
  const { fechaCompromiso, justificacion, accionMejora, faltan, clave } = fila;
  const said = {
    justificacion,
    accionMejora,
    fechaCompromiso: shownDay(fechaCompromiso, fecha),
  };
  return (
    <>
      <Facts>
        {CAMPOS_CONTRALORIA.map((key) => (
          <Fact key={key} term={headingOf(key)}>
            {faltan.includes(key) ? <span className={styles.missing}>{texts.rezago.falta}</span> : said[key]}
          </Fact>
        ))}
        {children}
      </Facts>
      <div className={layout.row}>
        <Button
          size="small"
          aria-label={texts.rezago.deClave(clave)}
          disabledFocusable={work !== null}
          onClick={() => show(fila)}
        >
          {texts.rezago.verEnHoja}
        </Button>
      </div>
    </>
  );
}

function shownDay(day: DateSerial | null, today: DateSerial): string {
  if (day === null) return texts.rezago.ilegible;
  const shown = formatDate(day, 'corta');
  return day < today ? texts.seguimiento.vencida(shown) : shown;
}
