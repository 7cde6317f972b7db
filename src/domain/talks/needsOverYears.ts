import type { HandedInDigest } from "../discussions/handedIn.ts";
import type { Need } from "../discussions/need.ts";
import type { YearModel } from "../model/yearModel.ts";
import { type NeedStatistics, needStatistics } from "../needs/needStatistics.ts";
import { type TalkNeed, type TalkNeeds, talksOf } from "../plans/talkNeeds.ts";

/** What supervisors wrote of one year's development discussions, and what groups handed in that year. */
export interface NeedsOfYear {
  readonly year: number;
  readonly talks: readonly {
    readonly personId: string;
    readonly areaId: string;
    readonly value: TalkNeeds;
  }[];
  readonly groups: readonly {
    readonly groupId: string;
    readonly areaId: string;
    readonly digest: Pick<HandedInDigest, "needs" | "participants">;
  }[];
}

export interface YearStatistics {
  readonly year: number;
  readonly talks: NeedStatistics;
  readonly groups: NeedStatistics;
}

/** How many name a competence, in each of the years. */
export interface CompetenceOverYears {
  readonly key: string;
  /** Null: a competence in own words. */
  readonly competenceId: string | null;
  readonly text: string;
  /** In the order of the years asked about. */
  readonly years: readonly { readonly year: number; readonly talks: number; readonly groups: number }[];
  /** What supervisors wrote in the first of the years, in their general words. */
  readonly words: readonly { readonly need: string; readonly targetGroup: string }[];
}

type Model = Pick<YearModel, "commonSets" | "competences" | "methods" | "urgencies">;

/**
 * Both kinds of needs year by year, of one area or the whole town. Of the years after the first, those in which nobody
 * wrote anything are left out. `model`: as it stands in the first of the years.
 */
export function needsOverYears(
  years: readonly NeedsOfYear[],
  model: Model,
  areaId: string | null,
): readonly YearStatistics[] {
  const here = (one: { readonly areaId: string }) => areaId === null || one.areaId === areaId;
  const noThemes = { themes: [] };
  return years
    .map(({ year, talks, groups }) => ({
      year,
      talks: needStatistics(talks.filter(here).map(asDigest), model, noThemes),
      groups: needStatistics(groups.filter(here), model, noThemes),
    }))
    .filter(({ talks, groups }, at) => at === 0 || talks.total + groups.total > 0);
}

/** Every competence that any of the years names: what is needed most in the first of them comes first. */
export function competencesOverYears(years: readonly YearStatistics[]): readonly CompetenceOverYears[] {
  const named = new Map<string, Pick<CompetenceOverYears, "key" | "competenceId" | "text">>();
  for (const { talks, groups } of years)
    for (const row of [...talks.byCompetence, ...groups.byCompetence])
      if (!named.has(row.key)) named.set(row.key, row);
  return [...named.values()]
    .map(({ key, competenceId, text }) => {
      const ofYear = years.map(({ year, talks, groups }) => ({
        year,
        talks: countOf(talks, key),
        groups: countOf(groups, key),
      }));
      return { key, competenceId, text, years: ofYear, words: wordsOf(years[0]?.talks, key) };
    })
    .sort((a, b) => compare(a, b));
}

function countOf({ byCompetence }: NeedStatistics, key: string): number {
  return byCompetence.find((row) => row.key === key)?.needs ?? 0;
}

/** What two wrote alike is there once. */
function wordsOf(talks: NeedStatistics | undefined, key: string): CompetenceOverYears["words"] {
  const words = (talks?.byCompetence.find((row) => row.key === key)?.items ?? []).map(
    ({ need }) => [need.description.trim(), need.targetGroup.trim()] as const,
  );
  const unique = new Map(words.map((one) => [one.join("\n"), one]));
  return [...unique.values()]
    .filter(([need]) => need !== "")
    .map(([need, targetGroup]) => ({ need, targetGroup }));
}

/** By each year in turn, both kinds together; what no number tells apart keeps its order. */
function compare(a: CompetenceOverYears, b: CompetenceOverYears): number {
  for (const [at, one] of a.years.entries()) {
    const other = b.years[at];
    const difference = (other ? other.talks + other.groups : 0) - one.talks - one.groups;
    if (difference !== 0) return difference;
  }
  return 0;
}

function asDigest({ personId, value }: NeedsOfYear["talks"][number]) {
  return {
    groupId: talksOf(personId),
    digest: { needs: value.needs.map(asNeed), participants: null },
  };
}

function asNeed({ id, need, competenceId, competenceText, methodId, targetGroup }: TalkNeed): Need {
  return {
    id,
    themeId: "",
    perspectiveId: "",
    competenceId,
    competenceText,
    description: need,
    methodId,
    targetGroup,
    urgencyId: null,
    lineId: null,
  };
}
