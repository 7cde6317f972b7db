import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { leaveGroups } from "../permissions/ensureMembers.ts";
import { ensureSiteGroups } from "../permissions/ensureSiteGroups.ts";
import { membershipTable } from "../permissions/membershipTable.ts";
import { readRegistry } from "../registry/registry.ts";
import { rememberGroups, rememberYears } from "../registry/rememberTown.ts";
import { groupOwners } from "../registry/siteAdmins.ts";
import { exclusively, type Outcome, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { workPlace } from "../sitePlace.ts";
import { groupRoles, type PreparedTown, prepareTown } from "../townAccess.ts";
import { readDocumentLists } from "./closedFolders.ts";
import { lastingDocuments } from "./lastingDocuments.ts";
import { makeDocuments } from "./makeDocuments.ts";
import { makeTalkDocuments } from "./makeTalkDocuments.ts";
import { plannedDocuments } from "./plannedDocuments.ts";
import { tellTalkFaults } from "./tellTalkFaults.ts";

/** Makes the documents of a year, in closed folders, for every group that discusses in it. */
export async function runOpen(year: number, options: AdminOptions, io: AdminIo): Promise<Outcome> {
  return runCommand(options, io, 4, async (session) => {
    session.step({ code: "open.read", data: { year } });
    const prepared = await prepareTown(session);
    if (!prepared.ok) return prepared;
    const done = await exclusively(session, prepared.value.site.registryId, "open", () =>
      open(session, prepared.value, year),
    );
    return done.ok ? ok({ differences: 0 }) : done;
  });
}

async function open(
  session: Session,
  { site, town, levels, talks, deputyFaults }: PreparedTown,
  year: number,
): Promise<Result<null, AdminFailure>> {
  session.step({ code: "open.groups", data: {} });
  const owners = await groupOwners(session, "work", site.registryId);
  if (!owners.ok) return owners;
  const keepers = { me: site.me, owners: owners.value };
  const planned = plannedDocuments(town, year, session.today);
  if (!planned.ok) return planned;
  const concerned = [...new Set([...town.activeGroups, ...planned.value.discussing])];
  const roles = groupRoles(concerned);
  const groups = await ensureSiteGroups(session, session.work, site.groups, roles, keepers);
  if (!groups.ok) return groups;
  const { staffGroupId, hrPeople } = session.options;
  const members = membershipTable({ groups: concerned, people: town.people, staffGroupId, hrPeople });
  const left = await leaveGroups(session, session.work, groups.value, roles, members, site.me.Id);
  if (!left.ok) return left;

  session.step({ code: "open.documents", data: { year } });
  const place = workPlace(session);
  const lists = await readDocumentLists(place, site.lists);
  if (!lists.ok) return lists;
  const me = { users: site.users, levels, myId: site.me.Id };
  const principals = { site: session.work, groups: groups.value, ...me };
  const documents = [...lastingDocuments(town), ...planned.value.documents];
  const opened = await makeDocuments(session, lists.value, town, principals, documents);
  if (!opened.ok) return opened;
  const talked = talks ? await makeTalkDocuments(session, talks, town, documents) : ok(0);
  if (!talked.ok) return talked;

  session.step({ code: "open.registry", data: {} });
  if (!session.changes.dryRun) {
    const registry = await readRegistry(session, site.registryId);
    if (!registry.ok) return registry;
    const years = await rememberYears(session, registry.value, [year]);
    if (!years.ok) return years;
    const after = await readDocumentLists(place, site.lists);
    if (!after.ok) return after;
    const resources = await rememberGroups(session, registry.value, town, groups.value, after.value);
    if (!resources.ok) return resources;
  }
  const { discussing, leftOut } = planned.value;
  session.say({
    code: "open.done",
    data: { year, groups: discussing.length, created: opened.value + talked.value },
  });
  if (leftOut.length > 0) {
    const names = leftOut.map(({ name }) => name);
    session.say({ code: "open.leftOut", data: { year, count: leftOut.length, names } });
  }
  tellTalkFaults(session, { town, deputyFaults });
  return ok(null);
}
