import { SlidingWindow } from "./SlidingWindow.ts";

/** One limit of one app, person or channel: what was used, and until when requests are refused. */
export class Limiter {
  readonly #window: SlidingWindow;
  #refusedUntil = 0;
  #refused = 0;
  #total = 0;
  #peak = 0;

  constructor(lengthMs: number) {
    this.#window = new SlidingWindow(lengthMs);
  }

  /**
   * Counts a request, and answers for how many milliseconds it is refused: 0 lets it through. A refused request counts
   * like any other, so that who does not wait waits longer. `limit` null only counts.
   */
  charge(now: number, amount: number, limit: number | null): number {
    const wait = limit === null ? 0 : this.#waitFor(now, amount, limit);
    this.#window.add(now, amount);
    this.#total += amount;
    this.#peak = Math.max(this.#peak, this.#window.used(now));
    if (limit === null || wait <= 0) return 0;
    this.#refused += 1;
    this.#refusedUntil = now + Math.max(wait, this.#window.untilFits(now, amount, limit));
    return this.#refusedUntil - now;
  }

  used(now: number): number {
    return this.#window.used(now);
  }

  untilOldestLeaves(now: number): number {
    return this.#window.untilOldestLeaves(now);
  }

  report(now: number): { total: number; now: number; peak: number; refused: number } {
    return { total: this.#total, now: this.#window.used(now), peak: this.#peak, refused: this.#refused };
  }

  #waitFor(now: number, amount: number, limit: number): number {
    return Math.max(this.#refusedUntil - now, this.#window.untilFits(now, amount, limit));
  }
}
