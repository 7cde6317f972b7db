import type { PartsCodec } from "../documents/parts.ts";
import { itemsUnder } from "../documents/under.ts";
import type { EmployeeGoals, SupervisorGoals } from "./goal.ts";

/** Parts of a supervisor's goals for an employee: `goals/<id>`, `checkIns/<id>`. */
export const supervisorGoalsParts: PartsCodec<SupervisorGoals> = {
  split: ({ goals, checkIns }) =>
    new Map<string, unknown>([
      ...goals.map((goal) => [`goals/${goal.id}`, goal] as const),
      ...checkIns.map((checkIn) => [`checkIns/${checkIn.id}`, checkIn] as const),
    ]),
  join: (parts, like) => ({
    ...like,
    goals: itemsUnder(parts, "goals/"),
    checkIns: itemsUnder(parts, "checkIns/"),
  }),
};

/** Parts of an employee's own check-ins: `checkIns/<id>`. */
export const employeeGoalsParts: PartsCodec<EmployeeGoals> = {
  split: ({ checkIns }) => new Map(checkIns.map((checkIn) => [`checkIns/${checkIn.id}`, checkIn])),
  join: (parts, like) => ({ ...like, checkIns: itemsUnder(parts, "checkIns/") }),
};
