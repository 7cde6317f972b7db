import type { Graph } from "#graph/graph.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { type BodyCodec, bodyLimit } from "./bodyCodec.ts";
import { createItemUnder } from "./createRecord.ts";
import type { ListName } from "./lists.ts";
import { longBodyColumns } from "./longBodyColumns.ts";
import type { WorkSite } from "./lookUp.ts";
import { place, readLong } from "./readLong.ts";
import { saveFields, tooLong } from "./saveRecord.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";

/** Characters of a document that goes on over several columns. */
export const longBodyLimit = bodyLimit * longBodyColumns.length;

/** Every column of the document: those that it does not need are emptied. */
export function longFields<T>(
  key: string,
  codec: BodyCodec<T>,
  value: T,
): Result<Readonly<Record<string, string>>, StoreFailure> {
  const body = codec.write(value);
  if (!body.ok) return fail(tooLong(key, body.failure.length, longBodyLimit));
  const pieces = piecesOf(body.value);
  if (pieces.length > longBodyColumns.length) return fail(tooLong(key, body.value.length, longBodyLimit));
  return ok(Object.fromEntries(longBodyColumns.map((column, at) => [column, pieces[at] ?? ""])));
}

/** As `saveRecord`; `more` are columns of its own, such as a digest. */
export async function saveLong<T>(
  graph: Graph,
  site: WorkSite,
  list: ListName,
  stored: Stored<T>,
  next: {
    readonly value: T;
    readonly codec: BodyCodec<T>;
    readonly state?: string;
    readonly more?: Readonly<Record<string, unknown>>;
  },
): Promise<Result<Stored<T>, StoreFailure>> {
  const body = longFields(stored.key, next.codec, next.value);
  if (!body.ok) return body;
  const withState = next.state === undefined ? {} : { State: next.state };
  const fields = { ...body.value, ...next.more, ...withState };
  const saved = await saveFields(graph, site, list, stored, fields, ["Key", ...Object.keys(fields)]);
  return saved.ok ? readLong(saved.value, next.codec) : saved;
}

/** As `createRecord`. */
export async function createLong<T>(
  graph: Graph,
  site: WorkSite,
  list: ListName,
  key: string,
  record: {
    readonly value: T;
    readonly codec: BodyCodec<T>;
    readonly fields: Readonly<Record<string, unknown>>;
  },
): Promise<Result<Stored<T>, StoreFailure>> {
  const body = longFields(key, record.codec, record.value);
  if (!body.ok) return body;
  return createItemUnder(graph, site, list, key, {
    fields: { ...record.fields, ...body.value },
    columns: longBodyColumns,
    read: (item) => readLong(item, record.codec),
  });
}

/**
 * A column may lose white space at its ends, so no piece begins or ends with any; nor with half of a sign of two units,
 * which is no text that could be sent.
 */
function piecesOf(text: string): readonly string[] {
  if (text.length <= bodyLimit) return [text];
  const pieces: string[] = [];
  const size = bodyLimit - place(98, 99).length;
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + size);
    while (to < text.length && to > from + 1 && !isSeam(text, to)) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces.map((piece, at) => place(at, pieces.length) + piece);
}

function isSeam(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  const isWithinSign = /[\ud800-\udbff]/.test(before) && /[\udc00-\udfff]/.test(after);
  return !isWithinSign && !/\s/u.test(before + after);
}
