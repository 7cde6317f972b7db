import type { Worksheet } from "../discussions/worksheet.ts";
import type { LocalText } from "../model/localText.ts";
import type { TownModel } from "../model/townModel.ts";
import type { Unit } from "../organisation/unit.ts";
import type { Narrative } from "../summaries/areaSummary.ts";
import type { Line } from "./line.ts";
import type { PublishedLines } from "./publishedLines.ts";

export interface LinesSource {
  readonly unit: Pick<Unit, "id" | "name">;
  readonly year: number;
  readonly revision: number;
  readonly publishedOn: string;
  /** What the unit's leading groups handed in; usually one group. */
  readonly handedIn: readonly Pick<Worksheet, "lines" | "commonDecision">[];
  /** HR's wording and translations, where they differ from the group's words: language -> line id -> text. */
  readonly texts: Narrative;
  readonly model: Pick<TownModel, "languages" | "lineKinds" | "strategyTags">;
}

/** The fixed, self-contained copy that those below read. A line that nobody has worded is left out. */
export function publishedLinesFrom(source: LinesSource): PublishedLines {
  const { unit, year, revision, publishedOn, handedIn, model } = source;
  return {
    unitId: unit.id,
    unitName: unit.name,
    year,
    revision,
    publishedOn,
    lines: handedIn
      .flatMap(({ lines }) => lines)
      .flatMap((line) => {
        const text = wordingOf(line, source);
        if (!text) return [];
        const kind = model.lineKinds.find(({ id }) => id === line.kindId)?.name ?? null;
        const tag = model.strategyTags.find(({ id }) => id === line.tagId)?.name ?? null;
        return [{ id: line.id, kind, text, tag }];
      }),
    common: handedIn.find(({ commonDecision }) => commonDecision !== null)?.commonDecision ?? null,
  };
}

/** HR's words in each language of the town; the group's own stand for the town's first language where HR has none. */
function wordingOf(line: Line, { texts, model }: Pick<LinesSource, "texts" | "model">): LocalText | null {
  const [first = "fi"] = model.languages;
  const worded: LocalText = {};
  for (const language of model.languages) {
    const own = language === first ? line.text : "";
    const text = texts[language]?.[line.id]?.trim() || own.trim();
    if (text) worded[language] = text;
  }
  return Object.keys(worded).length > 0 ? worded : null;
}
