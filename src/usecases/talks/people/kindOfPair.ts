import type { Person } from "#domain/organisation/person.ts";

/** Why somebody holds a person's discussions: as the supervisor of the main job, of another one, or for one of them. */
export function kindOfPair(
  { supervisorId, otherSupervisorIds }: Pick<Person, "supervisorId" | "otherSupervisorIds">,
  id: string,
): "main" | "otherJob" | "deputy" {
  if (supervisorId === id) return "main";
  return otherSupervisorIds.some((other) => other === id) ? "otherJob" : "deputy";
}
