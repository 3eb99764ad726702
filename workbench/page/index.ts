import { readWorkbook } from '../../host/xlsx';
import { recalculate } from '../../host/calc';
void (async () => {
  const { openGrid } = await import(/* webpackChunkName: "grid" */ '../grid/openGrid');
  const api = openGrid('grid');
  api.createWorkbook({});
  Object.assign(window, { api, readWorkbook, recalculate });
})();
