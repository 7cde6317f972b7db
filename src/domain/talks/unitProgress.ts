import type { TalkNeeds } from "../plans/talkNeeds.ts";
import type { CompletionRow } from "./completion.ts";

/** What a supervisor above may read of one supervisor's discussions: how many, of how many. */
export interface SupervisorProgress {
  readonly supervisorId: string;
  readonly unitId: string;
  readonly areaId: string;
  readonly progress: TalkNeeds["progress"];
}

/** How far the discussions of a unit's supervisors are, without anybody's name. */
export interface UnitProgress {
  readonly unitId: string;
  readonly areaId: string;
  readonly due: number;
  readonly held: number;
  readonly supervisors: number;
  /** Supervisors of whom nothing has been counted yet: none of theirs is known to have been held. */
  readonly uncounted: number;
}

/**
 * The counts by the supervisors' unit. `duties`: everybody's discussions as the organisation has them, for who has not
 * counted their own yet.
 */
export function unitProgress(
  all: readonly SupervisorProgress[],
  duties: readonly CompletionRow[],
): readonly UnitProgress[] {
  const units = new Map<string, UnitProgress>();
  for (const { supervisorId, unitId, areaId, progress } of all) {
    const due = progress?.due ?? duties.filter((row) => row.supervisorId === supervisorId).length;
    if (due === 0) continue;
    const known = units.get(unitId) ?? { unitId, areaId, due: 0, held: 0, supervisors: 0, uncounted: 0 };
    units.set(unitId, {
      ...known,
      due: known.due + due,
      held: known.held + (progress?.held ?? 0),
      supervisors: known.supervisors + 1,
      uncounted: known.uncounted + (progress ? 0 : 1),
    });
  }
  return [...units.values()];
}
