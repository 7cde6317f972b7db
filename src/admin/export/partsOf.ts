import type { PersonContext } from "./PersonContext.ts";

/** What the person is in a group. */
export function groupParts(body: unknown, { person }: PersonContext): readonly unknown[] {
  if (!isRecord(body)) return [];
  const { id, name, memberIds, startedOn, endedOn } = body;
  const roles = ["chairId", "secretaryId", "headId", "actingChairId"].filter(
    (role) => body[role] === person.id,
  );
  const isMember = Array.isArray(memberIds) && memberIds.includes(person.id);
  if (roles.length === 0 && !isMember) return [];
  return [{ id, name, roles: isMember ? [...roles, "memberIds"] : roles, startedOn, endedOn }];
}

/** When the person acted for somebody, or somebody for the person. */
export function deputyParts(body: unknown, { person, groups }: PersonContext): readonly unknown[] {
  if (!isRecord(body)) return [];
  const { deputyId, supervisorId, groupId } = body;
  const isChair = groups.some(({ id, chairId }) => id === groupId && chairId === person.id);
  return deputyId === person.id || supervisorId === person.id || isChair ? [body] : [];
}

/** The person's own among a supervisor's marks. */
export function markParts(body: unknown, { person }: PersonContext): readonly unknown[] {
  if (!isRecord(body) || !Array.isArray(body.marks)) return [];
  return body.marks.filter((mark) => isRecord(mark) && mark.id === person.id);
}

/**
 * What a supervisor's own marks tell of the supervisor: on which days discussions were held, and how many are not held.
 * With whom, and why not, is about the staff.
 */
export function markDays(body: unknown): unknown {
  const marks = isRecord(body) && Array.isArray(body.marks) ? body.marks.filter(isRecord) : [];
  return {
    heldOn: marks.flatMap(({ heldOn }) => (typeof heldOn === "string" ? [heldOn] : [])).sort(),
    exempt: marks.filter(({ heldOn, exempt }) => typeof heldOn !== "string" && typeof exempt === "string")
      .length,
  };
}

/** The person's own level in what figures were computed from. */
export function levelParts(body: unknown, { person }: PersonContext): readonly unknown[] {
  if (!isRecord(body) || !isRecord(body.basis) || !isRecord(body.basis.people)) return [];
  const { competenceId, year } = body;
  return Object.entries(body.basis.people).flatMap(([unitId, levels]) =>
    isRecord(levels) && levels[person.id] !== undefined
      ? [{ competenceId, year, unitId, level: levels[person.id] }]
      : [],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
