import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import { itemScopes } from "../sharepoint/readSite.ts";
import type { SitePlace } from "../sitePlace.ts";
import type { Town } from "../townSite.ts";
import type { WorkSite } from "../workSite.ts";
import { type Checked, together } from "./checked.ts";
import type { Difference } from "./difference.ts";

/** Lists without folders: no item has permissions of its own. */
export async function checkFlatLists(
  { site: at, lists }: SitePlace,
  site: WorkSite,
): Promise<Result<Checked, AdminFailure>> {
  const flat = lists.filter(({ folders }) => !folders);
  const scopes = await inParallel(flat, async ({ name }): Promise<Result<Checked, AdminFailure>> => {
    const list = site.lists.get(name);
    if (!list) return ok({ things: 0, differences: [] }); // told with the lists
    const items = await itemScopes(at, list.Id);
    if (!items.ok) return items;
    const differences = items.value.flatMap(
      ({ Id, HasUniqueRoleAssignments, FileSystemObjectType }): Difference[] => [
        ...(HasUniqueRoleAssignments ? [{ code: "ownPermissions" as const, name: `${name}/#${Id}` }] : []),
        ...(FileSystemObjectType === 1 ? [{ code: "folderUnknown" as const, name: `${name}/#${Id}` }] : []),
      ],
    );
    return ok({ things: items.value.length, differences });
  });
  return scopes.ok ? ok(together(scopes.value)) : scopes;
}

/** Rows of the organisation are who they say. */
export function checkReferences(town: Town): Checked {
  const known: readonly (readonly ["Units" | "Groups" | "People", ReadonlySet<string>])[] = [
    ["Units", new Set([...town.units.keys()])],
    ["Groups", new Set(town.groups.map(({ id }) => id))],
    ["People", new Set([...town.people.keys()])],
  ];
  const differences = known.flatMap(([list, ids]) =>
    [...town.items[list].keys()]
      .filter((key) => !ids.has(key))
      .map((key) => ({ code: "wrongIdentity" as const, name: list, column: "Key", value: key })),
  );
  return { things: 0, differences };
}
