import type { AutosaveClock } from "./autosaveClock.ts";

export const browserClock: AutosaveClock = {
  now: () => performance.now(),
  date: () => new Date(),
  random: () => Math.random(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
