import './page.css';
import { startWorkbench } from './startWorkbench';
import { TEXTS } from './texts';

const root = document.getElementById('page');
if (root !== null) {
  startWorkbench(root).catch((error: unknown) => {
    root.textContent = `${TEXTS.gridFailed} ${error instanceof Error ? error.message : ''}`;
  });
}
