/** @jest-environment jsdom */
import './browserGlobals';
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { PATIENCE_MS } from '../../src/taskpane/connection';
import { texts } from '../../src/taskpane/texts';
import { installFakeOffice, type FakeOffice } from './fakeOffice';

let office: FakeOffice | null = null;

const installOffice = (excelApi = 13): FakeOffice => {
  office = installFakeOffice({ excelApi });
  return office;
};

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
  office?.remove();
  office = null;
});

describe('the pane', () => {
  it('says what it is and that it is connecting', () => {
    installOffice();
    render(<App onReload={jest.fn()} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Seguimiento ASM');
    expect(screen.getByText(texts.purpose)).toBeInTheDocument();
    expect(screen.getByText(texts.waiting)).toBeInTheDocument();
  });

  it('says after ten seconds what to check, and loads again when asked', async () => {
    installOffice();
    const onReload = jest.fn();
    render(<App onReload={onReload} />);
    act(() => {
      jest.advanceTimersByTime(PATIENCE_MS);
    });
    expect(screen.getByText(texts.noAnswer.title)).toBeInTheDocument();
    expect(screen.getByText(texts.noAnswer.body)).toBeInTheDocument();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    await user.click(screen.getByRole('button', { name: texts.retry }));
    expect(onReload).toHaveBeenCalledTimes(1);
  });

  it('asks for a newer Excel when this one cannot do it', async () => {
    const { answer } = installOffice(12);
    render(<App onReload={jest.fn()} />);
    await act(() => answer('Excel'));
    expect(screen.getByText(texts.tooOld.title)).toBeInTheDocument();
  });

  it('sends whoever opens the page in a browser to Excel', async () => {
    const { answer } = installOffice();
    render(<App onReload={jest.fn()} />);
    await act(() => answer(null));
    expect(screen.getByText(texts.outsideExcel.title)).toBeInTheDocument();
  });
});
