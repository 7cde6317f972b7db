import type { PersonId } from "#domain/organisation/person.ts";
import { pairOf } from "#domain/talks/talkPair.ts";
import { talksFolderLists } from "../permissions/folderLists.ts";
import { type Doomed, doomedOf } from "./Doomed.ts";
import { folderOf, type Stock } from "./overdue.ts";

/** Everything of one employee's development discussions. What the person wrote as a supervisor is the staff's. */
export function discussionsOf(personId: PersonId, stock: Stock): readonly Doomed[] {
  return talksFolderLists.flatMap((list) =>
    (stock.get(list) ?? [])
      .filter((entry) => isFolderOf(personId, folderOf(entry)))
      .map((entry) => doomedOf(list, entry, entry.Year ?? null)),
  );
}

export function isFolderOf(personId: PersonId, folder: string): boolean {
  return folder === personId || pairOf(folder)?.employeeId === personId;
}
