import type { GraphFailure } from "./graphFailure.ts";

/**
 * A wrong header, or a device's wrong clock where the header names a date, must not silence the app for the rest of the
 * day.
 */
export const longestSeconds = 600;

/** Shared by all calls of one app: while Graph asks one of them to wait, every other would only make it longer. */
export class Gate {
  #opensAt = 0;
  #failure: GraphFailure | null = null;

  close(seconds: number, failure: GraphFailure): void {
    const opensAt = performance.now() + Math.min(seconds, longestSeconds) * 1000;
    if (opensAt <= this.#opensAt) return;
    this.#opensAt = opensAt;
    this.#failure = failure;
  }

  /** Why it is closed and for how long still, null when it is open. */
  closed(): (GraphFailure & { readonly retryAfterSeconds: number }) | null {
    const left = (this.#opensAt - performance.now()) / 1000;
    return left > 0 && this.#failure ? { ...this.#failure, retryAfterSeconds: left } : null;
  }
}
