import { createItem, savePatch } from "#graph/itemSaves.ts";
import { allItems, type ListAddress, type ListItem } from "#graph/listItems.ts";
import { odataString } from "#graph/odataString.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { type AdminFailure, viaGraph } from "../adminFailure.ts";
import type { Session } from "../session.ts";
import { registryFields, registryList } from "./registry.ts";
import { type Lease, leaseRecord, registryKey } from "./registryRecords.ts";

/** A run that has not been heard of for this long counts as dead. */
const leaseMs = 10 * 60_000;

/** One run at a time changes a site. */
export interface HeldLease {
  /** Extends the lease when half of it is over. Failing means that another run has taken it: stop. */
  renew(): Promise<Result<null, AdminFailure>>;
  release(): Promise<void>;
}

export async function takeLease(
  session: Session,
  listId: string,
  command: string,
): Promise<Result<HeldLease, AdminFailure>> {
  const list = { siteId: session.siteId, listId };
  const found = await readLease(session, list);
  if (!found.ok) return found;
  if (isHeld(session, leaseIn(found.value))) return busy(found.value);
  const taken = await writeLease(session, list, found.value, command, session.io.now() + leaseMs);
  return taken.ok ? ok(heldLease(session, list, taken.value, command)) : taken;
}

function heldLease(session: Session, list: ListAddress, taken: ListItem, command: string): HeldLease {
  let item = taken;
  let until = session.io.now() + leaseMs;
  let renewing: Promise<Result<null, AdminFailure>> | undefined;
  const renew = async (): Promise<Result<null, AdminFailure>> => {
    const next = session.io.now() + leaseMs;
    const saved = await writeLease(session, list, item, command, next);
    if (!saved.ok) return saved;
    item = saved.value;
    until = next;
    return ok(null);
  };
  return {
    async renew() {
      if (until - session.io.now() > leaseMs / 2) return ok(null);
      renewing ??= renew().finally(() => {
        renewing = undefined;
      });
      return renewing;
    },
    async release() {
      // Not released: the next run sees that this process is gone, or waits until the lease ends by itself.
      await writeLease(session, list, item, command, session.io.now());
    },
  };
}

async function writeLease(
  session: Session,
  list: ListAddress,
  item: ListItem | undefined,
  command: string,
  until: number,
): Promise<Result<ListItem, AdminFailure>> {
  const { io, graph } = session;
  const lease = { command, holder: io.holder, until: new Date(until).toISOString() };
  const key = registryKey.lease;
  const fields = { Key: key, ...registryFields(leaseRecord, key, "lease", lease) };
  const { select } = registryList(list.listId);
  const written = item
    ? await savePatch(graph, { list, itemId: item.id, etag: item.etag, fields, select })
    : await createItem(graph, { list, fields });
  if (written.ok) return written;
  const { reason } = written.failure;
  if (reason !== "conflict" && reason !== "duplicate" && reason !== "unknownOutcome")
    return fail({ service: "graph", call: "write lease", ...written.failure });
  // Another run was quicker, or this one's answer was lost: the list knows which.
  const now = await readLease(session, list);
  if (!now.ok) return now;
  return now.value && leaseIn(now.value)?.holder === io.holder ? ok(now.value) : busy(now.value);
}

async function readLease(
  session: Session,
  list: ListAddress,
): Promise<Result<ListItem | undefined, AdminFailure>> {
  const { select } = registryList(list.listId);
  const filter = `fields/Key eq ${odataString(registryKey.lease)}`;
  const found = await viaGraph("GET lease", allItems(session.graph, { list, select, filter }));
  return found.ok ? ok(found.value[0]) : found;
}

function busy(item: ListItem | undefined): Result<never, AdminFailure> {
  const { command, holder, until } = leaseIn(item) ?? { command: "?", holder: "?", until: "?" };
  return fail({ service: "admin", reason: "busy", command, holder, until });
}

function isHeld({ io, options }: Session, lease: Lease | undefined): boolean {
  if (!lease || options.takeOver) return false;
  return Date.parse(lease.until) > io.now() && !io.isGone(lease.holder);
}

function leaseIn(item: ListItem | undefined): Lease | undefined {
  const lease = leaseRecord.read(String(item?.fields.Body ?? ""));
  return lease.ok ? lease.value : undefined; // an unreadable lease holds nobody back
}
