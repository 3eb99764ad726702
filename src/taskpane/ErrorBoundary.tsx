import { Component, type ReactNode } from 'react';
import { Notice } from './kit/Notice';
import { texts } from './texts';

interface Props {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly failure: string | null;
}

/** A fault of ours becomes a sentence instead of a blank pane. React offers this to classes only. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <Notice intent="error" title={texts.failure.title} onRetry={this.props.onRetry}>
        {texts.failure.body} <code>{failure}</code>
      </Notice>
    );
  }
}
