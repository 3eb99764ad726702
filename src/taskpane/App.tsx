import { Spinner, Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { watchConnection, type Connection } from './connection';
import { ErrorBoundary } from './ErrorBoundary';
import { Notice } from './Notice';
import { texts } from './texts';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
});

interface AppProps {
  /** Loads the pane again from the beginning, office.js included. */
  readonly onReload: () => void;
}

/** The whole pane: what it is, and how it stands with Excel. */
export function App({ onReload }: AppProps) {
  const styles = useStyles();
  const connection = useConnection();
  return (
    <main className={styles.pane}>
      <Subtitle1 as="h1">{texts.title}</Subtitle1>
      <ErrorBoundary onRetry={onReload}>
        <Text>{texts.purpose}</Text>
        <ConnectionNotice connection={connection} onReload={onReload} />
      </ErrorBoundary>
    </main>
  );
}

function useConnection(): Connection {
  const [connection, setConnection] = useState<Connection>('waiting');
  useEffect(() => watchConnection(setConnection), []);
  return connection;
}

function ConnectionNotice({ connection, onReload }: AppProps & { readonly connection: Connection }) {
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
    case 'ready':
      return null;
  }
}
