/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorBoundary } from '../../src/taskpane/ErrorBoundary';
import { texts } from '../../src/taskpane/texts';

function Faulty(): never {
  throw new Error('no hay tabla');
}

describe('ErrorBoundary', () => {
  it('shows what is inside while nothing fails', () => {
    render(<ErrorBoundary onRetry={jest.fn()}>todo bien</ErrorBoundary>);
    expect(screen.getByText('todo bien')).toBeInTheDocument();
    expect(screen.queryByText(texts.failure.title)).not.toBeInTheDocument();
  });

  it('turns a fault into a sentence with its text and a way to try again', async () => {
    // React reports what it catches on the console.
    const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const onRetry = jest.fn();
    render(
      <ErrorBoundary onRetry={onRetry}>
        <Faulty />
      </ErrorBoundary>,
    );
    expect(screen.getByText(texts.failure.title)).toBeInTheDocument();
    expect(screen.getByText('no hay tabla')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: texts.retry }));
    expect(onRetry).toHaveBeenCalledTimes(1);
    expect(report).toHaveBeenCalled();
    report.mockRestore();
  });
});
