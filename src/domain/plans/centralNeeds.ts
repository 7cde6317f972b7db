import type { Need } from "../discussions/need.ts";
import type { YearModel } from "../model/yearModel.ts";
import { finnishOrder } from "../needs/finnishOrder.ts";
import { needRows } from "../needs/rowKey.ts";
import type { AreaSummary } from "../summaries/areaSummary.ts";
import { needWord } from "../trace/needWord.ts";
import { audienceOfRow, type RowAudience } from "./planParts.ts";
import type { AnsweredNeed, PlanRow } from "./planRow.ts";
import { emptyPlanRow } from "./planRow.ts";
import { type TalkNeed, type TalkNeeds, talksOf } from "./talkNeeds.ts";

/** A need that may be answered centrally. */
export interface CentralNeed {
  readonly answers: AnsweredNeed;
  readonly text: string;
  readonly targetGroup: string;
}

/** Needs of the whole town that name one competence. */
export interface CompetenceAcross {
  /** As needs name it (`rowKeys`). */
  readonly key: string;
  /** Null: a competence in own words. */
  readonly competenceId: string | null;
  readonly text: string;
  /** Needs that HR sends to the centralised plan. */
  readonly sent: readonly CentralNeed[];
  /** Needs from development discussions. */
  readonly talks: readonly CentralNeed[];
  /** Needs of groups that go elsewhere, or that HR has not decided on. */
  readonly others: readonly CentralNeed[];
  /** In how many areas somebody needs it, talks included. */
  readonly areas: number;
}

export interface TownNeeds {
  readonly groups: readonly {
    readonly groupId: string;
    readonly areaId: string;
    readonly needs: readonly Need[];
  }[];
  /** HR's words of the areas' summaries, by area. */
  readonly summaries: ReadonlyMap<string, Pick<AreaSummary, "fates" | "merges">>;
  readonly talks: readonly {
    readonly personId: string;
    readonly areaId: string;
    readonly value: TalkNeeds;
  }[];
}

/** What the town needs, by competence: what HR has sent here comes first, then what most areas need. */
export function competencesAcross(
  { groups, summaries, talks }: TownNeeds,
  model: Pick<YearModel, "commonSets" | "competences">,
): readonly CompetenceAcross[] {
  const found = new Map<
    string,
    {
      competenceId: string | null;
      text: string;
      sent: CentralNeed[];
      talks: CentralNeed[];
      others: CentralNeed[];
      areas: Set<string>;
    }
  >();
  const plainRow = needRows(model, []);
  const at = (named: Pick<Need, "competenceId" | "competenceText">, areaId: string) => {
    const { key, competenceId } = plainRow(named);
    const known = found.get(key) ?? {
      competenceId,
      text: named.competenceText.trim(),
      sent: [],
      talks: [],
      others: [],
      areas: new Set<string>(),
    };
    found.set(key, known);
    known.areas.add(areaId);
    return known;
  };
  for (const { groupId, areaId, needs } of groups) {
    const { fates = {}, merges = [] } = summaries.get(areaId) ?? {};
    const rowOf = needRows(model, merges);
    for (const need of needs) {
      const row = at(need, areaId);
      const isSent = needWord(fates, rowOf(need), groupId, need.id)?.fate === "centralPlan";
      const { description, targetGroup } = need;
      const answers = { groupId, needId: need.id };
      (isSent ? row.sent : row.others).push({ answers, text: description.trim(), targetGroup });
    }
  }
  for (const { personId, areaId, value } of talks) {
    for (const need of value.needs) at(need, areaId).talks.push(heard(personId, need));
  }
  return [...found]
    .map(([key, { areas, ...row }]) => ({ key, ...row, areas: areas.size }))
    .sort(
      (a, b) =>
        b.sent.length - a.sent.length ||
        b.areas - a.areas ||
        b.others.length + b.talks.length - a.others.length - a.talks.length ||
        finnishOrder(a.key, b.key),
    );
}

function heard(personId: string, { id, need, targetGroup }: TalkNeed): CentralNeed {
  return { answers: { groupId: talksOf(personId), needId: id }, text: need.trim(), targetGroup };
}

/** What of it no row of the plan answers yet. */
export function unansweredAcross(
  { sent, talks }: Pick<CompetenceAcross, "sent" | "talks">,
  rows: readonly PlanRow[],
): readonly CentralNeed[] {
  const keyOf = ({ groupId, needId }: AnsweredNeed) => `${groupId} ${needId}`;
  const answered = new Set(rows.flatMap(({ answers }) => answers.map(keyOf)));
  return [...sent, ...talks].filter(({ answers }) => !answered.has(keyOf(answers)));
}

/** A row for all who need a competence. `name`: what it is called; `audiences`: what its audience is called. */
export function rowAcross(
  id: string,
  across: CompetenceAcross,
  needs: readonly CentralNeed[],
  words: { readonly name: string; readonly audiences: Readonly<Record<RowAudience, string>> },
  model: Pick<YearModel, "commonSets" | "competences">,
): PlanRow {
  const row = {
    ...emptyPlanRow(id),
    competenceId: across.competenceId,
    competenceText: across.competenceId === null ? across.text : "",
    answers: needs.map(({ answers }) => answers),
  };
  const [only] = needs;
  const audience = audienceOfRow(row, model);
  return {
    ...row,
    need: needs.length === 1 && only?.text ? only.text : words.name,
    targetGroup: words.audiences[audience],
  };
}

/** A row of the centralised plan of the year before, to be carried on: answered needs and times were of that year. */
export function carriedRow(row: PlanRow): PlanRow {
  return { ...row, id: carriedId(row.id), when: "", answers: [], from: [] };
}

/** The same for two people of HR who carry it on at once. */
export const carriedId = (rowId: string) => `before.${rowId}`;
