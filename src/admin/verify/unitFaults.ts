import type { UnitId } from "#domain/organisation/unit.ts";
import { documentKey } from "#store/documentKey.ts";
import type { DocumentList } from "../open/closedFolders.ts";
import type { UnitList } from "../permissions/folderLists.ts";
import type { ListEntry } from "../sharepoint/readSite.ts";
import type { Difference } from "./difference.ts";

/** Whether a unit's figures say of themselves whose they are, as their folder does. */
export function unitFaults(
  list: DocumentList & { readonly name: UnitList },
  entry: ListEntry,
): readonly Difference[] {
  const folder = entry.FileDirRef.slice(list.rootPath.length + 1);
  const name = `${list.name}/${folder}/${entry.Id}`;
  const wanted = {
    Key: documentKey.levelSums(Number(entry.Year ?? Number.NaN), folder as UnitId),
    UnitId: folder,
  };
  return (["Key", "UnitId"] as const).flatMap((column) =>
    entry[column] === wanted[column]
      ? []
      : [{ code: "wrongIdentity" as const, name, column, value: entry[column] ?? "" }],
  );
}
