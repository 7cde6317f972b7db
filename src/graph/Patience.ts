import type { Gate } from "./Gate.ts";
import type { GraphFailure } from "./graphFailure.ts";

export interface PatienceLimits {
  readonly maxRetries: number;
  /** All waiting of one operation together. */
  readonly maxWaitSeconds: number;
  /** Before the first retry when Graph does not say how long; doubles. */
  readonly retryDelaySeconds: number;
}

/** How long one operation goes on: so many times, and so many seconds of waiting in all. */
export class Patience {
  readonly #gate: Gate;
  readonly #limits: PatienceLimits;
  #retries = 0;
  #waited = 0;

  constructor(gate: Gate, limits: PatienceLimits) {
    this.#gate = gate;
    this.#limits = limits;
  }

  /** Waits until the app may call; the failure when that takes longer than there is patience. */
  async untilOpen(): Promise<GraphFailure | null> {
    for (let closed = this.#gate.closed(); closed; closed = this.#gate.closed()) {
      if (!(await this.#wait(closed.retryAfterSeconds, this.#spread(closed.retryAfterSeconds))))
        return closed;
    }
    return null;
  }

  /** Waits before another try, never less than Graph asks for; false when it is time to give up. */
  async again(asked: number | null, maxRetries = this.#limits.maxRetries): Promise<boolean> {
    if (this.#retries >= Math.min(maxRetries, this.#limits.maxRetries)) return false;
    const backOff = this.#limits.retryDelaySeconds * 2 ** this.#retries;
    this.#retries += 1;
    return asked === null
      ? this.#wait(backOff, backOff * (Math.random() / 2))
      : this.#wait(asked, this.#spread(asked));
  }

  /** So that all who were asked to wait for the same moment do not come back in the same moment. */
  #spread(asked: number): number {
    return Math.random() * Math.max(this.#limits.retryDelaySeconds / 2, asked / 10);
  }

  async #wait(seconds: number, spread: number): Promise<boolean> {
    if (this.#waited + seconds > this.#limits.maxWaitSeconds) return false;
    this.#waited += seconds + spread;
    await new Promise((resolve) => setTimeout(resolve, Math.ceil((seconds + spread) * 1000)));
    return true;
  }
}
