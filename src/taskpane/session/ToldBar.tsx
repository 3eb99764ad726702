import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { texts } from '../texts';
import { useSessionState } from './SessionProvider';

/** What the last action did, or why it could not. It stays until the person takes it away or does something else. */
export function ToldBar() {
  const { session, state } = useSessionState();
  const { told } = state;
  if (!told) return null;
  return (
    <MessageBar
      intent={told.intent}
      layout="multiline"
      politeness={told.intent === 'success' || told.intent === 'info' ? 'polite' : 'assertive'}
    >
      <MessageBarBody>{told.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={texts.dismiss}
            onClick={session.dismiss}
          />
        }
      />
    </MessageBar>
  );
}
