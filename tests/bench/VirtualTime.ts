/**
 * Time for a client that is told to wait: when nothing is under way and somebody sleeps, the clock is put forward to when
 * the first of them wakes. Work takes as long as it takes; waiting takes no time and is counted.
 */
export class VirtualTime {
  readonly #advance: (milliseconds: number) => Promise<void>;
  readonly #sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  #ahead = 0;
  #underWay = 0;
  #advancing = false;

  constructor(advance: (milliseconds: number) => Promise<void>) {
    this.#advance = advance;
  }

  readonly now = (): number => Date.now() + this.#ahead;

  /** How much of the time so far was only waited. */
  waitedMs(): number {
    return this.#ahead;
  }

  readonly sleep = (milliseconds: number): Promise<void> =>
    new Promise((wake) => {
      this.#sleepers.push({ until: this.now() + milliseconds, wake });
      this.#soon();
    });

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#underWay += 1;
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
      this.#soon();
    }
  }

  /** After whatever the last answer sets off has begun. */
  #soon(): void {
    setTimeout(() => void this.#wakeNext(), 3);
  }

  async #wakeNext(): Promise<void> {
    if (this.#advancing || this.#underWay > 0 || this.#sleepers.length === 0) return;
    this.#advancing = true;
    const first = Math.min(...this.#sleepers.map(({ until }) => until));
    const ahead = Math.max(0, Math.ceil(first - this.now()));
    await this.#advance(ahead);
    this.#ahead += ahead;
    this.#advancing = false;
    const awake = this.#sleepers.filter(({ until }) => until <= this.now());
    for (const sleeper of awake) {
      this.#sleepers.splice(this.#sleepers.indexOf(sleeper), 1);
      sleeper.wake();
    }
    if (awake.length === 0) this.#soon();
  }
}
