/**
 * Whose device this is. `shared`: several people use it one after the other, so it keeps nothing of theirs. `locked`:
 * shared, and nobody goes on before somebody has signed in.
 */
export type DeviceState = "own" | "shared" | "locked";

export interface DeviceMark {
  readonly state: () => DeviceState;
  /** False when the device forgets it with this tab. */
  readonly become: (state: DeviceState) => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

const key = "osaamiskello-device";

/** One word about the device, none about a person. Storage may be blocked in a frame: then the tab alone knows. */
export function createDeviceMark(storage: () => Storage = () => localStorage): DeviceMark {
  const listeners = new Set<() => void>();
  let state: DeviceState = "own";
  attempt(() => {
    state = stateOf(storage().getItem(key));
  });
  const tell = (next: DeviceState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  // Marked in another tab; locking is each tab's own business, because each has its own unsaved words.
  globalThis.window?.addEventListener("storage", (event) => {
    const marked = stateOf(event.newValue) === "own" ? "own" : "shared";
    if (event.key === key && state !== "locked" && state !== marked) tell(marked);
  });
  return {
    state: () => state,
    become(next) {
      const kept = attempt(() => (next === "own" ? storage().removeItem(key) : storage().setItem(key, next)));
      tell(next);
      return kept;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function stateOf(value: string | null): DeviceState {
  return value === "shared" || value === "locked" ? value : "own";
}

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
