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

/** All items, or the first that cannot be read: a reference list with a hole in it would mislead. */
export function readAll<T>(
  items: readonly ListItem[],
  codec: BodyCodec<T>,
): Result<readonly T[], StoreFailure> {
  const records: T[] = [];
  for (const item of items) {
    const record = readRecord(item, codec);
    if (!record.ok) return record;
    records.push(record.value);
  }
  return ok(records);
}
