import type { LedgerEntry } from "./model.ts";
import type { RecordStore } from "./RecordStore.ts";

/** Every committed write in order: what really happened, whatever the client was told. */
export class Ledger {
  readonly #entries: LedgerEntry[];
  readonly #records: RecordStore;

  constructor(records: RecordStore) {
    this.#records = records;
    this.#entries = records
      .all("ledger")
      .map((record) => record.value as LedgerEntry)
      .sort((a, b) => a.n - b.n);
  }

  add(entry: Omit<LedgerEntry, "n">): void {
    const full = { n: this.#entries.length + 1, ...entry };
    this.#entries.push(full);
    this.#records.put("ledger", String(full.n), full);
  }

  since(n: number): LedgerEntry[] {
    return this.#entries.slice(n);
  }
}
