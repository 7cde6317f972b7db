import type { SourcePlan } from "./assemble.ts";
import { emptyPlanRow, type PlanRow } from "./planRow.ts";
import { type TalkNeed, type TalkNeeds, talksOf } from "./talkNeeds.ts";

/** Needs of development discussions as a plan that rows can be taken from, one for each supervisor. */
export function talkSources(
  talks: readonly { readonly personId: string; readonly value: TalkNeeds }[],
): readonly SourcePlan[] {
  return talks
    .filter(({ value }) => value.needs.length > 0)
    .map(({ personId, value }) => ({
      groupId: talksOf(personId),
      rows: value.needs.map((need) => rowFromTalk(talksOf(personId), need)),
    }));
}

function rowFromTalk(groupId: string, need: TalkNeed): PlanRow {
  return {
    ...emptyPlanRow(need.id),
    need: need.need.trim(),
    targetGroup: need.targetGroup.trim(),
    competenceId: need.competenceId,
    competenceText: need.competenceText.trim(),
    methodId: need.methodId,
    answers: [{ groupId, needId: need.id }],
  };
}
