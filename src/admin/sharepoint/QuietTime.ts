import type { AdminIo } from "../adminIo.ts";

/** Whoever waited for the same moment goes on one after the other: all at once, most would be refused again. */
const apartMs = 250;
/** A wait may be made longer by what somebody else is told meanwhile. */
const looks = 5;

/** Shared by all calls of a run: while SharePoint asks one of them to wait, every other would only make it longer. */
export class QuietTime {
  readonly #io: Pick<AdminIo, "now" | "sleep">;
  #until = 0;
  #waiting = 0;

  constructor(io: Pick<AdminIo, "now" | "sleep">) {
    this.#io = io;
  }

  ask(seconds: number): void {
    this.#until = Math.max(this.#until, this.#io.now() + 1000 * seconds);
  }

  async pass(): Promise<void> {
    for (let look = 0; look < looks; look += 1) {
      const left = this.#until - this.#io.now();
      if (left <= 0) return;
      const place = this.#waiting;
      this.#waiting += 1;
      await this.#io.sleep(left + apartMs * place);
      this.#waiting -= 1;
    }
  }
}
