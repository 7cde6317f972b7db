/**
 * Writes tenant.json, org/, plans/, trainings/ and talks/ from source/ and discussions/: `npx tsx sandbox/towns/heinola/generate.ts`. Every name and id follows from
 * the person's place in the plan alone, so that a change in one unit leaves the names and accounts of all others as they were.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { employees, orgGroups, supervisors, units } from "./generator/organisation.ts";
import { outcomes2026, outcomes2027, writeFollowUp } from "./generator/outcomes.ts";
import { writeCsv } from "./generator/planFiles.ts";
import { plans2026, plans2027, plans2028 } from "./generator/planYears.ts";
import { writeTalks } from "./generator/talks.ts";
import { tenant } from "./generator/tenant.ts";
import { writeTrainings2026, writeTrainings2027 } from "./generator/trainingRecords.ts";

const foundedOn = "2025-01-01";

mkdirSync(new URL("org/", import.meta.url), { recursive: true });
writeCsv(
  "org/units.csv",
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
  "org/people.csv",
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
  "org/groups.csv",
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

const [made2026, made2027] = [plans2026(), plans2027()];
const followed2026 = made2026.map((plan) => [plan, outcomes2026(plan)] as const);
const followed2027 = made2027.map((plan) => [plan, outcomes2027(plan)] as const);
for (const [plan, outcomes] of [...followed2026, ...followed2027]) writeFollowUp(plan, outcomes);
plans2028();
writeTrainings2026(followed2026);
writeTrainings2027(followed2027);
writeTalks();
