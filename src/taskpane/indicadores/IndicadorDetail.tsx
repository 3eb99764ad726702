import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { tableOf } from '../../domain/seguimiento';
import { placedColumn } from '../../domain/tables/tableData';
import { selectCell } from '../../workbook/selectCell';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { FichaFacts } from './FichaFacts';
import { History } from './History';
import type { IndicadorItemProps } from './indicadorItemProps';
import { MonthsTable } from './MonthsTable';
import { RequestForm } from './RequestForm';
import { RequestList } from './RequestList';
import { texts } from './texts';
import { TrendTable } from './TrendTable';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} 14px`,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

/** Why it stands so, with the figures, the trend and the ficha that it comes from, and what was asked to change in it. */
export function IndicadorDetail(props: IndicadorItemProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { resultado, indicador, seguimiento } = props;
  const { clave, periodo, motivo } = resultado;
  return (
    <div className={styles.detail}>
      <Part title={texts.detalle.porque}>
        <Text className={layout.prose}>{motivo}</Text>
      </Part>
      {indicador === null ? (
        <Text>{texts.item.fichaAusente}</Text>
      ) : (
        <Part title={texts.detalle.cifras}>
          <MonthsTable seguimiento={seguimiento} indicador={indicador} periodo={periodo} />
        </Part>
      )}
      <Part title={texts.detalle.tendencia}>
        <TrendTable seguimiento={seguimiento} resultado={resultado} />
      </Part>
      {indicador !== null && (
        <Part title={texts.detalle.ficha}>
          <FichaFacts seguimiento={seguimiento} indicador={indicador} />
          <SeeFicha {...props} />
        </Part>
      )}
      <Part title={texts.detalle.historia}>
        <History seguimiento={seguimiento} clave={clave} />
      </Part>
      <RequestList clave={clave} />
      <RequestChange {...props} />
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <h4 className={styles.heading}>{title}</h4>
      {children}
    </div>
  );
}

function SeeFicha({ resultado: { clave }, indicador, seguimiento }: IndicadorItemProps) {
  const { run, work } = useSession();
  const table = tableOf(seguimiento, 'ficha');
  const column = table && placedColumn(table, 'indicador')?.sheetColumn;
  if (!table || indicador === null || column === undefined) return null;
  const cell = {
    sheet: table.sheet,
    row: indicador.sheetRow,
    column,
    clave: { value: indicador.clave, column },
  };
  return (
    <div>
      <Button
        size="small"
        aria-label={texts.detalle.verOf(clave)}
        disabledFocusable={work !== null}
        onClick={() =>
          void run(texts.detalle.viendo, (context) => selectCell(context, cell), { readsOnly: true })
        }
      >
        {texts.detalle.ver}
      </Button>
    </div>
  );
}

/** What is asked changes the ficha as it says now, and one of Baja changes no more. */
function RequestChange({ resultado: { clave }, seguimiento, indicador }: IndicadorItemProps) {
  const [isAsking, setAsking] = useState(false);
  if (indicador === null || indicador.estado === 'Baja') return null;
  if (isAsking) {
    return <RequestForm clave={clave} seguimiento={seguimiento} onLeave={() => setAsking(false)} />;
  }
  return (
    <div>
      <Button size="small" aria-label={texts.solicitud.openOf(clave)} onClick={() => setAsking(true)}>
        {texts.solicitud.open}
      </Button>
    </div>
  );
}
