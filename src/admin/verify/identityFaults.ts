import { documentKey } from "#store/documentKey.ts";
import type { DocumentList } from "../open/closedFolders.ts";
import { type AreasOfRecord, areaKeyParts } from "../registry/areasOfRecord.ts";
import type { ListEntry } from "../sharepoint/readSite.ts";
import type { Town } from "../townSite.ts";
import type { Difference } from "./difference.ts";

/**
 * Whether the columns by which a document is found say what its folder says. Whoever fills a document can write all
 * of its columns, so a document could pose as another group's, year's or area's.
 */
export function identityFaults(
  list: DocumentList,
  entry: ListEntry,
  town: Town,
  areas: AreasOfRecord,
): readonly Difference[] {
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
  const made = areaKeyParts(entry.AreaKey);
  const area = areas.of(group.id, year);
  const isArea =
    area === undefined ? [...town.units.keys()].some((id) => id === made.area) : area === made.area;
  const areaFits = made.year === String(year) && made.kind === kind && isArea;
  return [
    ...(entry.Key === key ? [] : [fault("Key", entry.Key)]),
    ...(entry.GroupId === group.id ? [] : [fault("GroupId", entry.GroupId)]),
    ...(areaFits ? [] : [fault("AreaKey", entry.AreaKey)]),
  ];
}
