/** Lists with a closed folder for every group. */
export const groupLists = ["Worksheets", "HandedIn", "Notes", "Reviews", "Plans", "FollowUps"] as const;
export type GroupList = (typeof groupLists)[number];

/** Lists with a closed folder for every person: whose the documents are, in the last two the supervisor who held talks. */
export const personLists = ["Trainings", "Proposals", "TalkNeeds", "TalkMarks"] as const;
export type PersonList = (typeof personLists)[number];

/** Lists of the talks site, with closed folders of two people (domain/talks/talkPair.ts) or, of goals, of an employee. */
export const talksFolderLists = [
  "EmployeeHalves",
  "SupervisorHalves",
  "EmployeeGoals",
  "SupervisorGoals",
] as const;
export type TalksList = (typeof talksFolderLists)[number];

/** Lists with a closed folder for the organisation and every service area. */
export const unitLists = ["LevelSums"] as const;
export type UnitList = (typeof unitLists)[number];

/** Lists whose documents lie in closed folders. */
export type FolderList = GroupList | PersonList | UnitList | TalksList;
export const workFolderLists: readonly FolderList[] = [...groupLists, ...personLists, ...unitLists];

export function isPersonList(list: FolderList): list is PersonList {
  return personLists.some((name) => name === list);
}

export function isUnitList(list: FolderList): list is UnitList {
  return unitLists.some((name) => name === list);
}

export function isTalksList(list: FolderList): list is TalksList {
  return talksFolderLists.some((name) => name === list);
}
