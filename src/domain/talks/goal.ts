import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";

const goalFacts = {
  id: z.string(),
  /** What is to be learnt or reached. */
  what: z.string(),
  /** Way of learning of the town's 70-20-10 list. */
  methodId: z._default(z.nullable(z.string()), null),
  competenceId: z._default(z.nullable(z.string()), null),
  /** By when, an ISO day. */
  by: z._default(z.nullable(z.iso.date()), null),
  /** How it is seen that it has been reached. */
  sign: z._default(z.string(), ""),
};

/** A goal that the employee wishes for, in the employee's own half. */
export const wishedGoalSchema = z.object(goalFacts);
export type WishedGoal = z.infer<typeof wishedGoalSchema>;

/** How far a goal has come, in the words of whoever writes it down. */
export const checkInSchema = z.object({
  id: z.string(),
  goalId: z.string(),
  on: z.iso.date(),
  text: z.string(),
  /** Who wrote it: supervisors change, and a deputy writes in the same document. */
  by: z._default(z.nullable(z.string()), null),
});
export type CheckIn = z.infer<typeof checkInSchema>;

export const goalStates = ["open", "reached", "dropped"] as const;
export type GoalState = (typeof goalStates)[number];

/** A goal that the two have agreed on; it outlives the year. */
export const agreedGoalSchema = z.object({
  ...goalFacts,
  /** Cycle year of the discussion in which it was agreed on. */
  year: z.int(),
  /** Agreed on outside any discussion, or brought from elsewhere: no part of a year's record. */
  between: z._default(z.boolean(), false),
  /** Later discussions in which the two decided to go on with it, and until when. Its words stay as they were. */
  carried: z._default(z.array(z.object({ year: z.int(), by: z.nullable(z.iso.date()) })), []),
  state: z._default(z.enum(goalStates), "open"),
  endedOn: z._default(z.nullable(z.iso.date()), null),
  /** The wish in the employee's half that it was made of. */
  wishId: z._default(z.nullable(z.string()), null),
  /** What an imported goal is known by where it comes from: the same one is never brought in twice. */
  importKey: z._default(z.nullable(z.string()), null),
});
export type AgreedGoal = z.infer<typeof agreedGoalSchema>;

/** An employee's agreed goals with the supervisor's check-ins: the supervisor writes, the employee reads. */
export const supervisorGoalsSchema = z.object({
  goals: z._default(z.array(agreedGoalSchema).check(z.refine(uniqueIds)), []),
  checkIns: z._default(z.array(checkInSchema).check(z.refine(uniqueIds)), []),
});
export type SupervisorGoals = z.infer<typeof supervisorGoalsSchema>;

/** The employee's own check-ins: the employee writes, the supervisor reads. */
export const employeeGoalsSchema = z.object({
  checkIns: z._default(z.array(checkInSchema).check(z.refine(uniqueIds)), []),
});
export type EmployeeGoals = z.infer<typeof employeeGoalsSchema>;

export const emptySupervisorGoals: SupervisorGoals = supervisorGoalsSchema.parse({});
export const emptyEmployeeGoals: EmployeeGoals = employeeGoalsSchema.parse({});
