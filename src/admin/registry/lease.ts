import { allItems, createItem, type ListItem, savePatch } from "#graph/listItems.ts";
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
  /** Extends the lease when half of it is over. Failing means that another run has taken it. */
  renew(): Promise<Result<null, AdminFailure>>;
  release(): Promise<void>;
}

export async function takeLease(
  session: Session,
  listId: string,
  command: string,
): Promise<Result<HeldLease, AdminFailure>> {
  const { io, siteId, graph } = session;
  const list = { siteId, listId };
  const { select } = registryList(listId);
  const query = { list, select, filter: `fields/Key eq ${odataString(registryKey.lease)}` };
  const fieldsUntil = (until: number) => ({
    Key: registryKey.lease,
    ...registryFields(leaseRecord, registryKey.lease, "lease", {
      command,
      holder: io.holder,
      until: new Date(until).toISOString(),
    }),
  });
  const read = async (): Promise<Result<ListItem | undefined, AdminFailure>> => {
    const found = await viaGraph("GET lease", allItems(graph, query));
    return found.ok ? ok(found.value[0]) : found;
  };
  const busy = (item: ListItem | undefined) => {
    const lease = leaseIn(item);
    return fail({
      service: "admin" as const,
      reason: "busy" as const,
      command: lease?.command ?? "?",
      holder: lease?.holder ?? "?",
      until: lease?.until ?? "?",
    });
  };

  const found = await read();
  if (!found.ok) return found;
  if (isHeld(session, leaseIn(found.value))) return busy(found.value);
  let until = io.now() + leaseMs;
  const taken = found.value
    ? await savePatch(graph, {
        list,
        itemId: found.value.id,
        etag: found.value.etag,
        fields: fieldsUntil(until),
        select,
      })
    : await createItem(graph, { list, fields: fieldsUntil(until) });
  if (!taken.ok) {
    // Another run was quicker, or this one's answer was lost: the list knows which.
    const now = await read();
    if (!now.ok) return now;
    if (leaseIn(now.value)?.holder !== io.holder || !now.value) return busy(now.value);
    return ok(held(now.value));
  }
  return ok(held(taken.value));

  function held(item: ListItem): HeldLease {
    let current = item;
    let renewing: Promise<Result<null, AdminFailure>> | undefined;
    const save = async (newUntil: number) => {
      const fields = fieldsUntil(newUntil);
      const saved = await savePatch(graph, { list, itemId: current.id, etag: current.etag, fields, select });
      if (saved.ok) {
        current = saved.value;
        until = newUntil;
      }
      return saved;
    };
    const renew = async (): Promise<Result<null, AdminFailure>> => {
      const saved = await save(io.now() + leaseMs);
      if (saved.ok) return ok(null);
      return saved.failure.reason === "conflict"
        ? busy((await viaLatest()) ?? current)
        : fail({ service: "graph", call: "renew lease", ...saved.failure });
    };
    const viaLatest = async () => {
      const latest = await read();
      return latest.ok ? latest.value : undefined;
    };
    return {
      async renew() {
        if (until - io.now() > leaseMs / 2) return ok(null);
        renewing ??= renew().finally(() => {
          renewing = undefined;
        });
        return renewing;
      },
      async release() {
        // Not released: the next run waits until it ends by itself, or sees that this process is gone.
        await save(io.now());
      },
    };
  }
}

function isHeld({ io, options }: Session, lease: Lease | undefined): boolean {
  if (!lease || options.takeOver) return false;
  return Date.parse(lease.until) > io.now() && !io.isGone(lease.holder);
}

function leaseIn(item: ListItem | undefined): Lease | undefined {
  const lease = leaseRecord.read(String(item?.fields.Body ?? ""));
  return lease.ok ? lease.value : undefined; // an unreadable lease holds nobody back
}
