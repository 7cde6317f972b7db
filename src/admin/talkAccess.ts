import type { Person, PersonId } from "#domain/organisation/person.ts";
import { goalSupervisors, jobsOf, talkSupervisors } from "#domain/organisation/talkSupervisors.ts";
import { pairOf } from "#domain/talks/talkPair.ts";
import { loginOf } from "./loginOf.ts";
import type { TalksList } from "./permissions/folderLists.ts";
import type { Grant } from "./permissions/permissionTable.ts";
import type { Town } from "./townSite.ts";

/**
 * Who may do what in a closed folder of the talks site; null: it is of nobody that the town knows. Half of it is the
 * employee's, half the supervisor's, and the other one reads. Nobody else ever has a right there.
 */
export function talkAccess(town: Town, list: TalksList, folder: string): readonly Grant[] | null {
  switch (list) {
    case "EmployeeHalves":
    case "SupervisorHalves":
      return halfAccess(town, list, folder);
    case "EmployeeGoals":
    case "SupervisorGoals":
      return goalAccess(town, list, folder);
  }
}

/** What two people said to each other stays between them: a supervisor who is none any more reads it no longer. */
function halfAccess(town: Town, list: "EmployeeHalves" | "SupervisorHalves", folder: string) {
  const pair = pairOf(folder);
  const employee = pair && town.people.get(pair.employeeId);
  const supervisor = pair && town.people.get(pair.supervisorId);
  if (!employee || !supervisor) return null;
  const isToday = talkSupervisors(employee, town).includes(supervisor);
  if (!isToday) return given([employee], "reads");
  return list === "EmployeeHalves"
    ? [...given([employee], "fills"), ...given([supervisor], "reads")]
    : [...given([supervisor], "fills"), ...given([employee], "reads")];
}

/** Goals outlive the year and the supervisor: who follows them up changes with the job's supervisor. */
function goalAccess(town: Town, list: "EmployeeGoals" | "SupervisorGoals", folder: string) {
  const owners = goalOwners(town, folder);
  if (!owners) return null;
  const { employee, supervisors, isOver } = owners;
  return list === "SupervisorGoals"
    ? [...given(supervisors, "fills"), ...given([employee], "reads")]
    : [...given([employee], isOver ? "reads" : "fills"), ...given(supervisors, "reads")];
}

interface GoalOwners {
  readonly employee: Person;
  /** The supervisor of that job today and whoever acts in that place. */
  readonly supervisors: readonly Person[];
  /** Goals of a job that the employee has no more. */
  readonly isOver: boolean;
}

/** Whose goals lie in a folder: an employee's of the main job, or a pair's of another. */
export function goalOwners(town: Town, folder: string): GoalOwners | null {
  const pair = pairOf(folder);
  const employee = town.people.get(pair?.employeeId ?? (folder as PersonId));
  if (!employee || (pair && !town.people.has(pair.supervisorId))) return null;
  const supervisorId = pair ? pair.supervisorId : employee.supervisorId;
  const isToday = supervisorId !== null && jobsOf(employee).includes(supervisorId);
  const supervisors = isToday ? goalSupervisors(employee, supervisorId, town) : [];
  return { employee, supervisors, isOver: pair !== null && !isToday };
}

function given(people: readonly Person[], level: Grant["level"]): readonly Grant[] {
  return people.flatMap((person): Grant[] => {
    const login = loginOf(person);
    return login === null ? [] : [{ role: { kind: "user", login }, level }];
  });
}
