import { FluentProvider, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { watchConnection, type Connection } from './connection';
import { ErrorBoundary } from './ErrorBoundary';
import { Notice } from './kit/Notice';
import { PaneHeader } from './navigation/PaneHeader';
import { Pane } from './Pane';
import { texts } from './texts';
import { isDarkTheme, useOfficeTheme } from './theme';

const useStyles = makeStyles({
  page: { minHeight: '100vh' },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

interface AppProps {
  /** Loads the pane again from the beginning, office.js included. */
  readonly onReload: () => void;
}

/** The whole pane: how it stands with Excel and, when Excel answers, how the open workbook stands. */
export function App({ onReload }: AppProps) {
  const styles = useStyles();
  const connection = useConnection();
  const theme = useOfficeTheme(connection === 'ready');
  return (
    <FluentProvider
      theme={theme}
      className={styles.page}
      // The browser's own pieces (calendars, scroll bars) follow too.
      style={{ colorScheme: isDarkTheme(theme) ? 'dark' : 'light' }}
    >
      <main className={styles.pane}>
        <ErrorBoundary onRetry={onReload}>
          {connection === 'ready' ? (
            <Pane />
          ) : (
            <>
              <PaneHeader />
              <Text>{texts.purpose}</Text>
              <ConnectionNotice connection={connection} onReload={onReload} />
            </>
          )}
        </ErrorBoundary>
      </main>
    </FluentProvider>
  );
}

function useConnection(): Connection {
  const [connection, setConnection] = useState<Connection>('waiting');
  useEffect(() => watchConnection(setConnection), []);
  return connection;
}

function ConnectionNotice({
  connection,
  onReload,
}: AppProps & { readonly connection: Exclude<Connection, 'ready'> }) {
  switch (connection) {
    case 'waiting':
      return <Spinner label={texts.waiting} labelPosition="after" size="small" />;
    case 'noAnswer':
      return (
        <Notice intent="error" title={texts.noAnswer.title} onRetry={onReload}>
          {texts.noAnswer.body}
        </Notice>
      );
    case 'outsideExcel':
    case 'tooOld':
      return (
        <Notice intent="warning" title={texts[connection].title}>
          {texts[connection].body}
        </Notice>
      );
  }
}
