import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Session } from "../session.ts";
import {
  applyAssignments,
  closeOff,
  isEmptyPlan,
  planAssignments,
  type WantedAssignment,
} from "../sharepoint/assignments.ts";
import { type RoleAssignment, roleAssignments } from "../sharepoint/readSite.ts";
import type { SharePoint } from "../sharepoint/SharePoint.ts";
import type { Securable } from "../sharepoint/securable.ts";
import type { LevelIds } from "./ensureLevels.ts";
import type { SiteGroups } from "./ensureSiteGroups.ts";
import type { SiteUsers } from "./ensureUsers.ts";
import { type Grant, type Role, roleTitle } from "./permissionTable.ts";

/** Whom one site knows, in that site's own ids. */
export interface Principals {
  readonly site: SharePoint;
  readonly groups: SiteGroups;
  readonly users: SiteUsers;
  readonly levels: LevelIds;
  readonly myId: number;
}

export interface Closable {
  readonly site: SharePoint;
  readonly securable: Securable;
  /** How a person knows it: `HandedIn/ryhma-1`. */
  readonly name: string;
  readonly hasOwn: boolean;
  /** Just made and closed: nobody but the caller has any right, so there is nothing to read. */
  readonly fresh?: boolean;
}

/** Brings the permissions of one thing to exactly these grants; the caller's own rights go last. */
export async function ensureAssignments(
  session: Session,
  target: Closable,
  grants: readonly Grant[],
  principals: Principals,
): Promise<Result<null, AdminFailure>> {
  const { site, securable, name } = target;
  const message = { code: "permissions.set" as const, data: { name } };
  if (!target.hasOwn && session.changes.dryRun) {
    session.changes.note(message);
    return ok(null);
  }
  if (!target.hasOwn) {
    const closed = await closeOff(site, securable);
    if (!closed.ok) return closed;
  }
  const wanted = wantedAssignments(grants, principals);
  // Whoever runs this may be the very person whose folder it is: then it matters which of the rights are the maker's.
  const knows = target.fresh && !wanted.some(({ principalId }) => principalId === principals.myId);
  const found = knows ? ok(callerOnly(principals.myId)) : await roleAssignments(site, securable);
  if (!found.ok) return found;
  // Groups and levels are made before permissions are; only a dry run finds them missing.
  if (wanted.length < grants.length && !session.changes.dryRun)
    throw new Error(`A group or level of ${name} is missing`);
  const plan = planAssignments(found.value, wanted, deeperRights(principals));
  if (isEmptyPlan(plan)) return ok(null);
  const done = await session.changes.make(message, () =>
    applyAssignments(site, securable, plan, principals.myId),
  );
  return done.ok ? ok(null) : done;
}

/** The site's own id of a group of ours or of a person; undefined for one that is not there. */
export function principalIdOf(
  { groups, users }: Pick<Principals, "groups" | "users">,
  role: Role,
): number | undefined {
  return role.kind === "user" ? (users.get(role.login) ?? undefined) : groups.get(roleTitle(role))?.Id;
}

/** Grants in the site's own ids, without those whose group or level is not there. */
function wantedAssignments(grants: readonly Grant[], principals: Principals): readonly WantedAssignment[] {
  return grants.flatMap(({ role, level }) => {
    const principalId = principalIdOf(principals, role);
    const roleId = principals.levels.get(level);
    return principalId === undefined || roleId === undefined ? [] : [{ principalId, roleId }];
  });
}

/**
 * Whose rights deeper must outlive what they lose here: the site's groups and the people whom the site has met, to whom
 * everything is granted, and whoever SharePoint lets pass. The caller keeps nothing anywhere.
 */
function deeperRights({ groups, users, myId }: Principals): (assignment: RoleAssignment) => boolean {
  const ids = new Set<number | null>([...[...groups.values()].map(({ Id }) => Id), ...users.values()]);
  return ({ principalId, automatic }) => principalId !== myId && (automatic || ids.has(principalId));
}

function callerOnly(myId: number): readonly RoleAssignment[] {
  return [{ principalId: myId, title: "", automatic: false, roles: [{ id: 0, name: "" }] }];
}
