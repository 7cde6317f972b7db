import type { StaffDeputy } from "../organisation/deputy.ts";
import type { PersonId } from "../organisation/person.ts";
import type { TalkMark, TalkMarks } from "./talkMarks.ts";

/** One supervisor's marks of a year. */
export interface SupervisorMarks {
  readonly supervisorId: string;
  readonly value: TalkMarks;
}

interface MarkBy {
  readonly by: string;
  readonly mark: TalkMark;
}

/**
 * Finds the marks of a person's discussions, in the order of the supervisors: the supervisor's own, that of who acts for
 * the supervisor, or that of somebody who was the supervisor earlier in the year. A day held stands above an exemption.
 */
export function markFinder(
  all: readonly SupervisorMarks[],
  deputies: readonly StaffDeputy[],
): (personId: PersonId, supervisors: readonly PersonId[]) => readonly (TalkMark | null)[] {
  const byPerson = new Map<string, MarkBy[]>();
  for (const { supervisorId, value } of all) {
    for (const mark of value.marks) {
      if (mark.heldOn === null && mark.exempt === null) continue;
      const known = byPerson.get(mark.id);
      if (known) known.push({ by: supervisorId, mark });
      else byPerson.set(mark.id, [{ by: supervisorId, mark }]);
    }
  }
  const actsFor = (id: string, supervisorId: PersonId) =>
    deputies.some((deputy) => deputy.deputyId === id && deputy.supervisorId === supervisorId);
  return (personId, supervisors) => {
    const marks = byPerson.get(personId) ?? [];
    const claimed = supervisors.map((supervisor) =>
      marks.filter(({ by }) => by === supervisor || actsFor(by, supervisor)),
    );
    const earlier = marks
      .filter((one) => !claimed.some((theirs) => theirs.includes(one)))
      .sort((a, b) => rank(a) - rank(b));
    return claimed.map((theirs) => {
      const own = best(theirs);
      if (own?.mark.heldOn) return own.mark;
      // The main job's comes first: it is the one whose supervisors follow each other.
      const before = earlier[0];
      if (!before || (own && !before.mark.heldOn)) return own?.mark ?? null;
      earlier.shift();
      return before.mark;
    });
  };
}

function best(marks: readonly MarkBy[]): MarkBy | undefined {
  return marks.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** Held first, the earliest day of all. */
function rank({ mark }: MarkBy): number {
  return mark.heldOn ? Number(mark.heldOn.replaceAll("-", "")) : Number.MAX_SAFE_INTEGER;
}
