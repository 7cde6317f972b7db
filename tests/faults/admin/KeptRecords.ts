import type { RecordStore } from "../../../sandbox/graph/state/RecordStore.ts";

/** A sandbox's records in memory, of which copies can be taken: a whole town begins anew in a millisecond. */
export class KeptRecords implements RecordStore {
  readonly #kinds = new Map<string, Map<string, unknown>>();

  /** `copy` is what `copy()` of other records gave. */
  constructor(copy = "[]") {
    for (const [kind, records] of JSON.parse(copy) as [string, [string, unknown][]][])
      this.#kinds.set(kind, new Map(records));
  }

  put(kind: string, key: string, value: unknown): void {
    const records = this.#kinds.get(kind) ?? new Map<string, unknown>();
    this.#kinds.set(kind, records.set(key, value));
  }

  remove(kind: string, key: string): void {
    this.#kinds.get(kind)?.delete(key);
  }

  all(kind: string): { key: string; value: unknown }[] {
    return [...(this.#kinds.get(kind) ?? [])].map(([key, value]) => ({ key, value }));
  }

  /** Everything as it stands now. */
  copy(): string {
    return JSON.stringify([...this.#kinds].map(([kind, records]) => [kind, [...records]]));
  }

  close(): void {}
}
