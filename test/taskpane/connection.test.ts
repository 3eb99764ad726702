import { PATIENCE_MS, watchConnection, type Connection } from '../../src/taskpane/connection';
import { installFakeOffice, type FakeOffice } from './fakeOffice';

let office: FakeOffice | null = null;
let reports: Connection[];

const watch = () => watchConnection((connection) => reports.push(connection));

const installOffice = (excelApi = 13): FakeOffice => {
  office = installFakeOffice({ excelApi });
  return office;
};

beforeEach(() => {
  jest.useFakeTimers();
  reports = [];
});

afterEach(() => {
  jest.useRealTimers();
  office?.remove();
  office = null;
});

describe('watchConnection', () => {
  it('waits and then is ready when a new enough Excel answers', async () => {
    const { answer } = installOffice();
    watch();
    await answer('Excel');
    expect(reports).toEqual(['waiting', 'ready']);
  });

  it.each([
    [12, 'tooOld'],
    [13, 'ready'],
    [15, 'ready'],
  ])('takes an Excel with ExcelApi 1.%i as %s', async (excelApi, expected) => {
    const { answer } = installOffice(excelApi);
    watch();
    await answer('Excel');
    expect(reports).toEqual(['waiting', expected]);
  });

  it.each([null, 'Word'])('says it is outside Excel when the host is %s', async (host) => {
    const { answer } = installOffice();
    watch();
    await answer(host);
    expect(reports).toEqual(['waiting', 'outsideExcel']);
  });

  it('gives up after ten seconds, and not before', () => {
    installOffice();
    watch();
    jest.advanceTimersByTime(PATIENCE_MS - 1);
    expect(reports).toEqual(['waiting']);
    jest.advanceTimersByTime(1);
    expect(reports).toEqual(['waiting', 'noAnswer']);
    expect(PATIENCE_MS).toBe(10_000);
  });

  it('is ready after all when Excel answers late', async () => {
    const { answer } = installOffice();
    watch();
    jest.advanceTimersByTime(PATIENCE_MS * 3);
    await answer('Excel');
    expect(reports).toEqual(['waiting', 'noAnswer', 'ready']);
  });

  it('does not give up on an Excel that answered', async () => {
    const { answer } = installOffice();
    watch();
    await answer('Excel');
    jest.advanceTimersByTime(PATIENCE_MS * 3);
    expect(reports).toEqual(['waiting', 'ready']);
  });

  it('says at once that there is no answer when the script of Office was blocked', () => {
    watch();
    expect(reports).toEqual(['noAnswer']);
  });

  it('says nothing more once it is told to stop', async () => {
    const { answer } = installOffice();
    watch()();
    jest.advanceTimersByTime(PATIENCE_MS);
    await answer('Excel');
    expect(reports).toEqual(['waiting']);
  });
});
