import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { documentKey } from "#store/documentKey.ts";
import type { DocumentList } from "../open/closedFolders.ts";
import {
  isTrainingYearOpen,
  personIn,
  proposalPlace,
  talkMarksPlace,
  talkNeedsPlace,
  trainingPlace,
} from "../open/personDocuments.ts";
import type { PersonList } from "../permissions/folderLists.ts";
import { areaKeyParts } from "../registry/areasOfRecord.ts";
import type { ListEntry } from "../sharepoint/readSite.ts";
import type { Town } from "../townSite.ts";
import type { Difference } from "./difference.ts";

/**
 * Whether the columns by which a person's document is found say what its folder says: whoever fills it could write
 * another's name, supervisor or area into them.
 */
export function personFaults(
  list: Pick<DocumentList, "rootPath"> & { readonly name: PersonList },
  entry: ListEntry,
  town: Town,
  today: string,
): readonly Difference[] {
  const folder = entry.FileDirRef.slice(list.rootPath.length + 1);
  const person = personIn(town, folder);
  if (!person) return []; // told with the folder, or as a document outside folders
  const year = Number(entry.Year ?? Number.NaN);
  const name = `${list.name}/${folder}/${entry.Id}`;
  const held = (
    column: "Key" | "PersonId" | "SupervisorId" | "SupervisorYear" | "AreaKey",
    wanted: string,
  ) =>
    (entry[column] ?? "") === wanted
      ? []
      : [{ code: "wrongIdentity" as const, name, column, value: entry[column] ?? "" }];
  const area = (wanted: string, follows: boolean) =>
    // A year that is over stays with the area that it was in.
    follows || !isSomeArea(entry.AreaKey, wanted, town) ? held("AreaKey", wanted) : [];
  const own = held("PersonId", person.id);
  switch (list.name) {
    case "Trainings": {
      const place = trainingPlace(town, person, year);
      return [
        ...held("Key", documentKey.training(year, person.id)),
        ...own,
        ...held("SupervisorYear", place.SupervisorYear),
        ...area(place.AreaKey, isTrainingYearOpen(year, today)),
      ];
    }
    case "Proposals":
      return [
        ...held("Key", documentKey.proposals(person.id)),
        ...own,
        ...held("SupervisorId", proposalPlace(town, person).SupervisorId),
      ];
    case "TalkMarks": {
      const place = talkMarksPlace(town, person, year);
      return [
        ...held("Key", documentKey.talkMarks(year, person.id)),
        ...own,
        ...area(place.AreaKey, year >= cycleYear(today)),
      ];
    }
    case "TalkNeeds": {
      const place = talkNeedsPlace(town, person, year);
      return [
        ...held("Key", documentKey.talkNeeds(year, person.id)),
        ...own,
        ...area(place.AreaKey, year >= cycleYear(today)),
      ];
    }
  }
}

/** Whether it is the wanted one but for the area, which is one that the town knows. */
function isSomeArea(found: string | null | undefined, wanted: string, town: Town): boolean {
  const [one, other] = [areaKeyParts(found), areaKeyParts(wanted)];
  const isUnit = [...town.units.keys()].some((id) => id === one.area);
  return one.year === other.year && one.kind === other.kind && isUnit;
}
