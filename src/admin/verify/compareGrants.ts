import { type Principals, principalIdOf } from "../permissions/ensureAssignments.ts";
import { levels } from "../permissions/levels.ts";
import { type Grant, roleTitle } from "../permissions/permissionTable.ts";
import type { RoleAssignment } from "../sharepoint/readSite.ts";
import type { Difference } from "./difference.ts";

/** Holds the principals and levels that are against those of the table, exactly. */
export function compareGrants(
  name: string,
  found: readonly RoleAssignment[],
  wanted: readonly Grant[],
  principals: Pick<Principals, "groups" | "users">,
): readonly Difference[] {
  const expected = wanted.map(({ role, level }) => {
    const principal = roleTitle(role);
    return {
      principalId: principalIdOf(principals, role),
      principal,
      level: levels.find((one) => one.level === level)?.name ?? level,
    };
  });
  const present = found.flatMap(({ principalId, title, roles }) =>
    roles.map((role) => ({ principalId, principal: title, level: role.name })),
  );
  type One = { readonly principalId: number | undefined; readonly level: string };
  const has = (all: readonly One[], one: One) =>
    all.some((other) => other.principalId === one.principalId && other.level === one.level);
  return [
    ...present
      .filter((one) => !has(expected, one))
      .map(({ principal, level }) => ({ code: "grantExtra" as const, name, principal, level })),
    ...expected
      .filter((one) => !has(present, one))
      .map(({ principal, level }) => ({ code: "grantMissing" as const, name, principal, level })),
  ];
}
