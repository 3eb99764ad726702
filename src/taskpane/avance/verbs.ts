/** What the view writes, brought when a button asks for it: until then the rows are only read. */
import type { breakDownActions as BreakDownActions } from '../../workbook/breakDownActions';
import type { captureMonth as CaptureMonth } from '../../workbook/captureMonth';
import type { closeMonth as CloseMonth } from '../../workbook/closeMonth';
import type { reprogramTermino as ReprogramTermino } from '../../workbook/reprogramTermino';

export const captureMonth: typeof CaptureMonth = async (...request) => {
  const verb = await import(/* webpackChunkName: "on-demand-capture" */ '../../workbook/captureMonth');
  return verb.captureMonth(...request);
};

export const closeMonth: typeof CloseMonth = async (...request) => {
  const verb = await import(/* webpackChunkName: "on-demand-close" */ '../../workbook/closeMonth');
  return verb.closeMonth(...request);
};

export const breakDownActions: typeof BreakDownActions = async (...request) => {
  const verb = await import(/* webpackChunkName: "on-demand-actions" */ '../../workbook/breakDownActions');
  return verb.breakDownActions(...request);
};

export const reprogramTermino: typeof ReprogramTermino = async (...request) => {
  const verb = await import(/* webpackChunkName: "on-demand-reprogram" */ '../../workbook/reprogramTermino');
  return verb.reprogramTermino(...request);
};
