import { readWorkbook } from '../../host/xlsx';
import { recalculate } from '../../host/calc';
import { viewOf } from '../projection';
void (async () => {
  const { openGrid } = await import(/* webpackChunkName: "grid" */ '../grid/openGrid');
  const div = document.getElementById('page')!;
  div.style.cssText = 'height:100vh';
  document.body.style.margin = '0';
  const grid = openGrid(div);
  const name = new URL(location.href).searchParams.get('s') ?? 'anexo-i';
  const book = await readWorkbook(new Uint8Array(await (await fetch(`/samples/${name}.xlsx`)).arrayBuffer()));
  recalculate(book);
  const t = performance.now();
  const view = viewOf(book);
  console.log('projection ms', performance.now() - t);
  grid.load(view);
  Object.assign(window, { grid, book });
})();
