import type { Person } from "#domain/organisation/person.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { type Fields, keyedItems, upsertItems } from "../keyedItems.ts";
import type { DocumentLists } from "../open/closedFolders.ts";
import {
  isTrainingYearOpen,
  personIn,
  proposalPlace,
  talkNeedsPlace,
  trainingPlace,
} from "../open/personDocuments.ts";
import { type PersonList, personLists } from "../permissions/folderLists.ts";
import type { Session } from "../session.ts";
import type { ListEntry } from "../sharepoint/readSite.ts";
import type { Town } from "../townSite.ts";

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
    const wanted = new Map<string, Fields>();
    for (const entry of list?.entries ?? []) {
      const person = personIn(town, entry.FileDirRef.slice((list?.rootPath.length ?? 0) + 1));
      if (!person || !entry.Key || entry.PersonId !== person.id) continue;
      const place: Fields = placeOf(name, town, person, entry, session.today);
      if (differs(entry, place)) wanted.set(entry.Key, place);
    }
    if (!list || wanted.size === 0) continue;
    const columns = ["AreaKey", "UnitId", "SupervisorYear", "SupervisorId"];
    const [first] = wanted.values();
    const select = ["Key", ...columns.filter((column) => first && column in first)];
    const keyed = { name, listId: list.listId, select };
    const items = await keyedItems(session, keyed);
    if (!items.ok) return items;
    const done = await upsertItems(session, keyed, items.value, wanted);
    if (!done.ok) return done;
    followed += done.value.changed;
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
  }
}

function differs(entry: ListEntry, place: Fields): boolean {
  return Object.entries(place).some(([column, value]) => (entry[column] ?? "") !== value);
}
