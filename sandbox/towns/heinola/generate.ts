/**
 * Writes tenant.json and org/*.csv from source/: `npx tsx sandbox/towns/heinola/generate.ts`. Every name and id follows from
 * the person's place in the plan alone, so that a change in one unit leaves the names and accounts of all others as they were.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { employees, orgGroups, supervisors, units } from "./generator/organisation.ts";
import { tenant } from "./generator/tenant.ts";

const foundedOn = "2025-01-01";

function writeCsv(file: string, header: string, rows: readonly (readonly string[])[]): void {
  // As Finnish Excel saves it: UTF-8 with BOM, semicolons, CRLF.
  const lines = [header, ...rows.map((row) => row.join(";"))];
  writeFileSync(new URL(`org/${file}`, import.meta.url), `\uFEFF${lines.join("\r\n")}\r\n`);
}

mkdirSync(new URL("org/", import.meta.url), { recursive: true });
writeCsv(
  "units.csv",
  "UnitId;Name;Kind;ParentId;GroupYears;ValidFrom;ValidTo;SuccessorId",
  units.map((unit) => [
    unit.id,
    unit.name,
    unit.kind,
    unit.parent ?? "",
    unit.groupYears ?? "",
    foundedOn,
    unit.validTo ?? "",
    unit.successor ?? "",
  ]),
);
writeCsv(
  "people.csv",
  "PersonId;Name;Title;UnitId;SupervisorId;EntraId;UserPrincipalName",
  employees.map((one) => [
    one.id,
    `${one.givenName} ${one.surname}`,
    one.title,
    one.unitId,
    supervisors.get(one)?.id ?? "",
    one.account?.id ?? "",
    one.account?.upn ?? "",
  ]),
);
writeCsv(
  "groups.csv",
  "GroupId;Name;KindId;UnitId;ChairId;SecretaryId;MemberIds",
  orgGroups.map((group) => [
    group.id,
    group.name,
    group.kindId,
    group.unitId,
    group.chair.id,
    group.secretary?.id ?? "",
    group.members.map((one) => one.id).join(" "),
  ]),
);

writeFileSync(new URL("tenant.json", import.meta.url), `${JSON.stringify(tenant, null, 1)}\n`);
console.log(
  `${units.length} units, ${employees.length} people, ${tenant.users.length} accounts, ${orgGroups.length} groups`,
);
