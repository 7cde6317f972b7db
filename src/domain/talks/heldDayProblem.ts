/** Why a day cannot be the one on which a year's discussion was held: a cycle opens in October of the year before. */
export function heldDayProblem(
  day: string | null,
  year: number,
  today: string,
): "needsDay" | "future" | "tooEarly" | null {
  if (!day) return "needsDay";
  if (day > today) return "future";
  return day < `${year - 1}-10-01` ? "tooEarly" : null;
}
