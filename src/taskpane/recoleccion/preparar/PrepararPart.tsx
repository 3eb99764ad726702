import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { entregasDe } from '../../../domain/indicadores/recoleccion/entregas';
import { tablasDelMes } from '../../../domain/indicadores/recoleccion/tablasDelMes';
import type { Periodo } from '../../../domain/records';
import type { Seguimiento } from '../../../domain/seguimiento';
import { prepareTables, type PreparedTables } from '../../../workbook/prepareTables';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { texts } from '../texts';
import { PrepareConfirm } from './PrepareConfirm';
import { PreparedTablesList } from './PreparedTablesList';

/** What the month asks of each dependency, preparing it, and the tables and reminders to send. */
export function PrepararPart({ mes }: { readonly mes: Periodo }) {
  const layout = useLayoutStyles();
  const { libro, fecha, run, work } = useSession();
  const { seguimiento } = libro;
  const tables = useMemo(() => tablasDelMes(seguimiento, mes), [seguimiento, mes]);
  const sent = useMemo(
    () => new Set(tables.map(({ dependencia }) => dependencia).filter(isSentIn(seguimiento, mes))),
    [tables, seguimiento, mes],
  );
  const [seen, setSeen] = useState<{ readonly plan: PreparedTables; readonly of: Seguimiento } | null>(null);
  // Once the workbook changes, what was seen is no longer what would be written.
  const plan = seen?.of === seguimiento ? seen.plan : null;

  const review = async () => {
    const end = await run(
      texts.preparar.revisando,
      (context) => prepareTables(context, { mes, fecha, write: false }),
      { readsOnly: true },
    );
    if (end.kind === 'done') setSeen({ plan: end.result, of: seguimiento });
  };
  const prepare = async () => {
    const end = await run(texts.preparar.preparando, (context) => prepareTables(context, { mes, fecha }), {
      told: ({ tablas }) => texts.preparar.hecho(mes, tablas.length),
    });
    if (end.kind === 'done') setSeen(null);
  };

  if (tables.length === 0) return <Text>{texts.nadaQuePedir(mes)}</Text>;
  return (
    <>
      <Text role="status">{texts.preparar.resumen(tables, sent.size)}</Text>
      {plan ? (
        <PrepareConfirm
          plan={plan}
          again={sent.size}
          onConfirm={() => void prepare()}
          onCancel={() => setSeen(null)}
        />
      ) : (
        <div className={layout.row}>
          <Button
            appearance={sent.size === tables.length ? 'secondary' : 'primary'}
            disabledFocusable={work !== null}
            onClick={() => void review()}
          >
            {sent.size === 0 ? texts.preparar.boton : texts.preparar.deNuevo}
          </Button>
        </div>
      )}
      {sent.size > 0 && <PreparedTablesList tables={tables} sent={sent} mes={mes} />}
    </>
  );
}

/** Whether the record says that its table was sent: before, its folio is not settled. */
function isSentIn(seguimiento: Seguimiento, mes: Periodo): (dependencia: string) => boolean {
  return (dependencia) => entregasDe(seguimiento, dependencia, mes).some(({ enviada }) => enviada !== null);
}
