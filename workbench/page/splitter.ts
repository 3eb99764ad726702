import { element } from './element';
import { TEXTS } from './texts';

const LEAST = 320;
const MOST = 600;
const STEP = 10;
const FIRST = 350;

/** Between the grid and the pane: dragged, or moved with the arrows. @param setWidth pixels of the pane */
export function splitter(setWidth: (pixels: number) => void): HTMLElement {
  const made = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': TEXTS.resizePane,
    'aria-valuemin': String(LEAST),
    'aria-valuemax': String(MOST),
  });
  let width = FIRST;
  const move = (pixels: number): void => {
    width = Math.min(MOST, Math.max(LEAST, Math.round(pixels)));
    made.setAttribute('aria-valuenow', String(width));
    setWidth(width);
  };
  move(FIRST);
  made.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') move(width + STEP);
    if (key === 'ArrowRight') move(width - STEP);
  });
  made.addEventListener('pointerdown', (down) => {
    made.setPointerCapture(down.pointerId);
    const start = { x: down.clientX, width };
    const drag = ({ clientX }: PointerEvent): void => move(start.width + start.x - clientX);
    made.addEventListener('pointermove', drag);
    made.addEventListener('lostpointercapture', () => made.removeEventListener('pointermove', drag), {
      once: true,
    });
  });
  return made;
}
