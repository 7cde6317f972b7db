import type { Graph } from "#graph/graph.ts";
import type { ETag, ItemId } from "#graph/ids.ts";
import { savePatch } from "#graph/itemSaves.ts";
import type { ListItem } from "#graph/listItems.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { type BodyCodec, bodyLimit } from "./bodyCodec.ts";
import { listAddress } from "./listAddress.ts";
import type { ListName } from "./lists.ts";
import type { WorkSite } from "./lookUp.ts";
import { readStored } from "./readRecord.ts";
import type { Stored } from "./stored.ts";
import { type StoreFailure, storeFailure } from "./storeFailure.ts";

/** Writes a whole record if nobody changed it since it was read; one HTTP request. */
export async function saveRecord<T>(
  graph: Graph,
  site: WorkSite,
  list: ListName,
  stored: Stored<T>,
  next: { readonly value: T; readonly codec: BodyCodec<T>; readonly state?: string },
): Promise<Result<Stored<T>, StoreFailure>> {
  const body = next.codec.write(next.value);
  if (!body.ok) return fail(tooLong(stored.key, body.failure.length));
  // A list without states refuses to be asked for one.
  const withState = next.state === undefined ? {} : { State: next.state };
  const fields = { Body: body.value, ...withState };
  const saved = await saveFields(graph, site, list, stored, fields, ["Key", ...Object.keys(fields)]);
  return saved.ok ? readStored(saved.value, next.codec) : saved;
}

export async function saveFields(
  graph: Graph,
  site: WorkSite,
  list: ListName,
  at: { readonly itemId: ItemId; readonly etag: ETag; readonly key: string },
  fields: Readonly<Record<string, unknown>>,
  select: readonly string[],
): Promise<Result<ListItem, StoreFailure>> {
  const address = listAddress(site, list);
  if (!address) return fail({ reason: "missingList", requestId: null, subject: list });
  const { itemId, etag, key } = at;
  // Without one SharePoint would write over whatever is there.
  if (!etag) return fail({ reason: "server", requestId: null, subject: key });
  const saved = await savePatch(graph, {
    list: address,
    itemId,
    etag,
    fields,
    select,
  });
  return saved.ok ? ok(saved.value) : fail(storeFailure(saved.failure, key));
}

export function tooLong(subject: string, length: number, limit = bodyLimit): StoreFailure {
  return { reason: "tooLong", requestId: null, subject, length, limit };
}
