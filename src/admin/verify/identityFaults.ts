import { documentKey } from "#store/documentKey.ts";
import { groupYear } from "#store/noteDocuments.ts";
import type { DocumentList } from "../open/closedFolders.ts";
import type { GroupList } from "../permissions/folderLists.ts";
import { type AreasOfRecord, areaKeyParts } from "../registry/areasOfRecord.ts";
import type { ListEntry } from "../sharepoint/readSite.ts";
import type { Town } from "../townSite.ts";
import type { Difference } from "./difference.ts";

const identities = {
  Worksheets: { kind: "worksheet", keyOf: documentKey.worksheet },
  HandedIn: { kind: "handedin", keyOf: documentKey.handedIn },
  Reviews: { kind: "review", keyOf: documentKey.review },
  Plans: { kind: "plan", keyOf: documentKey.plan },
  FollowUps: { kind: "followup", keyOf: documentKey.followUp },
} as const;

/**
 * Whether the columns by which a document is found say what its folder says. Whoever fills a document can write all
 * of its columns, so a document could pose as another group's, year's or area's.
 */
export function identityFaults(
  list: Pick<DocumentList, "rootPath"> & { readonly name: GroupList },
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
  const year = Number(entry.Year ?? Number.NaN);
  const group = town.groups.find(({ id }) => id === folder);
  if (!group) return []; // told with the folder, or as a document outside folders
  const common = entry.GroupId === group.id ? [] : [fault("GroupId", entry.GroupId)];
  if (list.name === "Notes") {
    const author = [...town.people.keys()].find((id) => id === entry.PersonId);
    const key = author && documentKey.note(year, group.id, author);
    return [
      ...(author ? [] : [fault("PersonId", entry.PersonId)]),
      ...(entry.Key === key ? [] : [fault("Key", entry.Key)]),
      ...(entry.GroupYear === groupYear(year, group.id) ? [] : [fault("GroupYear", entry.GroupYear)]),
      ...common,
    ];
  }
  const { kind, keyOf } = identities[list.name];
  const made = areaKeyParts(entry.AreaKey);
  const area = areas.of(group.id, year, kind);
  const isArea =
    area === undefined ? [...town.units.keys()].some((id) => id === made.area) : area === made.area;
  const areaFits = made.year === String(year) && made.kind === kind && isArea;
  return [
    ...(entry.Key === keyOf(year, group.id) ? [] : [fault("Key", entry.Key)]),
    ...common,
    ...(areaFits ? [] : [fault("AreaKey", entry.AreaKey)]),
  ];
}
