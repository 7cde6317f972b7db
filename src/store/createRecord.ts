import type { Graph } from "#graph/graph.ts";
import { createItem } from "#graph/itemSaves.ts";
import type { ListItem } from "#graph/listItems.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "./bodyCodec.ts";
import { listAddress } from "./listAddress.ts";
import type { ListName } from "./lists.ts";
import { type Lookup, lookUp, type WorkSite } from "./lookUp.ts";
import { readStored } from "./readRecord.ts";
import { tooLong } from "./saveRecord.ts";
import type { Stored } from "./stored.ts";
import { type StoreFailure, storeFailure } from "./storeFailure.ts";

/** How a creation may have ended with the item being there, by this caller or another. */
const mayExist: readonly StoreFailure["reason"][] = ["duplicate", "conflict", "unknownOutcome", "server"];

/**
 * Creates a record under its unique key. Where the key is taken, or nobody saw how the creation ended, the item
 * that is there is read and adopted: two people who begin the same document end up in one.
 */
export async function createRecord<T>(
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
  const body = record.codec.write(record.value);
  if (!body.ok) return fail(tooLong(key, body.failure.length));
  return createItemUnder(graph, site, list, key, {
    fields: { ...record.fields, Body: body.value },
    columns: ["Body"],
    read: (item) => readStored(item, record.codec),
  });
}

/** The same of an item with any columns; `columns` are those that `read` needs besides the key and state. */
export async function createItemUnder<T>(
  graph: Graph,
  site: WorkSite,
  list: ListName,
  key: string,
  item: {
    readonly fields: Readonly<Record<string, unknown>>;
    readonly columns: readonly string[];
    readonly read: (item: ListItem) => Result<Stored<T>, StoreFailure>;
  },
): Promise<Result<Stored<T>, StoreFailure>> {
  const address = listAddress(site, list);
  if (!address) return fail({ reason: "missingList", requestId: null, subject: list });
  const created = await createItem(graph, {
    list: address,
    fields: { ...item.fields, Key: key },
  });
  const failure = created.ok ? null : storeFailure(created.failure, key);
  if (failure && !mayExist.includes(failure.reason)) return fail(failure);
  const byKey: Lookup<Stored<T> | null> = {
    list,
    // A list without states refuses to be asked for one.
    select: "State" in item.fields ? ["Key", "State", ...item.columns] : ["Key", ...item.columns],
    where: { column: "Key", is: key },
    doubtEmpty: true,
    from: ([found]) => (found ? item.read(found) : ok(null)),
  };
  const found = await lookUp(graph, site, { byKey });
  if (!found.ok) return found;
  if (!found.value.byKey.ok) return found.value.byKey;
  if (found.value.byKey.value) return ok(found.value.byKey.value);
  return fail(failure ?? { reason: "notFound", requestId: null, subject: key });
}
