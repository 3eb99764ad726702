/** Marks a group that no single control can call invalid. */
export const INVALID_GROUP = { 'data-invalid': true } as const;

/** Moves the focus, and with it what is in sight, to the first control that has a problem. */
export function focusFirstInvalid(form: HTMLElement): void {
  const invalid = form.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]');
  if (!invalid) return;
  const folded = invalid.closest('details');
  if (folded) folded.open = true;
  const control = invalid.matches('input') ? invalid : invalid.querySelector<HTMLElement>('input');
  control?.focus();
}
