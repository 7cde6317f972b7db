import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { readDocumentLists } from "../open/closedFolders.ts";
import { plannedYears } from "../open/plannedYears.ts";
import { tellTalkFaults } from "../open/tellTalkFaults.ts";
import { membershipTable } from "../permissions/membershipTable.ts";
import { readRegistry } from "../registry/registry.ts";
import { rememberGroups } from "../registry/rememberTown.ts";
import { exclusively, type Outcome, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { workPlace } from "../sitePlace.ts";
import { accessGroups, groupRoles, type PreparedTown, prepareTown } from "../townAccess.ts";
import { followPeople } from "./followPeople.ts";
import { moveDeadlines } from "./moveDeadlines.ts";
import { refreshGroups } from "./refreshGroups.ts";
import { renameDocuments } from "./renameDocuments.ts";
import { syncFolders } from "./syncFolders.ts";
import { syncGroups } from "./syncGroups.ts";
import { syncTalks } from "./syncTalks.ts";

/** The nightly run: joiners, leavers, new chairs, new and renamed groups, and every permission as the table says. */
export async function runSync(options: AdminOptions, io: AdminIo): Promise<Outcome> {
  return runCommand(options, io, 10, async (session) => {
    session.step({ code: "sync.read", data: {} });
    const prepared = await prepareTown(session);
    if (!prepared.ok) return prepared;
    const done = await exclusively(session, prepared.value.site.registryId, "sync", () =>
      sync(session, prepared.value),
    );
    return done.ok ? ok({ differences: 0 }) : done;
  });
}

async function sync(session: Session, prepared: PreparedTown): Promise<Result<null, AdminFailure>> {
  const { site, levels, talks, deputyFaults } = prepared;
  const { staffGroupId, hrPeople } = session.options;
  session.step({ code: "sync.deputies", data: {} });
  const refreshed = await refreshGroups(session, site.lists, prepared.town);
  if (!refreshed.ok) return refreshed;
  const town = refreshed.value;
  const registry = await readRegistry(session, site.registryId);
  if (!registry.ok) return registry;
  const planned = plannedYears(town, registry.value, session.today);
  if (!planned.ok) return planned;

  const place = workPlace(session);
  const concerned = accessGroups(town, site.groups, planned.value.discussing);
  const { people } = town;
  const grouped = await syncGroups(session, site, {
    which: "work",
    registryId: site.registryId,
    roles: [...place.baseRoles, ...groupRoles(concerned)],
    table: membershipTable({ groups: concerned, people, staffGroupId, hrPeople }),
  });
  if (!grouped.ok) return grouped;
  const { groups, members } = grouped.value;
  const users = new Map([...site.users, ...members.unknown.map((login) => [login, null] as const)]);
  const principals = { site: place.site, groups, users, levels, myId: site.me.Id };
  const { documents } = planned.value;
  const synced = await syncFolders(session, place, site, town, principals, documents);
  if (!synced.ok) return synced;
  const { lists } = synced.value;

  session.step({ code: "sync.titles", data: {} });
  const renamed = await renameDocuments(session, lists, town);
  if (!renamed.ok) return renamed;
  session.step({ code: "sync.deadlines", data: {} });
  const moved = await moveDeadlines(session, lists, documents);
  if (!moved.ok) return moved;
  const followed = await followPeople(session, lists, town);
  if (!followed.ok) return followed;
  const talked = talks
    ? await syncTalks(session, talks, town, site.registryId, documents)
    : ok({ created: 0 });
  if (!talked.ok) return talked;
  if (!session.changes.dryRun) {
    const after = synced.value.created > 0 ? await readDocumentLists(place, site.lists) : ok(lists);
    if (!after.ok) return after;
    const remembered = await rememberGroups(session, registry.value, town, groups, after.value);
    if (!remembered.ok) return remembered;
  }
  const { added, removed } = members;
  const created = synced.value.created + talked.value.created;
  tellTalkFaults(session, { town, deputyFaults });
  session.say({
    code: "sync.done",
    data: { added, removed, created, renamed: renamed.value, moved: moved.value },
  });
  return ok(null);
}
