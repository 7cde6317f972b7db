import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { folderAccess } from "../folderAccess.ts";
import { inParallel } from "../inParallel.ts";
import { type DocumentLists, ensureFolder, readDocumentLists } from "../open/closedFolders.ts";
import { makeDocuments } from "../open/makeDocuments.ts";
import { plannedYears } from "../open/plannedYears.ts";
import { ensureListPermissions } from "../permissions/ensureListPermissions.ts";
import { ensureMembers } from "../permissions/ensureMembers.ts";
import { ensureSiteGroups } from "../permissions/ensureSiteGroups.ts";
import { ensureUsers } from "../permissions/ensureUsers.ts";
import { membershipTable } from "../permissions/membershipTable.ts";
import type { Role } from "../permissions/permissionTable.ts";
import { readRegistry } from "../registry/registry.ts";
import { rememberGroups } from "../registry/rememberTown.ts";
import { groupOwners } from "../registry/siteAdmins.ts";
import { exclusively, type Outcome, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { accessGroups, groupRoles, type PreparedTown, prepareTown } from "../townAccess.ts";
import type { Town } from "../townSite.ts";
import { followPeople } from "./followPeople.ts";
import { moveDeadlines } from "./moveDeadlines.ts";
import { refreshGroups } from "./refreshGroups.ts";
import { renameDocuments } from "./renameDocuments.ts";

const baseRoles: readonly Role[] = [{ kind: "staff" }, { kind: "hr" }];

/** The nightly run: joiners, leavers, new chairs, new and renamed groups, and every permission as the table says. */
export async function runSync(options: AdminOptions, io: AdminIo): Promise<Outcome> {
  return runCommand(options, io, 9, async (session) => {
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
  const { site, levels } = prepared;
  const { staffGroupId, hrPeople } = session.options;
  session.step({ code: "sync.deputies", data: {} });
  const refreshed = await refreshGroups(session, site.lists, prepared.town);
  if (!refreshed.ok) return refreshed;
  const town = refreshed.value;
  const registry = await readRegistry(session, site.registryId);
  if (!registry.ok) return registry;
  const planned = plannedYears(town, registry.value, session.today);
  if (!planned.ok) return planned;

  session.step({ code: "sync.groups", data: {} });
  const concerned = accessGroups(town, site.groups, planned.value.discussing);
  const roles = [...baseRoles, ...groupRoles(concerned)];
  const owners = await groupOwners(session, site.registryId);
  if (!owners.ok) return owners;
  const keepers = { me: site.me, owners: owners.value };
  const groups = await ensureSiteGroups(session, site.groups, roles, keepers);
  if (!groups.ok) return groups;

  session.step({ code: "sync.members", data: {} });
  const { people } = town;
  const table = membershipTable({ groups: concerned, people, staffGroupId, hrPeople });
  const members = await ensureMembers(session, groups.value, table);
  if (!members.ok) return members;
  for (const login of members.value.unknown) session.say({ code: "member.unknown", data: { login } });

  session.step({ code: "sync.lists", data: {} });
  const lists = await readDocumentLists(session, site.lists);
  if (!lists.ok) return lists;
  const known = foldersOf(lists.value, town);
  const wanted = known.flatMap(({ grants }) => grants);
  const told = members.value.unknown.map((login) => [login, null] as const);
  const users = await ensureUsers(session, new Map([...site.users, ...told]), wanted);
  if (!users.ok) return users;
  const principals = { groups: groups.value, users: users.value, levels, myId: site.me.Id };
  const closed = await ensureListPermissions(session, site.lists, lists.value, town, principals);
  if (!closed.ok) return closed;

  session.step({ code: "sync.folders", data: {} });
  const folders = known.filter(({ list, folder }) => !closed.value.has(`${list.name}/${folder}`));
  const asserted = await inParallel(folders, ({ list, folder }) =>
    ensureFolder(session, list, folder, town, principals),
  );
  if (!asserted.ok) return asserted;

  session.step({ code: "sync.documents", data: {} });
  const { documents } = planned.value;
  const created = await makeDocuments(session, lists.value, town, principals, documents);
  if (!created.ok) return created;
  session.step({ code: "sync.titles", data: {} });
  const renamed = await renameDocuments(session, lists.value, town);
  if (!renamed.ok) return renamed;
  session.step({ code: "sync.deadlines", data: {} });
  const moved = await moveDeadlines(session, lists.value, documents);
  if (!moved.ok) return moved;
  const followed = await followPeople(session, lists.value, town);
  if (!followed.ok) return followed;
  if (!session.changes.dryRun) {
    const after = created.value > 0 ? await readDocumentLists(session, site.lists) : lists;
    if (!after.ok) return after;
    const remembered = await rememberGroups(session, registry.value, town, groups.value, after.value);
    if (!remembered.ok) return remembered;
  }
  const { added, removed } = members.value;
  session.say({
    code: "sync.done",
    data: { added, removed, created: created.value, renamed: renamed.value, moved: moved.value },
  });
  return ok(null);
}

/** The folders that belong to a group or person of the town, with who may do what in them. */
function foldersOf(lists: DocumentLists, town: Town) {
  return [...lists.values()].flatMap((list) =>
    [...list.folders.keys()].flatMap((folder) => {
      const grants = folderAccess(town, list.name, folder);
      return grants ? [{ list, folder, grants }] : [];
    }),
  );
}
