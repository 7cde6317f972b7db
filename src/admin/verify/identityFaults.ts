import { documentKey } from "#store/documentKey.ts";
import type { DocumentList } from "../open/closedFolders.ts";
import type { ListEntry } from "../sharepoint/readSite.ts";
import type { Town } from "../townSite.ts";
import type { Difference } from "./difference.ts";

/**
 * Whether the columns by which a document is found say what its folder says. Whoever fills a document can write all
 * of its columns, so a document could pose as another group's, year's or area's.
 */
export function identityFaults(list: DocumentList, entry: ListEntry, town: Town): readonly Difference[] {
  const folder = entry.FileDirRef.slice(list.rootPath.length + 1);
  const name = `${list.name}/${folder || "."}/${entry.Id}`;
  const fault = (column: string, value: unknown): Difference => ({
    code: "wrongIdentity",
    name,
    column,
    value: String(value ?? ""),
  });
  const kind = list.name === "Worksheets" ? "worksheet" : "handedin";
  const year = Number(entry.Year ?? Number.NaN);
  const group = town.groups.find(({ id }) => id === folder);
  if (!group) return []; // told with the folder, or as a document outside folders
  const key =
    list.name === "Worksheets" ? documentKey.worksheet(year, group.id) : documentKey.handedIn(year, group.id);
  const [areaYear, area, areaKind] = (entry.AreaKey ?? "").split("|");
  const areaFits =
    areaYear === String(year) && areaKind === kind && [...town.units.keys()].some((id) => id === area);
  return [
    ...(entry.Key === key ? [] : [fault("Key", entry.Key)]),
    ...(entry.GroupId === group.id ? [] : [fault("GroupId", entry.GroupId)]),
    ...(areaFits ? [] : [fault("AreaKey", entry.AreaKey)]),
  ];
}
