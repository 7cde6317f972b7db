import type { AgreedGoal, GoalState, SupervisorGoals, WishedGoal } from "./goal.ts";

/** A goal that nobody has written anything of yet. */
export function blankGoal(at: Pick<AgreedGoal, "id" | "year" | "between">): AgreedGoal {
  return {
    ...at,
    what: "",
    methodId: null,
    competenceId: null,
    by: null,
    sign: "",
    carried: [],
    state: "open",
    endedOn: null,
    wishId: null,
    importKey: null,
  };
}

export function blankWish(id: string): WishedGoal {
  return { id, what: "", methodId: null, competenceId: null, by: null, sign: "" };
}

/** The employee's wish as an agreed goal of its own; what is wished changes neither by it nor after it. */
export function takenWish(wish: WishedGoal, at: Pick<AgreedGoal, "id" | "year">): AgreedGoal {
  const { id: wishId, ...facts } = wish;
  return { ...blankGoal({ ...at, between: false }), ...facts, id: at.id, wishId };
}

/** Wishes that no agreed goal was made of. */
export function openWishes(
  wishes: readonly WishedGoal[],
  goals: readonly AgreedGoal[],
): readonly WishedGoal[] {
  const taken = new Set(goals.map(({ wishId }) => wishId));
  return wishes.filter(({ id }) => !taken.has(id));
}

/** The goals with one of them changed; one that is not there yet comes last. */
export function withGoal(
  now: SupervisorGoals,
  goal: AgreedGoal,
  change: Partial<AgreedGoal> = {},
): SupervisorGoals {
  const isThere = now.goals.some(({ id }) => id === goal.id);
  return {
    ...now,
    goals: isThere
      ? now.goals.map((one) => (one.id === goal.id ? { ...one, ...change } : one))
      : [...now.goals, { ...goal, ...change }],
  };
}

export function withoutGoal(now: SupervisorGoals, id: string): SupervisorGoals {
  return { ...now, goals: now.goals.filter((goal) => goal.id !== id) };
}

/** What becomes of a goal; "open" takes an end back. */
export function ended(state: GoalState, today: string): Pick<AgreedGoal, "state" | "endedOn"> {
  return { state, endedOn: state === "open" ? null : today };
}

/** The goal goes on in a later discussion, until a day of its own; it keeps its id and what was said of it. */
export function carriedOn(
  { carried }: AgreedGoal,
  year: number,
  by: string | null,
): Pick<AgreedGoal, "state" | "endedOn" | "carried"> {
  return {
    state: "open",
    endedOn: null,
    carried: [...carried.filter((time) => time.year !== year), { year, by }],
  };
}

/** Whether both have decided in that year's discussion to go on with the goal. */
export function isCarriedIn({ carried }: AgreedGoal, year: number): boolean {
  return carried.some((time) => time.year === year);
}
