import { ok, type Result } from "#lib/result.ts";
import type { RoleAssignment } from "./readSite.ts";
import type { Answer, SharePoint } from "./SharePoint.ts";
import { type Securable, securablePath } from "./securable.ts";
import type { SharePointFailure } from "./sharePointFailure.ts";

export interface WantedAssignment {
  readonly principalId: number;
  readonly roleId: number;
}

/** What has to be done to come from the assignments that are to those that are wanted, exactly. */
export interface AssignmentPlan {
  readonly add: readonly WantedAssignment[];
  /** Single levels of principals who keep something, here or deeper. */
  readonly drop: readonly WantedAssignment[];
  /** Principals who lose everything: SharePoint takes what they have deeper as well. */
  readonly remove: readonly number[];
}

export function planAssignments(
  found: readonly RoleAssignment[],
  wanted: readonly WantedAssignment[],
  hasDeeper: (assignment: RoleAssignment) => boolean,
): AssignmentPlan {
  const has = (all: readonly WantedAssignment[], one: WantedAssignment) =>
    all.some((other) => other.principalId === one.principalId && other.roleId === one.roleId);
  const present = found.flatMap(({ principalId, roles }) =>
    roles.map((role) => ({ principalId, roleId: role.id })),
  );
  const kept = new Set([
    ...wanted.map(({ principalId }) => principalId),
    ...found.filter(hasDeeper).map(({ principalId }) => principalId),
  ]);
  return {
    add: wanted.filter((one) => !has(present, one)),
    drop: present.filter((one) => kept.has(one.principalId) && !has(wanted, one)),
    remove: found.filter(({ principalId }) => !kept.has(principalId)).map(({ principalId }) => principalId),
  };
}

export function isEmptyPlan(plan: AssignmentPlan): boolean {
  return plan.add.length + plan.drop.length + plan.remove.length === 0;
}

/** Carries a plan out: grants first, then removals, the caller's own rights (`lastId`) at the very end. */
export async function applyAssignments(
  site: SharePoint,
  securable: Securable,
  plan: AssignmentPlan,
  lastId: number,
): Promise<Result<null, SharePointFailure>> {
  const base = `${securablePath(securable)}/roleassignments`;
  for (const { principalId, roleId } of plan.add) {
    const added = await site.assert(
      `${base}/addroleassignment(principalid=${principalId},roledefid=${roleId})`,
    );
    if (!added.ok) return added;
  }
  const removals: { readonly id: number; readonly run: () => Answer }[] = [
    ...plan.drop.map(({ principalId: id, roleId }) => ({
      id,
      run: () => site.assert(`${base}/removeroleassignment(principalid=${id},roledefid=${roleId})`),
    })),
    ...plan.remove.map((id) => ({ id, run: () => site.remove(`${base}/getbyprincipalid(${id})`) })),
  ];
  for (const { run } of removals.sort((a, b) => Number(a.id === lastId) - Number(b.id === lastId))) {
    const removed = await run();
    // Not there any more: somebody else was quicker, or the first try went through unseen.
    if (!removed.ok && removed.failure.reason !== "notFound") return removed;
  }
  return ok(null);
}

/**
 * Gives something permissions of its own; nobody but the caller has any right to it then. What is closed below stays
 * closed: clearing that would hand it to whoever is let in here next.
 */
export async function closeOff(site: SharePoint, securable: Securable): Answer {
  return site.assert(
    `${securablePath(securable)}/breakroleinheritance(copyroleassignments=false,clearsubscopes=false)`,
  );
}
