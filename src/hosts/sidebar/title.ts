export const titleId = 'title';

/** Puts the keyboard at the top of the panel: at its start, and where the pressed button goes away. */
export function focusTitle(): void {
  document.getElementById(titleId)?.focus({ preventScroll: true });
}
