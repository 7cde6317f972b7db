/** Requests that are kept waiting, and can all be let go at once, so that the server can close. */
export class Holds {
  readonly #held = new Set<() => void>();

  /** Without a time: until released. */
  wait(ms: number | null): Promise<void> {
    return new Promise((resolve) => {
      const release = () => {
        clearTimeout(timer);
        this.#held.delete(release);
        resolve();
      };
      const timer = ms === null ? undefined : setTimeout(release, ms);
      this.#held.add(release);
    });
  }

  releaseAll(): void {
    for (const release of [...this.#held]) release();
  }
}
