import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Session } from "../session.ts";
import { type RoleDefinition, roleDefinitions } from "../sharepoint/readSite.ts";
import type { SharePoint } from "../sharepoint/SharePoint.ts";
import { type Level, type LevelDefinition, levels } from "./levels.ts";

export type LevelIds = ReadonlyMap<Level, number>;

/** Our permission levels, made or brought back to what they must hold. */
export async function ensureLevels(
  session: Session,
  site: SharePoint,
  present: ReadonlyMap<Level, RoleDefinition>,
): Promise<Result<LevelIds, AdminFailure>> {
  let changed = false;
  let unseen: Result<never, AdminFailure> | null = null;
  for (const level of levels) {
    const found = present.get(level.level);
    if (found && isSame(found, level)) continue;
    const body = { Name: level.name, Description: level.description, BasePermissions: level.permissions };
    const done = await session.changes.make(
      { code: found ? "level.change" : "level.create", data: { level: level.name } },
      () =>
        found
          ? site.merge(`web/roledefinitions(${found.Id})`, { BasePermissions: level.permissions })
          : site.create("web/roledefinitions", body),
    );
    // Already there or made without our seeing it: the list below knows.
    if (!done.ok && done.failure.reason !== "duplicate" && done.failure.reason !== "unknownOutcome")
      return done;
    if (!done.ok) unseen = done;
    changed = true;
  }
  const roles = changed && !session.changes.dryRun ? await roleDefinitions(site) : null;
  if (roles && !roles.ok) return roles;
  const all = roles?.value ?? [...present.values()];
  const ids = new Map(
    levels.flatMap(({ level, name }) => {
      const id = all.find((role) => role.Name === name)?.Id;
      return id === undefined ? [] : [[level, id] as const];
    }),
  );
  // Not there after all, or not yet: without it no permission can be set.
  return unseen !== null && ids.size < levels.length ? unseen : ok(ids);
}

export function isSame(found: RoleDefinition, wanted: LevelDefinition): boolean {
  const { High, Low } = found.BasePermissions;
  return High === wanted.permissions.High && Low === wanted.permissions.Low;
}
