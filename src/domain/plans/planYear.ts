/** The year that the plan made in a cycle is for: the needs of 2027 make the plan of 2028. */
export function planYearOf(cycleYear: number): number {
  return cycleYear + 1;
}

/** The cycle whose needs a plan answers. */
export function cycleOfPlan(planYear: number): number {
  return planYear - 1;
}

/** The plan that is being made on an ISO day; the one in force is that of the day's own year. */
export function planInTheMaking(today: string): number {
  return Number(today.slice(0, 4)) + 1;
}
