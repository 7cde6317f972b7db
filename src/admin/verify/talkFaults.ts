import { pairOf } from "#domain/talks/talkPair.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { documentKey, supervisorYear } from "#store/documentKey.ts";
import type { DocumentList } from "../open/closedFolders.ts";
import { goalPlace, halfPlace } from "../open/talkDocuments.ts";
import type { TalksList } from "../permissions/folderLists.ts";
import type { ListEntry } from "../sharepoint/readSite.ts";
import { goalOwners } from "../talkAccess.ts";
import type { Town } from "../townSite.ts";
import type { Difference } from "./difference.ts";

const keyOf = {
  EmployeeHalves: documentKey.employeeHalf,
  SupervisorHalves: documentKey.supervisorHalf,
  EmployeeGoals: (_: number, folder: string) => documentKey.employeeGoals(folder),
  SupervisorGoals: (_: number, folder: string) => documentKey.supervisorGoals(folder),
} as const satisfies Record<TalksList, (year: number, folder: string) => string>;

/**
 * Whether the columns by which a document of two people is found say what its folder says: whoever fills it could write
 * another year or other people into them.
 */
export function talkFaults(
  list: Pick<DocumentList, "rootPath"> & { readonly name: TalksList },
  entry: ListEntry,
  town: Town,
  today: string,
): readonly Difference[] {
  const folder = entry.FileDirRef.slice(list.rootPath.length + 1);
  const year = Number(entry.Year ?? Number.NaN);
  const wanted = identityOf(list.name, folder, year, town, today);
  if (!wanted) return []; // told with the folder, or as a document outside folders
  const name = `${list.name}/${folder}/${entry.Id}`;
  return Object.entries({ Key: keyOf[list.name](year, folder), ...wanted }).flatMap(([column, value]) =>
    (entry[column] ?? "") === value
      ? []
      : [{ code: "wrongIdentity" as const, name, column, value: String(entry[column] ?? "") }],
  );
}

function identityOf(
  list: TalksList,
  folder: string,
  year: number,
  town: Town,
  today: string,
): Readonly<Record<string, string>> | null {
  switch (list) {
    case "EmployeeHalves":
    case "SupervisorHalves": {
      const pair = pairOf(folder);
      const employee = pair && town.people.get(pair.employeeId);
      if (!employee) return null;
      return {
        PersonId: pair.employeeId,
        SupervisorId: pair.supervisorId,
        SupervisorYear: supervisorYear(year, pair.supervisorId),
        // A year that is over stays with the unit that it was in.
        ...(year >= cycleYear(today) ? halfPlace(employee) : {}),
      };
    }
    case "EmployeeGoals":
    case "SupervisorGoals": {
      const owners = goalOwners(town, folder);
      return owners && { PersonId: owners.employee.id, ...goalPlace(town, folder) };
    }
  }
}
