import { newestTalkTemplate, type TalkTemplate } from "#domain/model/talkModel.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { Person } from "#domain/organisation/person.ts";
import { isTalkDue } from "#domain/organisation/talkDue.ts";
import { jobsOf, talkSupervisors } from "#domain/organisation/talkSupervisors.ts";
import { emptyEmployeeHalf } from "#domain/talks/employeeHalf.ts";
import { emptyEmployeeGoals, emptySupervisorGoals } from "#domain/talks/goal.ts";
import { emptySupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import { pairId } from "#domain/talks/talkPair.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { documentKey, supervisorYear } from "#store/documentKey.ts";
import { employeeGoalsRecord } from "#store/records/employeeGoalsRecord.ts";
import { employeeHalfRecord } from "#store/records/employeeHalfRecord.ts";
import { supervisorGoalsRecord } from "#store/records/supervisorGoalsRecord.ts";
import { supervisorHalfRecord } from "#store/records/supervisorHalfRecord.ts";
import { goalOwners } from "../talkAccess.ts";
import type { Town } from "../townSite.ts";
import { emptyBody } from "./emptyBody.ts";
import type { PlannedDocument } from "./PlannedDocument.ts";

/**
 * The halves of a year's discussions, until its cycle is over: for everybody whose discussion is due, with each supervisor
 * of today who can sign in. Nobody's name stands in them.
 */
export function talkHalves(
  town: Town & { readonly model: TownModel },
  year: number,
  today: string,
): readonly PlannedDocument[] {
  const { talk } = town.model;
  if (!talk || year < cycleYear(today)) return [];
  const template = newestTalkTemplate(talk);
  const people = [...town.people.values()].filter(({ leftOn }) => !leftOn);
  // Whoever acts for a supervisor for a time has no staff of their own by that.
  const withStaff = new Set(people.flatMap(jobsOf));
  return people
    .filter((person) => isTalkDue(person, withStaff.has(person.id), town.units, year))
    .flatMap((employee) =>
      talkSupervisors(employee, town)
        .filter(({ userPrincipalName }) => userPrincipalName)
        .flatMap((supervisor) => halvesOf(employee, supervisor, year, template)),
    );
}

function halvesOf(
  employee: Person,
  supervisor: Person,
  year: number,
  template: TalkTemplate,
): readonly PlannedDocument[] {
  const pair = pairId({ employeeId: employee.id, supervisorId: supervisor.id });
  const half = (list: "EmployeeHalves" | "SupervisorHalves", key: string, body: string): PlannedDocument => ({
    list,
    folder: pair,
    key,
    values: {
      Title: `Kehityskeskustelu ${year}`,
      Key: key,
      SupervisorYear: supervisorYear(year, supervisor.id),
      Year: String(year),
      ...halfPlace(employee),
      PersonId: employee.id,
      SupervisorId: supervisor.id,
      State: "draft",
      Body: body,
    },
  });
  const own = emptyBody(employeeHalfRecord, emptyEmployeeHalf(template));
  const other = emptyBody(supervisorHalfRecord, emptySupervisorHalf(template));
  return [
    // Without an account there is nobody who could fill it: the two fill the supervisor's half together.
    ...(employee.userPrincipalName
      ? [half("EmployeeHalves", documentKey.employeeHalf(year, pair), own)]
      : []),
    half("SupervisorHalves", documentKey.supervisorHalf(year, pair), other),
  ];
}

/** The columns of a half that follow the employee. */
export function halfPlace({ unitId }: Person) {
  return { UnitId: unitId };
}

/** The goals of everybody in service, of each job with a supervisor who can sign in; the same ones year after year. */
export function goalDocuments(town: Town & { readonly model: TownModel }): readonly PlannedDocument[] {
  if (!town.model.talk) return [];
  return [...town.people.values()]
    .filter(({ leftOn }) => !leftOn)
    .flatMap((employee) => goalFolders(employee).flatMap((folder) => goalsIn(town, employee, folder)));
}

/** Of the main job the employee's own; of another one the pair's. */
function goalFolders(employee: Person): readonly string[] {
  return jobsOf(employee).map((supervisorId) =>
    supervisorId === employee.supervisorId ? employee.id : pairId({ employeeId: employee.id, supervisorId }),
  );
}

function goalsIn(town: Town, employee: Person, folder: string): readonly PlannedDocument[] {
  const supervisors = goalOwners(town, folder)?.supervisors ?? [];
  if (!supervisors.some(({ userPrincipalName }) => userPrincipalName)) return [];
  const goals = (list: "EmployeeGoals" | "SupervisorGoals", key: string, body: string): PlannedDocument => ({
    list,
    folder,
    key,
    values: {
      Title: "Tavoitteet",
      Key: key,
      PersonId: employee.id,
      ...goalPlace(town, folder),
      State: "open",
      Body: body,
    },
  });
  const own = emptyBody(employeeGoalsRecord, emptyEmployeeGoals);
  const other = emptyBody(supervisorGoalsRecord, emptySupervisorGoals);
  return [
    ...(employee.userPrincipalName ? [goals("EmployeeGoals", documentKey.employeeGoals(folder), own)] : []),
    goals("SupervisorGoals", documentKey.supervisorGoals(folder), other),
  ];
}

/** The column by which a supervisor finds the goals of their staff. */
export function goalPlace(town: Town, folder: string) {
  return { SupervisorId: goalOwners(town, folder)?.supervisors[0]?.id ?? "" };
}
