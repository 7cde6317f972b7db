import type { Exemption, TalkMark, TalkMarks } from "./talkMarks.ts";

/** Of one discussion: whether it was held, or why not. Nothing of what was said. */
export interface HeldFact {
  readonly employeeId: string;
  readonly heldOn: string | null;
  readonly exempt: Exemption | null;
  /** Held by whoever acts for the supervisor, among whose discussions it counts already. */
  readonly isActing?: boolean;
}

/**
 * A supervisor's marks as the own halves tell them. What stands of people who are no longer among the staff stays: what
 * was held with them counts.
 */
export function marksFrom(before: TalkMarks, facts: readonly HeldFact[]): TalkMarks {
  const told = new Set(facts.map(({ employeeId }) => employeeId));
  const marks: TalkMark[] = [
    ...before.marks.filter(({ id }) => !told.has(id)),
    ...facts.flatMap(({ employeeId: id, heldOn, exempt }): TalkMark[] =>
      heldOn || exempt ? [{ id, heldOn, exempt: heldOn ? null : exempt }] : [],
    ),
  ];
  return { ...before, marks: marks.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/**
 * How many discussions the supervisor has this year, and how many were held: all that leads above see. Those that
 * somebody holds as a deputy are the supervisor's.
 */
export function progressFrom(all: readonly HeldFact[]): { readonly due: number; readonly held: number } {
  const facts = all.filter(({ isActing }) => !isActing);
  const held = facts.filter(({ heldOn }) => heldOn !== null).length;
  const exempt = facts.filter(({ heldOn, exempt: why }) => heldOn === null && why !== null).length;
  return { due: facts.length - exempt, held };
}
