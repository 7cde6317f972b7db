/** Lists with a closed folder for every group. */
export const groupLists = ["Worksheets", "HandedIn", "Notes", "Reviews", "Plans", "FollowUps"] as const;
export type GroupList = (typeof groupLists)[number];

/** Lists with a closed folder for every person: whose the documents are, in TalkNeeds the supervisor who heard. */
export const personLists = ["Trainings", "Proposals", "TalkNeeds"] as const;
export type PersonList = (typeof personLists)[number];

/** Lists whose documents lie in closed folders. */
export type FolderList = GroupList | PersonList;
export const folderLists: readonly FolderList[] = [...groupLists, ...personLists];

export function isPersonList(list: FolderList): list is PersonList {
  return personLists.some((name) => name === list);
}
