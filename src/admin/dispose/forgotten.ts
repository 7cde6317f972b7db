import type { PersonId } from "#domain/organisation/person.ts";
import { talksFolderLists } from "../permissions/folderLists.ts";
import type { RecycledItem } from "../sharepoint/recycleBin.ts";
import { isFolderOf } from "./discussionsOf.ts";

/** What somebody deleted by hand and that still lies in the talks site's bins: of a year whose time is over. */
export function forgottenBefore(firstKept: number): (item: RecycledItem) => boolean {
  return (item) => {
    const year = /\b(20\d\d)$/u.exec(item.title)?.[1];
    return placeOf(item) !== null && year !== undefined && Number(year) < firstKept;
  };
}

/** Likewise of one employee, whatever the year. */
export function forgottenOf(personId: PersonId): (item: RecycledItem) => boolean {
  return (item) => placeOf(item)?.some((part) => isFolderOf(personId, part)) ?? false;
}

/** Folder and name within one of the lists of discussions; null: it lay elsewhere. */
function placeOf({ path }: RecycledItem): readonly string[] | null {
  const [, list, inside] = /\/Lists\/([^/]+)\/(.+)$/u.exec(path) ?? [];
  return inside !== undefined && talksFolderLists.some((name) => name === list) ? inside.split("/") : null;
}
