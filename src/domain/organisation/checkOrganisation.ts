import { checkGroups } from "./checkGroups.ts";
import { checkPeople } from "./checkPeople.ts";
import { checkUnits } from "./checkUnits.ts";
import type { Group } from "./group.ts";
import type { OrganisationFile, OrganisationProblem, OrganisationRow } from "./organisationProblem.ts";
import type { Person } from "./person.ts";
import type { Unit } from "./unit.ts";

export interface Organisation {
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  /** Whether the files say which groups go on in which; where they do not, what was said before stands. */
  readonly tellsMergers: boolean;
}

export interface CheckedOrganisation {
  readonly organisation: Organisation;
  /** In the order of the files and lines; nothing may be taken into use while there is one. */
  readonly problems: readonly OrganisationProblem[];
}

const fileOrder: readonly OrganisationFile[] = ["units", "people", "groups"];

/** Checks the records of the three files, each by itself and against each other. */
export function checkOrganisation(
  rows: Readonly<Record<OrganisationFile, readonly OrganisationRow[]>>,
  kindIds: readonly string[],
  earlierGroupIds: ReadonlySet<string> = new Set(),
): CheckedOrganisation {
  const problems: OrganisationProblem[] = [];
  // References are held against the ids as written, so that one bad record does not make every reference to it bad.
  const unitIds = new Set(rows.units.map((row) => row.cells.UnitId ?? ""));
  const accounts = new Map(
    rows.people.map((row) => [row.cells.PersonId ?? "", (row.cells.UserPrincipalName ?? "") !== ""]),
  );
  const units = checkUnits(rows.units, problems);
  const people = checkPeople(rows.people, unitIds, problems);
  const groups = checkGroups(rows.groups, { unitIds, accounts, kindIds, earlierGroupIds }, problems);
  problems.sort(
    (one, other) => fileOrder.indexOf(one.file) - fileOrder.indexOf(other.file) || one.line - other.line,
  );
  const tellsMergers = rows.groups.some((row) => row.cells.MergedFrom !== undefined);
  return { organisation: { units, people, groups, tellsMergers }, problems };
}
