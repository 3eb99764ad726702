import {
  FluentProvider,
  Spinner,
  Subtitle1,
  Text,
  makeStyles,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { watchConnection, type Connection } from './connection';
import { ErrorBoundary } from './ErrorBoundary';
import { Notice } from './Notice';
import { texts } from './texts';
import { officeTheme } from './theme';
import { WorkbookStatus } from './WorkbookStatus';

const useStyles = makeStyles({
  page: { minHeight: '100vh' },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0 },
});

interface AppProps {
  /** Loads the pane again from the beginning, office.js included. */
  readonly onReload: () => void;
}

/** The whole pane: how it stands with Excel and, when Excel answers, how the open workbook stands. */
export function App({ onReload }: AppProps) {
  const styles = useStyles();
  const connection = useConnection();
  const theme = connection === 'ready' ? officeTheme() : webLightTheme;
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <main className={styles.pane}>
        <Subtitle1 as="h1" className={styles.title}>
          {texts.title}
        </Subtitle1>
        <ErrorBoundary onRetry={onReload}>
          {connection === 'ready' ? (
            <WorkbookStatus />
          ) : (
            <>
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
