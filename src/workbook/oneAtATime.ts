import { problemas } from '../domain/messages/problemas';
import type { Outcome } from './result';

type Busy = Extract<Outcome<never>, { readonly kind: 'blocked' }>;

/**
 * Runs a work that changes the workbook, unless another page of the add-in is at one: the ribbon and the pane live in
 * pages of their own, and between what one reads and writes the other must not write. Where the browser has no Web
 * Locks each page only looks after itself.
 */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T | Busy> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  if (!locks) return work();
  // A promise that fails inside a lock fails outside with the same error.
  return locks.request(lockName(), { ifAvailable: true }, (lock) =>
    lock ? work() : Promise.resolve<Busy>({ kind: 'blocked', problem: problemas.otraAccionEnCurso() }),
  );
}

/** Of this workbook: one that is open beside it may be worked on. */
function lockName(): string {
  const { document } = Office.context as { readonly document?: { readonly url?: string } };
  return `asm|${document?.url ?? ''}`;
}
