import type { Group } from "#domain/organisation/group.ts";
import type { PersonList } from "./folderLists.ts";
import type { Grant, Role } from "./permissionTable.ts";

/** Login names of those whom a person's folders are opened to; null for who has no account or has left. */
export interface PersonReaders {
  readonly self: string | null;
  readonly supervisor: string | null;
  /** Groups whose members read what the person has heard as a supervisor. */
  readonly leads: readonly Group[];
}

const hr: Role = { kind: "hr" };

/** Who may do what in the closed folder of one person. */
export function personGrants(list: PersonList, readers: PersonReaders): readonly Grant[] {
  const { self, supervisor, leads } = readers;
  switch (list) {
    case "Trainings":
      return [{ role: hr, level: "fills" }, ...one(supervisor, "fills"), ...one(self, "reads")];
    case "Proposals":
      return [{ role: hr, level: "reads" }, ...one(supervisor, "reads"), ...one(self, "fills")];
    case "TalkMarks":
      return [{ role: hr, level: "reads" }, ...one(self, "fills")];
    case "TalkNeeds":
      return [
        { role: hr, level: "reads" },
        ...one(self, "fills"),
        ...leads.map(({ id }): Grant => ({ role: { kind: "members", groupId: id }, level: "reads" })),
      ];
  }
}

function one(login: string | null, level: Grant["level"]): readonly Grant[] {
  return login === null ? [] : [{ role: { kind: "user", login }, level }];
}
