import type { Frame } from 'playwright-core';

export type Step = (name: string, act: () => Promise<void> | void) => void;

/** Tests that each need the one before; what the pane said when one failed is part of the failure. */
export function stepsIn(pane: () => Frame): Step {
  let failed = false;
  return (name, act) =>
    it(name, async () => {
      if (failed) throw new Error('A former step failed.');
      failed = true;
      try {
        await act();
      } catch (fault) {
        const shown = await pane().locator('body').innerText();
        throw new Error(`${String(fault)}\nThe pane said:\n${shown}`, { cause: fault });
      }
      failed = false;
    });
}
