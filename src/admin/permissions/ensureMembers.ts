import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import type { Session } from "../session.ts";
import type { SharePoint } from "../sharepoint/SharePoint.ts";
import type { SiteGroups } from "./ensureSiteGroups.ts";
import { type Role, roleTitle } from "./permissionTable.ts";

interface MemberChange {
  readonly title: string;
  readonly groupId: number;
  readonly login: string;
  /** Id in the site of a member who has to go; absent for one who has to come. */
  readonly removeId?: number;
}

export interface MembersDone {
  readonly added: number;
  readonly removed: number;
  /** Login names that the tenant does not know (any more). */
  readonly unknown: readonly string[];
}

/** Makes the members of these groups exactly those of the table. */
export async function ensureMembers(
  session: Session,
  site: SharePoint,
  groups: SiteGroups,
  table: ReadonlyMap<string, readonly string[]>,
): Promise<Result<MembersDone, AdminFailure>> {
  const changes = [...table].flatMap(([title, logins]) => memberChanges(groups, title, logins));
  const unknown = new Set<string>();
  const done = await inParallel(changes, (change) => makeChange(session, site, change, unknown));
  if (!done.ok) return done;
  const possible = changes.filter(({ login }) => !unknown.has(login));
  const removed = possible.filter(({ removeId }) => removeId !== undefined).length;
  return ok({ added: possible.length - removed, removed, unknown: [...unknown] });
}

/**
 * Whoever makes a group becomes its first member, and a run that died just then left its maker in it: takes `myId` out
 * of the groups of these roles that it does not belong in. Everybody else is left to `sync`.
 */
export async function leaveGroups(
  session: Session,
  site: SharePoint,
  groups: SiteGroups,
  roles: readonly Role[],
  table: ReadonlyMap<string, readonly string[]>,
  myId: number,
): Promise<Result<null, AdminFailure>> {
  const mine = roles
    .map(roleTitle)
    .flatMap((title) => memberChanges(groups, title, table.get(title) ?? []))
    .filter(({ removeId }) => removeId === myId);
  const left = await inParallel(mine, (change) => makeChange(session, site, change, new Set()));
  return left.ok ? ok(null) : left;
}

/** What differs between a group's members and those it should have. */
export function memberChanges(
  groups: SiteGroups,
  title: string,
  logins: readonly string[],
): readonly MemberChange[] {
  const group = groups.get(title);
  const users = (group?.Users ?? []).map((user) => ({ id: user.Id, login: user.LoginName.toLowerCase() }));
  const groupId = group?.Id ?? 0; // only in a dry run: a group that would be made first
  return [
    ...logins
      .filter((login) => !users.some((user) => user.login === login))
      .map((login) => ({ title, groupId, login })),
    ...users
      .filter((user) => !logins.includes(user.login))
      .map((user) => ({ title, groupId, login: user.login, removeId: user.id })),
  ];
}

async function makeChange(
  session: Session,
  site: SharePoint,
  { title, groupId, login, removeId }: MemberChange,
  unknown: Set<string>,
): Promise<Result<null, AdminFailure>> {
  const users = `web/sitegroups(${groupId})/users`;
  const done =
    removeId === undefined
      ? await session.changes.make({ code: "member.add", data: { title, login } }, () =>
          site.assert(users, { LoginName: login }),
        )
      : await session.changes.make({ code: "member.remove", data: { title, login } }, () =>
          site.assert(`${users}/removebyid(${removeId})`),
        );
  if (done.ok) return ok(null);
  const { reason } = done.failure;
  if (removeId !== undefined) return reason === "notFound" ? ok(null) : done;
  // "The specified user could not be found": one whose account is gone must not stop everybody else.
  if (reason !== "notFound" && reason !== "invalid") return done;
  unknown.add(login);
  return ok(null);
}
