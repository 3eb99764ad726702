/** @jest-environment jsdom */
import { keptStorage, storageKey } from '../../src/taskpane/session/useKept';

const open = (context: { readonly partitionKey?: string; readonly url?: string }): void => {
  const { partitionKey, url } = context;
  const office = { context: { partitionKey, document: { url } } };
  Object.defineProperty(globalThis, 'Office', { value: office, configurable: true });
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('what the pane keeps', () => {
  it.each(['C:\\Evaluación\\seguimiento.xlsx', 'https://contoso.sharepoint.com/sites/eval/seguimiento.xlsx'])(
    'outlives the pane for a workbook that was saved: %s',
    (url) => {
      open({ url });
      expect(keptStorage()).toBe(window.localStorage);
    },
  );

  it.each([undefined, '', 'Libro1', 'Libro1.xlsx'])(
    'lasts as long as the pane for a workbook that never was, called %s',
    (url) => {
      open(url === undefined ? {} : { url });
      expect(keptStorage()).toBe(window.sessionStorage);
    },
  );

  it('is apart for each workbook and for each partition that Office asks to respect', () => {
    const keys = new Set<string>();
    for (const partitionKey of ['uno', 'dos']) {
      for (const url of ['C:\\a.xlsx', 'C:\\b.xlsx']) {
        open({ partitionKey, url });
        keys.add(storageKey('avance'));
      }
    }
    expect(keys.size).toBe(4);
  });
});
