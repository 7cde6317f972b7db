import type { Group, GroupId } from "#domain/organisation/group.ts";
import type { DocumentLists } from "../open/closedFolders.ts";
import { groupLists } from "../permissions/folderLists.ts";
import type { Town } from "../townSite.ts";
import { entries, type Registry } from "./registry.ts";
import { groupResourcesRecord } from "./registryRecords.ts";

/**
 * The area that a group's documents of a year were made for. It outlives reorganisations, and whoever fills a document
 * can write the column that tells it: so it is remembered where only IT writes.
 */
export interface AreasOfRecord {
  of(groupId: GroupId, year: number, kind: string): string | undefined;
}

/** The parts of an AreaKey: `2027|sivistys|worksheet`. */
export function areaKeyParts(text: string | null | undefined) {
  const [year, area, kind] = (text ?? "").split("|");
  return { year, area, kind };
}

export function areasOfRecord(registry: Registry): AreasOfRecord {
  const areas = recorded(registry);
  return { of: (groupId, year, kind) => areas.get(groupId)?.[heldUnder(String(year), kind)] };
}

/** The documents of a year's plan are made a year before that year's discussions: they may have another area. */
function heldUnder(year: string, kind: string): string {
  return kind === "plan" || kind === "followup" ? `plan:${year}` : year;
}

/** Year, or `plan:` and year -> area of a group's documents: what is remembered, and what new documents were made with. */
export function areasToRemember(
  registry: Registry,
  lists: DocumentLists,
  town: Town,
): (group: Group) => Readonly<Record<string, string>> {
  const units = new Set<string>(town.units.keys());
  const known = recorded(registry);
  return (group) => {
    const areas = { ...known.get(group.id) };
    for (const name of groupLists) {
      const list = lists.get(name);
      for (const { Key, AreaKey, FileDirRef } of list?.entries ?? []) {
        if (FileDirRef !== `${list?.rootPath}/${group.id}`) continue;
        const { year, area, kind } = areaKeyParts(AreaKey);
        if (!year || !area || !kind || Key !== `${kind}:${year}:${group.id}` || !units.has(area)) continue;
        areas[heldUnder(year, kind)] ??= area;
      }
    }
    return areas;
  };
}

function recorded(registry: Registry): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const known = entries(registry, "group:", groupResourcesRecord);
  return new Map(known.map(({ groupId, areas }) => [groupId, areas ?? {}]));
}
