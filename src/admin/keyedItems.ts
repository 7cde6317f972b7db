import type { GraphFailure } from "#graph/graphFailure.ts";
import { type ItemWrite, writeItems } from "#graph/itemWrites.ts";
import { allItems, type ListItem } from "#graph/listItems.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { decodeEntities } from "#store/decodeEntities.ts";
import type { ListName } from "#store/lists.ts";
import { type AdminFailure, viaGraph } from "./adminFailure.ts";
import type { Session } from "./session.ts";

export type Fields = Readonly<Record<string, string | number | null>>;

export interface KeyedList {
  readonly name: ListName;
  readonly listId: string;
  /** Where it is, if not in the work site. */
  readonly siteId?: string;
  readonly select: readonly string[];
  /** Part of the list only, by an indexed column. */
  readonly filter?: string;
}

export type KeyedItems = ReadonlyMap<string, ListItem>;

/** Every item of a list by its Key. */
export async function keyedItems(
  session: Session,
  { name, listId, siteId = session.siteId, select, filter }: KeyedList,
): Promise<Result<KeyedItems, AdminFailure>> {
  const query = { list: { siteId, listId }, select, top: 2000, ...(filter && { filter }) };
  const items = await viaGraph(`GET ${name}`, allItems(session.graph, query));
  if (!items.ok) return items;
  return ok(new Map(items.value.map((item) => [String(item.fields.Key ?? ""), item])));
}

const rounds = 4;

/**
 * Brings the items of a list to what is wanted, by Key, writing only what differs. A write that met somebody else's,
 * or whose outcome nobody saw, is settled by reading the list again.
 */
export async function upsertItems(
  session: Session,
  list: KeyedList,
  existing: KeyedItems,
  wanted: ReadonlyMap<string, Fields>,
  /** Asked again whenever the list had to be read again: whether this item may still be changed. */
  mayChange: (item: ListItem) => boolean = () => true,
): Promise<Result<{ readonly changed: number }, AdminFailure>> {
  let known = existing;
  let changed = 0;
  for (let round = 1; ; round += 1) {
    const writes = [...wanted].flatMap(([key, fields]) => {
      const item = known.get(key);
      return item && !mayChange(item) ? [] : differing(item, { Key: key, ...fields });
    });
    const settled = await settle(session, list, writes);
    if (!settled.ok) return settled;
    const { open, last } = settled.value;
    changed += writes.length - open;
    if (open === 0) return ok({ changed });
    if (round === rounds) return fail({ service: "graph", call: `write ${list.name}`, ...last });
    const again = await keyedItems(session, list);
    if (!again.ok) return again;
    known = again.value;
  }
}

const settledByReading = new Set(["conflict", "duplicate", "unknownOutcome", "throttled", "offline"]);

/** Writes, and tells how many are still open: to be settled by reading. */
async function settle(
  session: Session,
  list: KeyedList,
  writes: readonly ItemWrite[],
): Promise<Result<{ readonly open: number; readonly last: GraphFailure }, AdminFailure>> {
  let last: GraphFailure = { reason: "unknownOutcome", status: null, requestId: null };
  const note = (write: ItemWrite) =>
    session.changes.note({ code: `item.${write.kind}`, data: { list: list.name, key: keyOf(write) } });
  if (session.changes.dryRun || writes.length === 0) {
    writes.forEach(note);
    return ok({ open: 0, last });
  }
  const permitted = await session.changes.permit();
  if (!permitted.ok) return permitted;
  const address = { siteId: list.siteId ?? session.siteId, listId: list.listId };
  const answers = await writeItems(session.graph, address, writes);
  const each = answers.ok ? answers.value : writes.map(() => answers);
  let open = 0;
  for (const [index, write] of writes.entries()) {
    const answer = each[index];
    if (answer?.ok) {
      note(write);
      continue;
    }
    last = answer?.failure ?? last;
    open += 1;
    if (!settledByReading.has(last.reason))
      return fail({ service: "graph", call: `write ${list.name}`, ...last });
  }
  return ok({ open, last });
}

/** Whether the item has another value in one of these columns. */
export function differs(item: ListItem, fields: Fields): boolean {
  return differing(item, fields).length > 0;
}

function differing(item: ListItem | undefined, fields: Fields): readonly ItemWrite[] {
  if (!item) return [{ kind: "create", fields: withoutEmpty(fields) }];
  const changed = Object.entries(fields).filter(
    ([name, value]) => !sameValue(item.fields[name], value, name),
  );
  return changed.length === 0 ? [] : [{ kind: "change", item, fields: Object.fromEntries(changed) }];
}

function keyOf(write: ItemWrite): string {
  return String(write.kind === "create" ? write.fields.Key : write.item.fields.Key);
}

function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ""));
}

/** Absent, null and "" are the same to SharePoint; a body may come back with entities for some of its characters. */
function sameValue(stored: unknown, wanted: string | number | null, name: string): boolean {
  if ((stored ?? "") === (wanted ?? "") || (typeof wanted === "number" && Number(stored) === wanted))
    return true;
  return name.startsWith("Body") && typeof stored === "string" && decodeEntities(stored) === wanted;
}
