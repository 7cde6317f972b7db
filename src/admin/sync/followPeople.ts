import type { Person } from "#domain/organisation/person.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Fields } from "../keyedItems.ts";
import type { DocumentLists } from "../open/closedFolders.ts";
import {
  isTrainingYearOpen,
  personIn,
  proposalPlace,
  talkMarksPlace,
  talkNeedsPlace,
  trainingPlace,
} from "../open/personDocuments.ts";
import { type PersonList, personLists } from "../permissions/folderLists.ts";
import type { Session } from "../session.ts";
import type { ListEntry } from "../sharepoint/readSite.ts";
import type { Town } from "../townSite.ts";
import { followPlaces } from "./followPlaces.ts";

/**
 * Documents about a person are found by today's supervisor and, until their year is over, by the area that the person
 * works in. Tells how many were brought in line.
 */
export async function followPeople(
  session: Session,
  lists: DocumentLists,
  town: Town,
): Promise<Result<number, AdminFailure>> {
  let followed = 0;
  for (const name of personLists) {
    const list = lists.get(name);
    if (!list) continue;
    const done = await followPlaces(session, list, (entry, folder) => {
      const person = personIn(town, folder);
      return person && entry.PersonId === person.id
        ? placeOf(name, town, person, entry, session.today)
        : null;
    });
    if (!done.ok) return done;
    followed += done.value;
  }
  return ok(followed);
}

function placeOf(list: PersonList, town: Town, person: Person, { Year }: ListEntry, today: string): Fields {
  const year = Number(Year ?? Number.NaN);
  switch (list) {
    case "Trainings": {
      const place = trainingPlace(town, person, year);
      return isTrainingYearOpen(year, today) ? place : { SupervisorYear: place.SupervisorYear };
    }
    case "Proposals":
      return proposalPlace(town, person);
    case "TalkNeeds":
      return year >= cycleYear(today) ? talkNeedsPlace(town, person, year) : {};
    case "TalkMarks":
      return year >= cycleYear(today) ? talkMarksPlace(town, person, year) : {};
  }
}
