import { useEffect, useEffectEvent } from "react";

interface MeetingKeys {
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onLeave: () => void;
}

const next = new Set(["ArrowRight", "PageDown"]);
const previous = new Set(["ArrowLeft", "PageUp"]);

/** What these keys do in the control that has the focus comes first. */
const ownKeys =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="listbox"], [role="menu"], [role="radiogroup"]';

/** Arrow keys and a presenter's clicker go through the steps; Esc first leaves a field, then the meeting. */
export function useMeetingKeys(keys: MeetingKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    const field = target?.closest<HTMLElement>(ownKeys);
    if (event.key === "Escape") {
      // A dialog closes itself.
      if (document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      if (field) field.blur();
      else keys.onLeave();
      return;
    }
    if (field) return;
    const turn = next.has(event.key) ? keys.onNext : previous.has(event.key) ? keys.onPrevious : null;
    if (!turn) return;
    event.preventDefault();
    turn();
  });
  useEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
