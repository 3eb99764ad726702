import { Button, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { texts } from '../texts';
import { MessageStrip } from './MessageStrip';

interface NoticeProps {
  readonly intent: 'info' | 'warning' | 'error';
  readonly title: string;
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

/** One thing that the person should know and, when trying again can help, the button for it. */
export function Notice({ intent, title, onRetry, children }: NoticeProps) {
  return (
    <MessageStrip intent={intent} politeness={intent === 'info' ? 'polite' : 'assertive'}>
      <Text weight="semibold">{title}</Text> {children}
      {onRetry && (
        <div>
          <Button onClick={onRetry}>{texts.retry}</Button>
        </div>
      )}
    </MessageStrip>
  );
}
