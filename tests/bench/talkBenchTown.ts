import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { smallTalkModel } from "../../src/admin/testing/smallTalkModel.ts";
import { smallModel, smallTenant, staffGroupId } from "../../src/admin/testing/smallTown.ts";

/** As many as report to one supervisor. */
const span = 10;
const areas = 5;

export interface BenchPerson {
  readonly id: string;
  readonly supervisorId: string;
  readonly unitId: string;
}

/** A town of so many people, all with accounts, ten to a supervisor, and everybody's discussion is due. */
export function benchPeople(count: number): readonly BenchPerson[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `h-${at + 1}`,
    supervisorId: at === 0 ? "" : `h-${Math.ceil(at / span)}`,
    unitId: `alue-${(at % areas) + 1}`,
  }));
}

const oidOf = (id: string) => `00000000-0000-4000-9000-${id.slice(2).padStart(12, "0")}`;
const accountOf = (id: string) => `${id}@pikku.example`;

export function benchTenant(people: readonly BenchPerson[]) {
  const users = people.map(({ id }) => ({
    id: oidOf(id),
    displayName: `Nimi ${id}`,
    givenName: "Nimi",
    surname: id,
    userPrincipalName: accountOf(id),
    mail: null,
    jobTitle: null,
    accountEnabled: true,
  }));
  const members = [...smallTenant.users, ...users].map(({ id }) => id);
  return {
    ...smallTenant,
    users: [...smallTenant.users, ...users],
    groups: smallTenant.groups.map((group) => (group.id === staffGroupId ? { ...group, members } : group)),
  };
}

/** Without discussion groups but one: what is measured is what single people need. */
export function writeBenchOrganisation(folder: string, people: readonly BenchPerson[]): string {
  const units = Array.from({ length: areas }, (_, at) => [
    ...[`alue-${at + 1}`, `Palvelualue ${at + 1}`, "serviceArea", "kaupunki", "", "2020-01-01", "", ""],
  ]);
  const files = {
    units: [
      ["UnitId", "Name", "Kind", "ParentId", "GroupYears", "ValidFrom", "ValidTo", "SuccessorId"],
      ["kaupunki", "Kaupunki", "organisation", "", "every", "2020-01-01", "", ""],
      ...units,
    ],
    people: [
      ["PersonId", "Name", "Title", "UnitId", "SupervisorId", "EntraId", "UserPrincipalName"],
      ...people.map(({ id, unitId, supervisorId }) => [
        ...[id, `Nimi ${id}`, "Työntekijä", unitId, supervisorId, oidOf(id), accountOf(id)],
      ]),
    ],
    groups: [
      ["GroupId", "Name", "KindId", "UnitId", "ChairId", "SecretaryId", "MemberIds"],
      ["jory", "Johtoryhmä", "johtoryhma", "kaupunki", "h-1", "", "h-1 h-2"],
    ],
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, rows] of Object.entries(files))
    writeFileSync(join(folder, `${name}.csv`), rows.map((row) => `${row.join(";")}\r\n`).join(""));
  return folder;
}

export function writeBenchModel(file: string): string {
  writeFileSync(file, JSON.stringify({ ...smallModel, talk: smallTalkModel }));
  return file;
}
