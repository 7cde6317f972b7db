const DAY = 86_400_000;

/** The sandbox's own day with the real time of day. It runs on past midnight, so it never goes backwards. */
export class Clock {
  #offset = 0;

  constructor(today?: string) {
    if (today !== undefined) this.setToday(today);
  }

  setToday(today: string): void {
    const wanted = Date.parse(`${today}T00:00:00Z`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(wanted)) {
      throw new Error(`The sandbox's day must look like 2027-02-10, not "${today}".`);
    }
    const real = Date.now();
    this.#offset = wanted - (real - (real % DAY));
  }

  /** Lets time pass, as when a client waits that a test does not want to wait for. */
  advance(milliseconds: number): void {
    this.#offset += milliseconds;
  }

  nowMs(): number {
    return Date.now() + this.#offset;
  }

  /** SharePoint's times have no fractions of a second. */
  now(): string {
    return `${new Date(this.nowMs()).toISOString().slice(0, 19)}Z`;
  }

  today(): string {
    return this.now().slice(0, 10);
  }
}
