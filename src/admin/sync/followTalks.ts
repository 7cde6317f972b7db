import { pairOf } from "#domain/talks/talkPair.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Fields } from "../keyedItems.ts";
import type { DocumentLists } from "../open/closedFolders.ts";
import { goalPlace, halfPlace } from "../open/talkDocuments.ts";
import { isTalksList, type TalksList } from "../permissions/folderLists.ts";
import type { Session } from "../session.ts";
import type { ListEntry } from "../sharepoint/readSite.ts";
import type { Town } from "../townSite.ts";
import { followPlaces } from "./followPlaces.ts";

/**
 * Halves of this year's discussions follow the employee to another unit, goals to another supervisor. Tells how many
 * documents were brought in line.
 */
export async function followTalks(
  session: Session,
  lists: DocumentLists,
  town: Town,
): Promise<Result<number, AdminFailure>> {
  let followed = 0;
  for (const list of lists.values()) {
    const { name } = list;
    if (!isTalksList(name)) continue;
    const done = await followPlaces(session, list, (entry, folder) =>
      placeOf(name, town, folder, entry, session.today),
    );
    if (!done.ok) return done;
    followed += done.value;
  }
  return ok(followed);
}

function placeOf(
  list: TalksList,
  town: Town,
  folder: string,
  { Year }: ListEntry,
  today: string,
): Fields | null {
  switch (list) {
    case "EmployeeHalves":
    case "SupervisorHalves": {
      const pair = pairOf(folder);
      const employee = pair && town.people.get(pair.employeeId);
      return employee && Number(Year ?? Number.NaN) >= cycleYear(today) ? halfPlace(employee) : null;
    }
    case "EmployeeGoals":
    case "SupervisorGoals":
      return goalPlace(town, folder);
  }
}
