import type { ListName } from "#store/lists.ts";
import { isFolder } from "../open/closedFolders.ts";
import type { ListEntry } from "../sharepoint/readSite.ts";

/** An item whose time is over. */
export interface Doomed {
  readonly list: ListName;
  readonly itemId: number;
  /** Where it lies, as the recycle bins name it: `sites/…/Lists/EmployeeHalves/p-1~p-2/7_.000`. */
  readonly path: string;
  /** Null: it is of no one year. */
  readonly year: number | null;
  readonly isFolder: boolean;
}

export function doomedOf(list: ListName, entry: ListEntry, year: number | null): Doomed {
  const path = `${entry.FileDirRef}/${entry.FileLeafRef}`.replace(/^\//u, "");
  return { list, itemId: entry.Id, path, year, isFolder: isFolder(entry) };
}
