import type { TownModel } from "#domain/model/townModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import { leadsAbove } from "#domain/organisation/leadsAbove.ts";
import { successorsOf } from "#domain/organisation/successorsOf.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "./adminFailure.ts";
import type { Message } from "./messages/message.ts";
import { readStaffDeputies } from "./organisation/readStaffDeputies.ts";
import type { LevelIds } from "./permissions/ensureLevels.ts";
import type { SiteGroups } from "./permissions/ensureSiteGroups.ts";
import { levels } from "./permissions/levels.ts";
import { type FolderReaders, type Role, roleTitle } from "./permissions/permissionTable.ts";
import { readySite } from "./runCommand.ts";
import type { Session } from "./session.ts";
import { readTalksSite } from "./talksSite.ts";
import { readFullTown, type Town } from "./townSite.ts";
import type { WorkSite } from "./workSite.ts";

/** A site that is set up and a town that has been brought in: what `open`, `sync` and `verify` begin with. */
export interface PreparedTown {
  readonly site: WorkSite & { readonly registryId: string };
  readonly town: Town & { readonly model: TownModel };
  /** Of the work site. */
  readonly levels: LevelIds;
  /** Null: the town does not hold its development discussions here. */
  readonly talks: WorkSite | null;
  /** Deputies of supervisors who cannot act. */
  readonly deputyFaults: readonly Message[];
}

export async function prepareTown(session: Session): Promise<Result<PreparedTown, AdminFailure>> {
  const site = await readySite(session);
  if (!site.ok) return site;
  const ids = levelIdsOf(site.value);
  if (!ids.ok) return ids;
  const town = await readFullTown(session, site.value.lists);
  if (!town.ok) return town;
  const deputies = await readStaffDeputies(session, site.value.lists, town.value);
  if (!deputies.ok) return deputies;
  const talks = await readTalksSite(session, town.value.model);
  if (!talks.ok) return talks;
  return ok({
    site: site.value,
    town: { ...town.value, staffDeputies: deputies.value.acting },
    levels: ids.value,
    talks: talks.value,
    deputyFaults: deputies.value.faults,
  });
}

/** The ids of our permission levels on a site that has been set up. */
export function levelIdsOf(site: WorkSite): Result<LevelIds, AdminFailure> {
  const missing = levels.find(({ level }) => !site.roles.has(level));
  if (missing) return fail({ service: "admin", reason: "notSetUp", missing: missing.name });
  return ok(new Map([...site.roles].map(([level, role]) => [level, role.Id])));
}

/** The SharePoint groups that the town's discussion groups need, beside staff and HR. */
export function groupRoles(groups: readonly Group[]): readonly Role[] {
  return groups.flatMap((group): Role[] => [
    { kind: "fillers", groupId: group.id },
    { kind: "members", groupId: group.id },
    { kind: "heads", groupId: group.id },
  ]);
}

/**
 * Groups that need their SharePoint groups: the active ones, those with documents in a year that is open, and ended ones
 * that had theirs and keep their readers.
 */
export function accessGroups(town: Town, groups: SiteGroups, discussing: readonly Group[]): readonly Group[] {
  return town.groups.filter(
    (group) =>
      !group.endedOn ||
      discussing.includes(group) ||
      groupRoles([group]).some((role) => groups.has(roleTitle(role))),
  );
}

/** Whom a group's folders are opened to beside itself. Groups that have ended read nothing of others. */
export function readersOf(town: Town, group: Group): FolderReaders {
  return {
    leads: leadsAbove(group, town.activeGroups, town.kinds, town.units),
    successors: successorsOf(group, town.groups).filter(({ endedOn }) => !endedOn),
  };
}
