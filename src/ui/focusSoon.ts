/** Moves focus to an element that is on screen after the next rendering. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
