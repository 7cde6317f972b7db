/**
 * Writes tenant.json and org/*.csv from source/: `npx tsx sandbox/towns/heinola/generate.ts`. Every name and id follows from
 * the person's place in the plan alone, so that a change in one unit leaves everybody else as they were.
 */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { mensNames, surnames, womensNames } from "./source/names.ts";
import { crossGroups, leavers, outsider, personas } from "./source/people.ts";
import { townUnits } from "./source/townUnits.ts";
import { wellbeingUnits } from "./source/wellbeingUnits.ts";

const domain = "heinola.example";
const foundedOn = "2025-01-01";
const units = [...townUnits, ...wellbeingUnits];
const unitById = new Map(units.map((unit) => [unit.id, unit]));

interface Employee {
  readonly id: string;
  readonly unitId: string;
  readonly title: string;
  readonly givenName: string;
  readonly surname: string;
  readonly account: { readonly id: string; readonly upn: string } | null;
}
interface OrgGroup {
  readonly id: string;
  readonly name: string;
  readonly kindId: string;
  readonly unitId: string;
  readonly chair: Employee;
  readonly secretary: Employee | null;
  readonly members: readonly Employee[];
}

function must<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`The plan has no ${what}`);
  return value;
}

function hashOf(seed: string): string {
  return createHash("sha256").update(`osaamiskello/heinola/${seed}`).digest("hex");
}

/** A valid random-looking (version 4) GUID that is the same on every run. */
function guid(seed: string): string {
  const hex = hashOf(seed);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function pick(from: readonly string[], seed: string): string {
  return must(from[Number.parseInt(hashOf(seed).slice(0, 8), 16) % from.length], seed);
}

const usedUpns = new Set<string>();
function newUpn(givenName: string, surname: string): string {
  const ascii = `${givenName}.${surname}`.toLowerCase().normalize("NFD").replace(/[^a-z.-]/g, "");
  let upn = `${ascii}@${domain}`;
  for (let n = 2; usedUpns.has(upn); n += 1) upn = `${ascii}${n}@${domain}`;
  usedUpns.add(upn);
  return upn;
}

function splitName(name: string): [string, string] {
  const [givenName, surname] = name.split(" ");
  return [must(givenName, name), must(surname, name)];
}

/** Men are the majority in municipal engineering, women elsewhere. */
function drawName(unitId: string, seed: string): [string, string] {
  const isWoman = Number.parseInt(hashOf(`${seed}/sex`).slice(0, 4), 16) % 100 < (inside(unitId, "kuntatekniikka") ? 15 : 80);
  return [pick(isWoman ? womensNames : mensNames, `${seed}/given`), pick(surnames, `${seed}/surname`)];
}

function inside(unitId: string, ancestorId: string): boolean {
  const unit = must(unitById.get(unitId), unitId);
  return unit.id === ancestorId || (unit.parent !== undefined && inside(unit.parent, ancestorId));
}

const employees: Employee[] = [];
const titleCounts = new Map<string, number>();
const personaByPlace = new Map<string, (typeof personas)[number]>();

function hire(unitId: string, line: string): Employee[] {
  const [, count = "1", title = "", noAccount] = must(/^(?:(\d+) )?(.+?)( \(ei tunnusta\))?$/.exec(line), line);
  return Array.from({ length: Number(count) }, () => {
    const nth = (titleCounts.get(`${unitId}: ${title}`) ?? 0) + 1;
    titleCounts.set(`${unitId}: ${title}`, nth);
    const place = `${unitId}/${title}/${nth}`;
    const persona = nth === 1 ? personaByPlace.get(`${unitId}: ${title}`) : undefined;
    const [givenName, surname] = persona ? splitName(persona.name) : drawName(unitId, place);
    const account = noAccount ? null : { id: guid(`user/${place}`), upn: newUpn(givenName, surname) };
    const employee = { id: `p-${String(employees.length + 1).padStart(4, "0")}`, unitId, title, givenName, surname, account };
    employees.push(employee);
    return employee;
  });
}

/** The first title of the unit that leads the given one. */
function leaderPlace(unitId: string): string {
  const unit = must(unitById.get(unitId), unitId);
  if (unit.ledFrom) return leaderPlace(unit.ledFrom);
  const title = unit.director ?? must(unit.teams?.[0]?.staff[0], `leader of ${unitId}`).replace(/^\d+ /, "");
  return `${unitId}: ${title}`;
}

function placeOf(reference: string): string {
  return reference.includes(": ") ? reference : leaderPlace(reference);
}

function at(reference: string): Employee {
  const [unitId, title] = placeOf(reference).split(": ");
  return must(employees.find((one) => one.unitId === unitId && one.title === title), reference);
}

for (const persona of personas) {
  personaByPlace.set(placeOf(persona.who), persona);
}

const orgGroups: OrgGroup[] = [];
for (const unit of units) {
  if (unit.director) hire(unit.id, unit.director);
  for (const team of unit.teams ?? []) {
    const members = team.staff.flatMap((line) => hire(unit.id, line));
    orgGroups.push({
      id: `ryhma-${team.id}`,
      name: team.name ?? unit.name,
      kindId: unit.kind === "responsibilityArea" ? "area" : "team",
      unitId: unit.id,
      chair: must(members[0], `chair of ${team.id}`),
      // The smallest groups write for themselves.
      secretary: members.length < 5 ? null : must(members[1], `secretary of ${team.id}`),
      members,
    });
  }
}
for (const group of [...crossGroups].reverse()) {
  const members = group.members.map(at);
  const [chair, secretary] = members;
  orgGroups.unshift({ id: `ryhma-${group.id}`, name: group.name, kindId: group.kind, unitId: group.unit, chair: must(chair, group.id), secretary: must(secretary, group.id), members });
}

function supervisorOf(employee: Employee): Employee | null {
  const own = must(unitById.get(employee.unitId), employee.unitId);
  const team = orgGroups.find((group) => group.unitId === own.id && group.kindId === "team" && group.members.includes(employee));
  if (own.chairsSupervise && team && team.chair !== employee) return team.chair;
  for (let unit = own; ; unit = must(unitById.get(must(unit.reportsTo ?? unit.parent, "parent")), "parent")) {
    const leader = at(unit.id);
    if (leader !== employee) return leader;
    if (!unit.parent) return null;
  }
}

const supervisors = new Map(employees.map((one) => [one, supervisorOf(one)]));

function writeCsv(file: string, header: string, rows: readonly (readonly string[])[]): void {
  // As Finnish Excel saves it: UTF-8 with BOM, semicolons, CRLF.
  const lines = [header, ...rows.map((row) => row.join(";"))];
  writeFileSync(new URL(`org/${file}`, import.meta.url), `\uFEFF${lines.join("\r\n")}\r\n`);
}

mkdirSync(new URL("org/", import.meta.url), { recursive: true });
writeCsv(
  "units.csv",
  "UnitId;Name;Kind;ParentId;GroupYears;ValidFrom;ValidTo;SuccessorId",
  units.map((unit) => [unit.id, unit.name, unit.kind, unit.parent ?? "", unit.groupYears ?? "", foundedOn, unit.validTo ?? "", unit.successor ?? ""]),
);
writeCsv(
  "people.csv",
  "PersonId;Name;Title;UnitId;SupervisorId;EntraId;UserPrincipalName",
  employees.map((one) => [one.id, `${one.givenName} ${one.surname}`, one.title, one.unitId, supervisors.get(one)?.id ?? "", one.account?.id ?? "", one.account?.upn ?? ""]),
);
writeCsv(
  "groups.csv",
  "GroupId;Name;KindId;UnitId;ChairId;SecretaryId;MemberIds",
  orgGroups.map((group) => [group.id, group.name, group.kindId, group.unitId, group.chair.id, group.secretary?.id ?? "", group.members.map((one) => one.id).join(" ")]),
);

function user(id: string, givenName: string, surname: string, upn: string, jobTitle: string, more: { mail?: string; accountEnabled?: boolean } = {}) {
  return { id, displayName: `${givenName} ${surname}`, givenName, surname, userPrincipalName: upn, mail: more.mail ?? upn, jobTitle, accountEnabled: more.accountEnabled ?? true };
}

function accountIds(wanted: (employee: Employee) => boolean): string[] {
  return employees.flatMap((one) => (one.account && wanted(one) ? [one.account.id] : []));
}

function channel(teamId: string, displayName: string) {
  return { id: `19:${hashOf(`channel/${teamId}/${displayName}`).slice(0, 32)}@thread.tacv2`, displayName, membershipType: "standard" };
}

function team(id: string, displayName: string, wanted: (employee: Employee) => boolean) {
  const members = accountIds((one) => wanted(one) || one.unitId === "henkilostopalvelut");
  return { id: guid(`team/${id}`), displayName, members, channels: [channel(id, "Yleinen"), channel(id, "Osaamisen kehittäminen")] };
}

const staffUsers = employees.flatMap((one) => (one.account ? [user(one.account.id, one.givenName, one.surname, one.account.upn, one.title)] : []));
const leaverUsers = leavers.map(({ name, jobTitle }) => {
  const [givenName, surname] = splitName(name);
  return user(guid(`leaver/${name}`), givenName, surname, newUpn(givenName, surname), jobTitle, { accountEnabled: false });
});
const [outsiderGiven, outsiderSurname] = splitName(outsider.name);
const outsiderUpn = newUpn(outsiderGiven, outsiderSurname).replace("@", ".ext@");
const outsiderUser = user(guid("outsider"), outsiderGiven, outsiderSurname, outsiderUpn, outsider.jobTitle, { mail: outsider.mail });

const leads = new Set([...supervisors.values(), ...orgGroups.flatMap((group) => (group.kindId === "strategic" || group.kindId === "management" ? group.members : []))]);
const itAdmin = must(at(must(personas.find((one) => one.key === "it"), "it").who).account, "account of it").id;

const tenant = {
  tenantId: guid("tenant"),
  domain,
  clientId: guid("client"),
  teamsAppId: guid("teamsApp"),
  sharePointHost: "heinola.sharepoint.com",
  users: [...staffUsers, ...leaverUsers, outsiderUser],
  groups: [{ id: guid("group/henkilosto"), displayName: "Henkilöstö", mailEnabled: false, securityEnabled: true, members: accountIds(() => true) }],
  sites: [
    { path: "/sites/osaaminen", title: "Osaaminen", admins: [itAdmin] },
    { path: "/sites/osaaminen-keskustelut", title: "Kehityskeskustelut", admins: [itAdmin] },
  ],
  teams: [
    ...["yhteiset", "hyvinvointi", "kaupunkiymparisto"].map((areaId) => team(areaId, must(unitById.get(areaId), areaId).name, (one) => inside(one.unitId, areaId))),
    team("esihenkilot", "Esihenkilöt ja johtoryhmät", (one) => leads.has(one)),
  ],
  adminConsent: ["User.Read", "User.ReadBasic.All", "Sites.ReadWrite.All", "Team.ReadBasic.All", "Channel.ReadBasic.All"],
  personas: [
    ...personas.map(({ key, role, who, about }) => ({ key, role, userId: must(at(who).account, `account of ${key}`).id, about })),
    { key: "outsider", role: outsider.role, userId: outsiderUser.id, about: outsider.about },
  ],
};
writeFileSync(new URL("tenant.json", import.meta.url), `${JSON.stringify(tenant, null, 1)}\n`);
console.log(`${units.length} units, ${employees.length} people, ${tenant.users.length} accounts, ${orgGroups.length} groups`);
