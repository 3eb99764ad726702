/** What the pane knows about Excel. `noAnswer` may still become `ready`: a slow network is not a broken one. */
export type Connection = 'waiting' | 'noAnswer' | 'outsideExcel' | 'tooOld' | 'ready';

/** When office.js is blocked or cannot reach Excel, `Office.onReady` never answers, so somebody must stop waiting. */
export const PATIENCE_MS = 10_000;

/** Office 2021, LTSC 2021, Microsoft 365, web and Mac; the manifest asks for the same. */
export const MINIMUM_EXCEL_API = '1.13';

/** Reports what is known now and each change; the function it returns stops the reports. */
export function watchConnection(report: (connection: Connection) => void): () => void {
  // When its script was blocked, the global does not even exist, whatever its type says.
  if (typeof Office === 'undefined') {
    report('noAnswer');
    return () => undefined;
  }
  let watching = true;
  const tell = (connection: Connection) => {
    if (watching) report(connection);
  };
  const patience = setTimeout(() => {
    tell('noAnswer');
  }, PATIENCE_MS);
  tell('waiting');
  void Office.onReady().then(({ host }) => {
    clearTimeout(patience);
    tell(connectionTo(host));
  });
  return () => {
    watching = false;
    clearTimeout(patience);
  };
}

/** `host` is null when the page was opened in a browser instead of inside Office. */
function connectionTo(host: Office.HostType | null): Connection {
  if (host !== Office.HostType.Excel) return 'outsideExcel';
  return Office.context.requirements.isSetSupported('ExcelApi', MINIMUM_EXCEL_API) ? 'ready' : 'tooOld';
}
