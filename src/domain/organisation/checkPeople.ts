import { findCycles } from "./findCycles.ts";
import { firstLines } from "./firstLines.ts";
import type { OrganisationProblem, OrganisationRow } from "./organisationProblem.ts";
import { type Person, personSchema } from "./person.ts";
import { rowReader } from "./rowReader.ts";
import { wordsOf } from "./wordsOf.ts";

const entraIdPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const accountPattern = /^[^\s@|#]+@[^\s@|#]+$/;

/** People of `people.csv`; what is wrong with them goes to `problems`. */
export function checkPeople(
  rows: readonly OrganisationRow[],
  unitIds: ReadonlySet<string>,
  problems: OrganisationProblem[],
): readonly Person[] {
  const ids = firstLines("PersonId");
  const entraIds = firstLines("EntraId");
  const accounts = firstLines("UserPrincipalName");
  const supervisors = new Map<string, string>();
  const readers = rows.map((row) => rowReader("people", row, problems));
  for (const row of readers) ids.claim(row, row.cell("PersonId"));
  const people = readers.map((row) => {
    const id = row.id("PersonId");
    const unitId = row.required("UnitId");
    const supervisorId = row.optional("SupervisorId");
    const entraId = row.optional("EntraId")?.toLowerCase() ?? null;
    const userPrincipalName = row.optional("UserPrincipalName")?.toLowerCase() ?? null;
    if (unitId && !unitIds.has(unitId)) row.fault({ code: "unknownUnit", column: "UnitId", value: unitId });
    if (supervisorId === id && id !== "")
      row.fault({ code: "ownSupervisor", column: "SupervisorId", value: id });
    else if (supervisorId && !ids.lineOf.has(supervisorId))
      row.fault({ code: "unknownPerson", column: "SupervisorId", value: supervisorId });
    else if (supervisorId) supervisors.set(id, supervisorId);
    const others = wordsOf(row.cell("OtherSupervisorIds"));
    for (const other of others) {
      const column = "OtherSupervisorIds";
      if (other === id) row.fault({ code: "ownSupervisor", column, value: id });
      else if (!ids.lineOf.has(other)) row.fault({ code: "unknownPerson", column, value: other });
    }
    if (entraId && !entraIdPattern.test(entraId)) row.fault({ code: "badEntraId", value: entraId });
    if (userPrincipalName && !accountPattern.test(userPrincipalName))
      row.fault({ code: "badAccount", value: userPrincipalName });
    if ((entraId === null) !== (userPrincipalName === null)) row.fault({ code: "halfAccount" });
    entraIds.claim(row, entraId ?? "");
    accounts.claim(row, userPrincipalName ?? "");
    return {
      id,
      name: row.name("Name"),
      title: row.cell("Title") && row.name("Title"),
      unitId,
      supervisorId,
      otherSupervisorIds: [...new Set(others)].filter((other) => other !== supervisorId),
      entraId,
      userPrincipalName,
    };
  });
  for (const cycle of findCycles(supervisors)) {
    const line = ids.lineOf.get(cycle[0] ?? "") ?? 1;
    problems.push({ file: "people", line, code: "cycle", column: "SupervisorId", ids: cycle });
  }
  return people.flatMap((person) => {
    const parsed = personSchema.safeParse(person);
    return parsed.success ? [parsed.data] : [];
  });
}
