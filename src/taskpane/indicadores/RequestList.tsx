import { Text, makeStyles } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { useLayoutStyles } from '../kit/layout';
import { MoreList } from '../kit/MoreList';
import { useSession } from '../session/SessionProvider';
import { NoticeTexts } from './NoticeTexts';
import { PendingRequest } from './PendingRequest';
import { pedidosOf } from './solicitudes';
import { texts } from './texts';

/** Those of one indicator, or of all. */
export function RequestList({ clave }: { readonly clave?: string }) {
  const layout = useLayoutStyles();
  const { seguimiento } = useSession().libro;
  const { pending, unnoticed, withoutFolio } = useMemo(
    () => pedidosOf(seguimiento, clave),
    [seguimiento, clave],
  );
  if (pending.length + unnoticed.length + withoutFolio.length === 0) return null;
  return (
    <div className={layout.column}>
      {pending.length > 0 && (
        <Folded title={texts.pendientes.count(pending.length)}>
          <MoreList items={pending} itemKey={({ folio }) => folio}>
            {(pedido) => <PendingRequest pedido={pedido} />}
          </MoreList>
        </Folded>
      )}
      {withoutFolio.length > 0 && <Text>{texts.pendientes.sinFolio(withoutFolio.length)}</Text>}
      {unnoticed.length > 0 && (
        <Folded title={texts.avisos.count(unnoticed.length)}>
          <MoreList items={unnoticed} itemKey={({ folio }) => folio}>
            {(pedido) => <NoticeTexts pedido={pedido} />}
          </MoreList>
        </Folded>
      )}
    </div>
  );
}

const useStyles = makeStyles({ summary: { cursor: 'pointer' } });

/** Built when it is first opened. */
function Folded({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{title}</summary>
      {open && <div className={layout.column}>{children}</div>}
    </details>
  );
}
