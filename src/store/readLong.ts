import type { ListItem } from "#graph/listItems.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "./bodyCodec.ts";
import { textColumn } from "./itemColumns.ts";
import { longBodyColumns } from "./longBodyColumns.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";

/** The document's text, put together from its columns; empty where one of several is missing or not in its place. */
export function longBodyText(item: Pick<ListItem, "fields">): string {
  const pieces = longBodyColumns.map((column) => textColumn(item, column)).filter((piece) => piece !== "");
  const [first = ""] = pieces;
  const count = Number(/^1\/(\d+)~/u.exec(first)?.[1] ?? 0);
  if (count === 0) return first;
  const inPlace = pieces.length === count && pieces.every((piece, at) => piece.startsWith(place(at, count)));
  return inPlace ? pieces.map((piece, at) => piece.slice(place(at, count).length)).join("") : "";
}

/** As `readStored`, of a document over several columns. */
export function readLong<T>(item: ListItem, codec: BodyCodec<T>): Result<Stored<T>, StoreFailure> {
  const key = textColumn(item, "Key");
  const value = codec.read(longBodyText(item));
  if (!value.ok) return fail({ reason: value.failure, requestId: null, subject: key });
  const { id, etag } = item;
  return ok({ itemId: id, etag, key, state: textColumn(item, "State"), value: value.value });
}

/** Several pieces say which they are, so that one that is lost is missed. */
export function place(at: number, count: number): string {
  return `${at + 1}/${count}~`;
}
