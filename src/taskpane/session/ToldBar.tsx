import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { MessageStrip } from '../kit/MessageStrip';
import { useNavigation } from '../navigation/navigation';
import { texts } from '../texts';
import { useSessionState } from './SessionProvider';

/** What the last action did, or why it could not. It stays until the person takes it away or does something else. */
export function ToldBar() {
  const { session, state } = useSessionState();
  const { told } = state;
  const { view } = useNavigation();
  const toldIn = useRef(view);
  useEffect(() => {
    // What went well was read by then; what went wrong stays until the person takes it away.
    if (toldIn.current !== view && session.getState().told?.intent === 'success') session.dismiss();
    toldIn.current = view;
  }, [view, session]);
  if (!told) return null;
  return (
    <MessageStrip
      intent={told.intent}
      politeness={told.intent === 'success' || told.intent === 'info' ? 'polite' : 'assertive'}
      action={
        <Button
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={texts.dismiss}
          onClick={session.dismiss}
        />
      }
    >
      {told.text}
    </MessageStrip>
  );
}
