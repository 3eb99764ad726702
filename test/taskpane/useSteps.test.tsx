/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { Component, StrictMode, type ReactNode } from 'react';
import type { Steps } from '../../src/domain/steps';
import { useSteps } from '../../src/taskpane/session/useSteps';

const atOnce = (said: string) => () => stepsOf(said, 0);
const long = (said: string) => () => stepsOf(said, 3);

function* stepsOf(said: string, total: number): Steps<string> {
  for (let done = 1; done <= total; done += 1) {
    hold();
    yield { done, total };
  }
  return said;
}

/** Longer than a slice, so that each step is one. */
function hold(): void {
  const since = performance.now();
  while (performance.now() - since < 15);
}

function Told({ begin }: { readonly begin: () => Steps<string> }) {
  return <p>{useSteps(begin) ?? 'nothing yet'}</p>;
}

class Page extends Component<{ readonly children: ReactNode }, { readonly failed: string }> {
  override state = { failed: '' };
  static getDerivedStateFromError = (error: Error) => ({ failed: error.message });
  override render = () => this.state.failed || this.props.children;
}

describe('a work in steps', () => {
  it('is there when the page is first drawn, if it takes one', () => {
    render(<Told begin={atOnce('short')} />);
    expect(screen.getByText('short')).toBeInTheDocument();
  });

  it('lets the page be drawn before it ends, if it takes more', async () => {
    render(<Told begin={long('long')} />);
    expect(screen.getByText('nothing yet')).toBeInTheDocument();
    expect(await screen.findByText('long')).toBeInTheDocument();
  });

  it('ends too where React runs its effects twice', async () => {
    render(
      <StrictMode>
        <Told begin={long('strict')} />
      </StrictMode>,
    );
    expect(await screen.findByText('strict')).toBeInTheDocument();
  });

  it('keeps what the last one came to while another goes on, and leaves one that nobody waits for', async () => {
    const { rerender } = render(<Told begin={long('first')} />);
    await screen.findByText('first');
    const second = long('second');
    rerender(<Told begin={second} />);
    expect(screen.getByText('first')).toBeInTheDocument();
    rerender(<Told begin={long('third')} />);
    expect(await screen.findByText('third')).toBeInTheDocument();
    expect(screen.queryByText('second')).not.toBeInTheDocument();
  });

  it('that fails halfway fails as the page does', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const failing = function* (): Steps<string> {
      yield { done: 1, total: 2 };
      throw new Error('cannot be judged');
    };
    render(
      <Page>
        <Told begin={failing} />
      </Page>,
    );
    expect(await screen.findByText('cannot be judged')).toBeInTheDocument();
    jest.restoreAllMocks();
  });
});
