/** Timers, the clock and chance, so that tests need not wait and can be repeated. */
export interface AutosaveClock {
  /** Milliseconds of a clock that nobody can put forward or back. */
  readonly now: () => number;
  readonly date: () => Date;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Runs the callback after so many milliseconds; returns its cancelling. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}
