import { createContext, use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Libro } from '../../workbook/read/readLibro';
import { WorkbookSession, type Place, type SessionState } from './workbookSession';

interface Shared {
  readonly session: WorkbookSession;
  readonly state: SessionState;
}

const SessionContext = createContext<Shared | null>(null);

/** Holds the open workbook for everything below; a fault of ours is thrown where React renders. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const session = useOpenSession();
  return session && <Provided session={session}>{children}</Provided>;
}

function useOpenSession(): WorkbookSession | null {
  const [session, setSession] = useState<WorkbookSession | null>(null);
  useEffect(() => {
    const opened = new WorkbookSession(() => new Date());
    setSession(opened);
    opened.open();
    return () => opened.close();
  }, []);
  return session;
}

function Provided({
  session,
  children,
}: {
  readonly session: WorkbookSession;
  readonly children: ReactNode;
}) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  if (state.fault !== null) throw state.fault;
  return <SessionContext value={{ session, state }}>{children}</SessionContext>;
}

/** The session whether the workbook was read or not: for the pane's frame. */
export function useSessionState(): Shared {
  const shared = use(SessionContext);
  if (!shared) throw new Error('There is no SessionProvider above.');
  return shared;
}

export type PaneSession = Omit<SessionState, 'libro' | 'unread' | 'fault' | 'told'> & {
  readonly libro: Libro;
  readonly run: WorkbookSession['run'];
  readonly readAgain: () => void;
};

/** What a view works with. Views are shown once the workbook was read. */
export function useSession(): PaneSession {
  const { session, state } = useSessionState();
  const { libro, reading, fecha, work } = state;
  if (!libro) throw new Error('A view was shown before the workbook was read.');
  return { libro, reading, fecha, work, run: session.run, readAgain: session.readAgain };
}

/** Where the person is; what uses it is drawn again with every cell they select. */
export function usePlace(): Place | null {
  const { session } = useSessionState();
  return useSyncExternalStore(session.subscribe, session.getPlace);
}
