import type { AutosaveClock } from "../autosaveClock.ts";

/** A clock that the test moves; what is awaited between two timers comes to its end before the second one rings. */
export interface FakeTime extends AutosaveClock {
  readonly pass: (milliseconds: number) => Promise<void>;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

export function fakeTime(random: () => number = () => 0.5): FakeTime {
  let now = 0;
  let timers: readonly Timer[] = [];
  return {
    now: () => now,
    date: () => new Date(now),
    random,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      await settled();
      for (;;) {
        const next = timers.reduce<Timer | null>((a, b) => (a && a.at <= b.at ? a : b), null);
        if (!next || next.at > end) break;
        now = Math.max(now, next.at);
        timers = timers.filter((other) => other !== next);
        next.run();
        await settled();
      }
      now = end;
    },
  };
}

/** Long enough for the longest chain of promises in one save. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve();
}
