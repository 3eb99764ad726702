/** What the pane asks of Office before any workbook: whether it answers, who it is, what it supports. */
export interface FakeOffice {
  /** Lets `Office.onReady` answer. */
  readonly answer: (host: string | null) => Promise<void>;
  readonly remove: () => void;
}

export function installFakeOffice({ excelApi }: { readonly excelApi: number }): FakeOffice {
  let resolve: (info: { readonly host: string | null; readonly platform: null }) => void = () => undefined;
  const ready = new Promise<{ readonly host: string | null }>((fulfil) => {
    resolve = fulfil;
  });
  const office = {
    HostType: { Excel: 'Excel', Word: 'Word' },
    onReady: () => ready,
    context: {
      requirements: {
        isSetSupported: (set: string, version: string) =>
          set === 'ExcelApi' && Number(version.split('.')[1]) <= excelApi,
      },
    },
  };
  Object.defineProperty(globalThis, 'Office', { value: office, configurable: true });
  return {
    answer: async (host) => {
      resolve({ host, platform: null });
      await ready;
    },
    remove: () => Reflect.deleteProperty(globalThis, 'Office'),
  };
}
