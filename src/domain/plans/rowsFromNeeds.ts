import type { Need } from "../discussions/need.ts";
import type { Fate, FateKind } from "../discussions/review.ts";
import type { Language } from "../model/localText.ts";
import type { YearModel } from "../model/yearModel.ts";
import { needName } from "../needs/needName.ts";
import { freeRowId } from "./freeRowId.ts";
import { type AnsweredNeed, emptyPlanRow, type PlanRow } from "./planRow.ts";

/** A need of the group's own discussion, and what HR has said of it. */
export interface PlanNeed {
  readonly groupId: string;
  readonly need: Need;
  readonly fate: FateKind | null;
  /** Why, in HR's words; empty where nothing has been said. */
  readonly remark: string;
  /** False: HR has declined it or deals with it elsewhere. It may be taken into the plan all the same. */
  readonly proposed: boolean;
}

/** Needs that are the group's or its area's own to answer; the rest goes its way elsewhere. */
const own: ReadonlySet<FateKind> = new Set<FateKind>(["areaPlan", "ownGroup"]);

export function planNeeds(
  groupId: string,
  needs: readonly Need[],
  fates: Readonly<Record<string, Fate>>,
): readonly PlanNeed[] {
  return needs.map((need) => {
    const said = fates[need.id];
    const fate = said?.fate ?? null;
    return { groupId, need, fate, remark: said?.remark ?? "", proposed: fate === null || own.has(fate) };
  });
}

/** The needs that no row of the plan answers yet. */
export function unansweredNeeds(needs: readonly PlanNeed[], rows: readonly PlanRow[]): readonly PlanNeed[] {
  const answered = new Set(rows.flatMap(({ answers }) => answers.map(keyOf)));
  return needs.filter(({ groupId, need }) => !answered.has(keyOf({ groupId, needId: need.id })));
}

const keyOf = ({ groupId, needId }: AnsweredNeed) => `${groupId} ${needId}`;

/** The plan with rows for needs, each in the need's own words; what a colleague has taken meanwhile is there already. */
export function withNeedsTaken(
  rows: readonly PlanRow[],
  needs: readonly PlanNeed[],
  model: Pick<YearModel, "commonSets" | "competences">,
  language: Language,
): readonly PlanRow[] {
  const ids = new Set(rows.map(({ id }) => id));
  const emptyRow = (needId: string) => {
    const id = freeRowId(`need.${needId}`, ids);
    ids.add(id);
    return emptyPlanRow(id);
  };
  const rowOf = ({ groupId, need }: PlanNeed): PlanRow => ({
    ...emptyRow(need.id),
    need: need.description.trim() || (needName(need, model, language)?.text ?? ""),
    targetGroup: need.targetGroup.trim(),
    competenceId: need.competenceId,
    competenceText: need.competenceText.trim(),
    lineId: need.lineId,
    methodId: need.methodId,
    answers: [{ groupId, needId: need.id }],
  });
  return [...rows, ...unansweredNeeds(needs, rows).map(rowOf)];
}
