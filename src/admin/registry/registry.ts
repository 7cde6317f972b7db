import type { ListItem } from "#graph/listItems.ts";
import type { Result } from "#lib/result.ts";
import type { BodyCodec } from "#store/bodyCodec.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { type Fields, type KeyedList, keyedItems, upsertItems } from "../keyedItems.ts";
import type { Session } from "../session.ts";

/** What the commands remember between runs, in the list that only IT reads. */
export interface Registry {
  readonly list: KeyedList;
  readonly items: ReadonlyMap<string, ListItem>;
}

export function registryList(listId: string): KeyedList {
  return { name: "Registry", listId, select: ["Title", "Key", "Kind", "Body"] };
}

export async function readRegistry(
  session: Session,
  listId: string,
): Promise<Result<Registry, AdminFailure>> {
  const list = registryList(listId);
  const items = await keyedItems(session, list);
  return items.ok ? { ok: true, value: { list, items: items.value } } : items;
}

/** The readable entries whose key begins with `prefix`. One that cannot be read counts as missing: it is written anew. */
export function entries<T>(registry: Registry, prefix: string, record: BodyCodec<T>): readonly T[] {
  return [...registry.items].flatMap(([key, item]) => {
    const entry = key.startsWith(prefix) ? record.read(String(item.fields.Body ?? "")) : null;
    return entry?.ok ? [entry.value] : [];
  });
}

export interface RegistryEntry<T> {
  readonly key: string;
  readonly kind: string;
  readonly value: T;
}

/** Remembers entries, writing only those that differ. */
export async function remember<T>(
  session: Session,
  registry: Registry,
  record: BodyCodec<T>,
  all: readonly RegistryEntry<T>[],
): Promise<Result<{ readonly changed: number }, AdminFailure>> {
  const wanted = new Map(all.map(({ key, kind, value }) => [key, registryFields(record, key, kind, value)]));
  return upsertItems(session, registry.list, registry.items, wanted);
}

export function registryFields<T>(record: BodyCodec<T>, key: string, kind: string, value: T): Fields {
  const body = record.write(value);
  // An entry is a handful of ids: one over the limit is a bug, not a town that is too large.
  if (!body.ok) throw new Error(`Registry entry ${key} is ${body.failure.length} characters long`);
  return { Title: key, Kind: kind, Body: body.value };
}
