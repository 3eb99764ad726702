import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { texts } from '../texts';

interface NoticeProps {
  readonly intent: 'info' | 'warning' | 'error';
  readonly title: string;
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

/** One thing that the person should know and, when trying again can help, the button for it. */
export function Notice({ intent, title, onRetry, children }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === 'info' ? 'polite' : 'assertive'}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {children}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{texts.retry}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
