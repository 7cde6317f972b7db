import type { PersonId } from "#domain/organisation/person.ts";
import { jobsOf } from "#domain/organisation/talkSupervisors.ts";
import { pairOf } from "#domain/talks/talkPair.ts";
import type { ListName } from "#store/lists.ts";
import { personLists, talksFolderLists } from "../permissions/folderLists.ts";
import type { Town } from "../townSite.ts";
import { type Doomed, doomedOf } from "./Doomed.ts";
import type { StockedList } from "./StockedList.ts";

/** Folders of people in which nothing is left and nothing will come: their names tell who talked with whom. */
export function emptyFolders(
  lists: ReadonlyMap<ListName, StockedList>,
  town: Town,
  isGone: (list: ListName, itemId: number) => boolean,
): readonly Doomed[] {
  return [...talksFolderLists, ...personLists].flatMap((name) => {
    const list = lists.get(name);
    if (!list) return [];
    const used = new Set(
      list.documents.filter(({ Id }) => !isGone(name, Id)).map(({ FileDirRef }) => FileDirRef),
    );
    return list.folders
      .filter(
        ({ FileDirRef, FileLeafRef }) =>
          !used.has(`${FileDirRef}/${FileLeafRef}`) && isOver(FileLeafRef, town),
      )
      .map((folder) => doomedOf(name, folder, null));
  });
}

/** Nobody in service talks in that folder, or anything is kept of in it. */
function isOver(folder: string, { people }: Town): boolean {
  const pair = pairOf(folder);
  const person = people.get(pair?.employeeId ?? (folder as PersonId));
  if (!person || person.leftOn) return true;
  return pair !== null && !jobsOf(person).includes(pair.supervisorId);
}
