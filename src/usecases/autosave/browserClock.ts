import type { AutosaveClock } from "./autosave.ts";

export const browserClock: AutosaveClock = {
  now: () => Date.now(),
  random: () => Math.random(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
