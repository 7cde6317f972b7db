import type { PublishedLine } from "../lines/publishedLines.ts";
import type { Theme } from "../model/discussionTemplate.ts";
import type { LocalText } from "../model/localText.ts";
import { competenceOf, type YearModel } from "../model/yearModel.ts";
import type { CompetenceNeeds } from "../needs/competenceNeeds.ts";
import type { NeedStatistics } from "../needs/needStatistics.ts";
import type { AreaBoard } from "./areaBoard.ts";
import type { Narrative } from "./areaSummary.ts";
import type { PublishedSummary } from "./publishedSummary.ts";

export interface PublishedSource {
  readonly year: number;
  readonly revision: number;
  readonly publishedOn: string;
  readonly board: Pick<AreaBoard, "unit" | "expected" | "handedIn" | "neverMet">;
  readonly statistics: NeedStatistics;
  readonly narrative: Narrative;
  /** Of the unit's leading group, as HR publishes them; none where it gives none. */
  readonly lines: readonly PublishedLine[];
  readonly model: Pick<YearModel, "commonSets" | "languages" | "competences">;
  readonly template: { readonly themes: readonly Theme[] };
}

/** The fixed, self-contained copy that is published: numbers and HR's words, no group's name and no single need. */
export function publishedFrom(source: PublishedSource): PublishedSummary {
  const { statistics, model, template, board } = source;
  return {
    unitName: board.unit.name,
    year: source.year,
    revision: source.revision,
    publishedOn: source.publishedOn,
    groupsIn: board.handedIn,
    groupsExpected: board.expected,
    groupsNeverMet: board.neverMet,
    participants: statistics.participants,
    themes: statistics.byTheme.map(({ themeId, competences }) => ({
      id: themeId,
      name: template.themes.find((theme) => theme.id === themeId)?.name ?? { fi: themeId },
      competences: competences.map((counted) => ({
        competence: competenceName(counted, model),
        common: counted.competenceId !== null,
        needs: counted.needs,
        groups: counted.groups,
      })),
    })),
    shares: { ...statistics.shares },
    lines: [...source.lines],
    narrative: writtenNarrative(source.narrative, model.languages),
  };
}

/** A common competence in all its languages; the groups' own words in the town's first language, as they wrote them. */
function competenceName(
  counted: CompetenceNeeds,
  model: Pick<YearModel, "commonSets" | "languages" | "competences">,
): LocalText {
  const common = competenceOf(model, counted.competenceId);
  if (common) return common.name;
  return { [model.languages[0] ?? "fi"]: counted.text || counted.competenceId || "–" };
}

function writtenNarrative(narrative: Narrative, languages: YearModel["languages"]): Narrative {
  const written: Narrative = {};
  for (const language of languages) {
    const texts = Object.entries(narrative[language] ?? {}).filter(([, text]) => text.trim());
    if (texts.length > 0)
      written[language] = Object.fromEntries(texts.map(([id, text]) => [id, text.trim()]));
  }
  return written;
}
