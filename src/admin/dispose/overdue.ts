import type { TalkModel } from "#domain/model/talkModel.ts";
import type { Person, PersonId } from "#domain/organisation/person.ts";
import { jobsOf } from "#domain/organisation/talkSupervisors.ts";
import { pairOf } from "#domain/talks/talkPair.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import type { ListName } from "#store/lists.ts";
import type { ListEntry } from "../sharepoint/readSite.ts";
import type { Town } from "../townSite.ts";
import { type Doomed, doomedOf } from "./Doomed.ts";
import { isForGood, retentionRules } from "./retentionRules.ts";

export type Retention = TalkModel["retention"];

export interface Limits {
  /** Of development discussions, the first cycle year that is kept. */
  readonly talks: number;
  /** Of other documents, the first year that is kept. */
  readonly documents: number;
}

export function limitsOn(today: string, { talkCycles, documentYears }: Retention): Limits {
  return { talks: cycleYear(today) - talkCycles, documents: Number(today.slice(0, 4)) - documentYears };
}

/** What lies in every list: documents, no folders. */
export type Stock = ReadonlyMap<ListName, readonly ListEntry[]>;

/** Everything whose time is over. Names go last: a row of a person stays while anything that is kept is of that person. */
export function overdue(stock: Stock, town: Town, limits: Limits, years: YearsKnown): readonly Doomed[] {
  const old = [...stock].flatMap(([list, entries]) =>
    entries.flatMap((entry) => {
      const year = yearOf(entry, years);
      return isOver(list, entry, year, town, limits, stock) ? [doomedOf(list, entry, year)] : [];
    }),
  );
  const gone = new Set(old.map(({ list, itemId }) => `${list}/${itemId}`));
  const named = namedIn(stock, gone, town);
  const names = (stock.get("People") ?? []).flatMap((entry) => {
    const person = town.people.get((entry.Key ?? "") as PersonId);
    return person && hasLongLeft(person, limits.documents) && !named.has(person.id)
      ? [doomedOf("People", entry, null)]
      : [];
  });
  return [...old, ...names];
}

/** Years of documents that do not tell theirs in a column, by list and item. */
export type YearsKnown = ReadonlyMap<ListEntry, number>;

function yearOf(entry: ListEntry, years: YearsKnown): number | null {
  const known = years.get(entry) ?? entry.Year ?? null;
  if (known !== null) return known;
  const inKey = /:(20\d\d)(?:[:-]|$)/u.exec(entry.Key ?? "")?.[1];
  return inKey === undefined ? null : Number(inKey);
}

function isOver(
  list: ListName,
  entry: ListEntry,
  year: number | null,
  town: Town,
  limits: Limits,
  stock: Stock,
): boolean {
  switch (retentionRules[list]) {
    case "talks":
      return year !== null && year < limits.talks;
    case "documents":
      return year !== null && year < limits.documents && !isForGood(entry.Key ?? "");
    case "goals":
      return areGoalsOver(folderOf(entry), town, limits, stock);
    case "leavers": {
      const person = town.people.get((entry.PersonId ?? "") as PersonId);
      return person !== undefined && hasLongLeft(person, limits.documents);
    }
    case "people":
    case "forGood":
      return false;
  }
}

/** Of a leaver by the cycles of the discussions; of a job that is over, when no discussion of that pair is kept any more. */
function areGoalsOver(folder: string, town: Town, limits: Limits, stock: Stock): boolean {
  const pair = pairOf(folder);
  const employee = town.people.get(pair?.employeeId ?? (folder as PersonId));
  if (!employee) return false; // nobody whom the town knows: for a person to look at, `verify` names it
  if (hasLongLeft(employee, limits.talks)) return true;
  if (pair === null || employee.leftOn || jobsOf(employee).includes(pair.supervisorId)) return false;
  const halves = ["EmployeeHalves", "SupervisorHalves"] as const;
  return !halves.some((list) =>
    (stock.get(list) ?? []).some(
      (half) => folderOf(half) === folder && (half.Year ?? limits.talks) >= limits.talks,
    ),
  );
}

/** The cycle in which somebody left counts as the last one with anything to keep. */
function hasLongLeft({ leftOn }: Person, firstKept: number): boolean {
  return leftOn !== undefined && cycleYear(leftOn) < firstKept;
}

export function folderOf({ FileDirRef }: ListEntry): string {
  return FileDirRef.split("/").at(-1) ?? "";
}

/** Everybody whom something that stays is of. */
function namedIn(stock: Stock, gone: ReadonlySet<string>, { people, groups }: Town): ReadonlySet<string> {
  const inService = [...people.values()].filter(({ leftOn }) => !leftOn);
  const staying = [...stock].flatMap(([list, entries]) =>
    list === "People" ? [] : entries.filter(({ Id }) => !gone.has(`${list}/${Id}`)),
  );
  return new Set<string>([
    ...inService.flatMap((person) => jobsOf(person)),
    ...groups
      .filter(({ endedOn }) => !endedOn)
      .flatMap(({ chairId, secretaryId, memberIds }) => [chairId, secretaryId ?? "", ...memberIds]),
    ...staying.flatMap(({ PersonId, SupervisorId }) => [PersonId ?? "", SupervisorId ?? ""]),
  ]);
}
