const STEPS = 60;

/**
 * How much was used during the last so many milliseconds. What happens within a sixtieth of that is counted as one,
 * so that a day costs no more memory than a second; it may leave that much too early.
 */
export class SlidingWindow {
  readonly #lengthMs: number;
  readonly #stepMs: number;
  #slots: { from: number; amount: number }[] = [];

  constructor(lengthMs: number) {
    this.#lengthMs = lengthMs;
    this.#stepMs = lengthMs / STEPS;
  }

  add(now: number, amount: number): void {
    this.#prune(now);
    const from = Math.floor(now / this.#stepMs) * this.#stepMs;
    const last = this.#slots.at(-1);
    if (last?.from === from) last.amount += amount;
    else this.#slots.push({ from, amount });
  }

  used(now: number): number {
    this.#prune(now);
    return this.#slots.reduce((sum, { amount }) => sum + amount, 0);
  }

  /** Milliseconds until the oldest of it leaves; 0 when nothing is in it. */
  untilOldestLeaves(now: number): number {
    this.#prune(now);
    const oldest = this.#slots[0];
    return oldest === undefined ? 0 : oldest.from + this.#lengthMs - now;
  }

  /** Milliseconds until `amount` more is within the limit; the whole length where it never will be. */
  untilFits(now: number, amount: number, limit: number): number {
    let over = this.used(now) + amount - limit;
    if (over <= 0) return 0;
    for (const slot of this.#slots) {
      over -= slot.amount;
      if (over <= 0) return slot.from + this.#lengthMs - now;
    }
    return this.#lengthMs;
  }

  /** Also drops what lies in the future: the sandbox's day can be set back. */
  #prune(now: number): void {
    this.#slots = this.#slots.filter(({ from }) => from + this.#lengthMs > now && from <= now);
  }
}
