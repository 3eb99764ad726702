import { useMemo } from 'react';
import { Section } from '../kit/Section';
import { useSession } from '../session/SessionProvider';
import { RequestList } from './RequestList';
import { pedidosOf } from './solicitudes';
import { texts } from './texts';

/** What waits for somebody to resolve it or to tell of it, of every indicator; nothing when nothing does. */
export function RequestsPart() {
  const { seguimiento } = useSession().libro;
  const { pending, unnoticed, withoutFolio } = useMemo(() => pedidosOf(seguimiento), [seguimiento]);
  if (pending.length + unnoticed.length + withoutFolio.length === 0) return null;
  return (
    <Section title={texts.pendientes.title}>
      <RequestList />
    </Section>
  );
}
