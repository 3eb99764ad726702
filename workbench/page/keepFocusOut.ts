/**
 * The grid takes the focus by itself when it shows a workbook, and Tab does not leave it: until a person presses
 * something, the focus stays where it was.
 * @returns to be called when another workbook is about to be shown
 */
export function keepFocusOut(grid: HTMLElement): () => void {
  let isAsked = false;
  const ask = (): void => {
    isAsked = true;
  };
  window.addEventListener('keydown', ask, true);
  window.addEventListener('pointerdown', ask, true);
  grid.addEventListener('focusin', ({ relatedTarget }) => {
    if (isAsked) return;
    if (relatedTarget instanceof HTMLElement && !grid.contains(relatedTarget)) relatedTarget.focus();
    else toStart();
  });
  return () => {
    isAsked = false;
  };
}

/** A mere blur would have Tab go on from the grid. */
function toStart(): void {
  const { body } = document;
  body.tabIndex = -1;
  body.focus();
  body.removeAttribute('tabindex');
}
