/** The highest Excel requirement set that the client library in use implements. */
const EXCEL_API = '1.15';
/** Of office.js's own protocol; without it the client polyfills what the host does itself. */
const RUNTIME_API = '1.2';
/** `Excel.run({ delayForCellEdit: true }, …)` */
const DELAY_FOR_CELL_EDIT = '1.1';

/**
 * On this seam the Excel client runs without Microsoft's loader, so its `Office` has no context (and does not let one
 * be set). Over it goes what can be said honestly: `onReady`, and which requirement sets there are. No dialogs, no
 * ribbon, no document settings.
 */
export function describedOffice(office: typeof Office): typeof Office {
  return Object.create(office, {
    context: {
      value: {
        host: 'Excel',
        platform: null,
        contentLanguage: 'es-MX',
        displayLanguage: 'es-MX',
        requirements: { isSetSupported },
      },
    },
    onReady: { value: onReady },
    HostType: { value: { Excel: 'Excel' } },
  }) as typeof Office;
}

function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  const supported = new Map([
    ['excelapi', EXCEL_API],
    ['richapiruntime', RUNTIME_API],
    ['delayforcelledit', DELAY_FOR_CELL_EDIT],
  ]).get(name.toLowerCase());
  return supported !== undefined && order(version) <= order(supported);
}

/** 1.9 comes before 1.10. */
function order(version: string | number): number {
  const [major = '1', minor = '0'] = String(version).split('.');
  return Number(major) * 1000 + Number(minor);
}

function onReady(callback?: (info: { host: string; platform: null }) => unknown): Promise<unknown> {
  const ready = Promise.resolve({ host: 'Excel', platform: null });
  return callback === undefined ? ready : ready.then(callback);
}
