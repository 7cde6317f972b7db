import type { ListItem } from "#graph/listItems.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "./bodyCodec.ts";
import { textColumn } from "./itemColumns.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";

/** Reads one item's Body (or Digest); what was edited by hand or written by a newer app is said with its key. */
export function readRecord<T>(
  item: ListItem,
  codec: BodyCodec<T>,
  column: "Body" | "Digest" = "Body",
): Result<T, StoreFailure> {
  const read = codec.read(textColumn(item, column));
  return read.ok ? read : fail({ reason: read.failure, requestId: null, subject: textColumn(item, "Key") });
}

export function readStored<T>(item: ListItem, codec: BodyCodec<T>): Result<Stored<T>, StoreFailure> {
  const value = readRecord(item, codec);
  if (!value.ok) return value;
  const { id, etag } = item;
  return ok({
    itemId: id,
    etag,
    key: textColumn(item, "Key"),
    state: textColumn(item, "State"),
    value: value.value,
  });
}

/** What could be read of several items, and which could not: one damaged item must not take the others away. */
export interface Readings<T> {
  readonly all: T;
  /** Each with the item's key as its subject. */
  readonly unreadable: readonly StoreFailure[];
}

export function readEach<T>(
  items: readonly ListItem[],
  read: (item: ListItem) => Result<T, StoreFailure>,
): Readings<readonly T[]> {
  const all: T[] = [];
  const unreadable: StoreFailure[] = [];
  for (const item of items) {
    const record = read(item);
    if (record.ok) all.push(record.value);
    else unreadable.push(record.failure);
  }
  return { all, unreadable };
}

export function isWhole(readings: Readings<unknown>): boolean {
  return readings.unreadable.length === 0;
}
