import { readFileSync } from "node:fs";
import { personas } from "../source/personas.ts";
import { drawName, guid, must, newUpn, splitName } from "./identity.ts";
import type { CrossGroupPlan, UnitPlan } from "./plan.ts";

export interface Employee {
  readonly id: string;
  readonly unitId: string;
  readonly title: string;
  readonly givenName: string;
  readonly surname: string;
  readonly account: { readonly id: string; readonly upn: string } | null;
}
export interface OrgGroup {
  readonly id: string;
  readonly name: string;
  readonly kindId: string;
  readonly unitId: string;
  readonly chair: Employee;
  readonly secretary: Employee | null;
  readonly members: readonly Employee[];
}

function readSource<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../source/${file}`, import.meta.url), "utf8"));
}

export const units = readSource<readonly UnitPlan[]>("units.json");
const crossGroups = readSource<readonly CrossGroupPlan[]>("crossGroups.json");
const unitById = new Map(units.map((unit) => [unit.id, unit]));

export function unitOf(unitId: string): UnitPlan {
  return must(unitById.get(unitId), unitId);
}

export function inside(unitId: string, ancestorId: string): boolean {
  const unit = unitOf(unitId);
  return unit.id === ancestorId || (unit.parent !== undefined && inside(unit.parent, ancestorId));
}

export const employees: Employee[] = [];
const titleCounts = new Map<string, number>();
const personaByPlace = new Map<string, (typeof personas)[number]>();

function hire(unitId: string, line: string): Employee[] {
  const [, count = "1", title = "", noAccount] = must(
    /^(?:(\d+) )?(.+?)( \(ei tunnusta\))?$/.exec(line),
    line,
  );
  // Men are the majority in municipal engineering, women elsewhere.
  const womenInHundred = inside(unitId, "kuntatekniikka") ? 15 : 80;
  return Array.from({ length: Number(count) }, () => {
    const nth = (titleCounts.get(`${unitId}: ${title}`) ?? 0) + 1;
    titleCounts.set(`${unitId}: ${title}`, nth);
    const place = `${unitId}/${title}/${nth}`;
    const persona = nth === 1 ? personaByPlace.get(`${unitId}: ${title}`) : undefined;
    const [givenName, surname] = persona ? splitName(persona.name) : drawName(place, womenInHundred);
    const account = noAccount ? null : { id: guid(`user/${place}`), upn: newUpn(givenName, surname) };
    const employee = {
      id: `p-${String(employees.length + 1).padStart(4, "0")}`,
      unitId,
      title,
      givenName,
      surname,
      account,
    };
    employees.push(employee);
    return employee;
  });
}

/** The first title of the unit that leads the given one. */
function leaderPlace(unitId: string): string {
  const unit = unitOf(unitId);
  if (unit.ledFrom) return leaderPlace(unit.ledFrom);
  const title = unit.director ?? must(unit.teams?.[0]?.staff[0], `leader of ${unitId}`).replace(/^\d+ /, "");
  return `${unitId}: ${title}`;
}

function placeOf(reference: string): string {
  return reference.includes(": ") ? reference : leaderPlace(reference);
}

export function at(reference: string): Employee {
  const [unitId, title] = placeOf(reference).split(": ");
  return must(
    employees.find((one) => one.unitId === unitId && one.title === title),
    reference,
  );
}

for (const persona of personas) {
  personaByPlace.set(placeOf(persona.who), persona);
}

export const orgGroups: OrgGroup[] = [];
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
  orgGroups.unshift({
    id: `ryhma-${group.id}`,
    name: group.name,
    kindId: group.kind,
    unitId: group.unit,
    chair: must(chair, group.id),
    secretary: must(secretary, group.id),
    members,
  });
}

function supervisorOf(employee: Employee): Employee | null {
  const own = unitOf(employee.unitId);
  const team = orgGroups.find(
    (group) => group.unitId === own.id && group.kindId === "team" && group.members.includes(employee),
  );
  if (own.chairsSupervise && team && team.chair !== employee) return team.chair;
  for (let unit = own; ; unit = unitOf(must(unit.reportsTo ?? unit.parent, `parent of ${unit.id}`))) {
    const leader = at(unit.id);
    if (leader !== employee) return leader;
    if (!unit.parent) return null;
  }
}

export const supervisors = new Map(employees.map((one) => [one, supervisorOf(one)]));
