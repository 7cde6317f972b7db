interface Entered {
  readonly deputyId: string;
  readonly from: string;
  readonly to: string;
}

export type DeputyProblem = "whoRequired" | "dayRequired" | "order" | "past";

/** What keeps a deputy from being entered, by field. Days are ISO days, empty where none is written. */
export function deputyProblems(
  { deputyId, from, to }: Entered,
  today: string,
): Readonly<Partial<Record<keyof Entered, DeputyProblem>>> {
  return {
    ...(deputyId === "" ? { deputyId: "whoRequired" } : {}),
    ...(from === "" ? { from: "dayRequired" } : {}),
    ...toProblem(from, to, today),
  };
}

function toProblem(from: string, to: string, today: string): { readonly to?: DeputyProblem } {
  if (to === "") return { to: "dayRequired" };
  if (to < from) return { to: "order" };
  return to < today ? { to: "past" } : {};
}
