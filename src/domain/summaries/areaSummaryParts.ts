import type { PartsCodec } from "../documents/parts.ts";
import { itemsUnder, under } from "../documents/under.ts";
import { languages } from "../model/localText.ts";
import type { AreaSummary, Narrative } from "./areaSummary.ts";

/** Parts of a summary: `narrative/<language>/<themeId>`, `merges/<id>`, `keptApart/<id>`, `fate:<row key>`,
 * `lines/<language>/<line id>`, `lineBasis/<line id>`. */
export const areaSummaryParts: PartsCodec<AreaSummary> = {
  split(summary) {
    const parts = new Map<string, unknown>();
    for (const language of languages) {
      for (const [themeId, text] of Object.entries(summary.narrative[language] ?? {})) {
        if (text !== "") parts.set(`narrative/${language}/${themeId}`, text);
      }
    }
    for (const merge of summary.merges) parts.set(`merges/${merge.id}`, merge);
    for (const id of summary.keptApart) parts.set(`keptApart/${id}`, true);
    for (const [key, fate] of Object.entries(summary.fates)) parts.set(`fate:${withoutSlash(key)}`, fate);
    for (const language of languages) {
      for (const [id, text] of Object.entries(summary.lineTexts[language] ?? {})) {
        if (text !== "") parts.set(`lines/${language}/${id}`, text);
      }
    }
    for (const [id, words] of Object.entries(summary.lineBasis)) {
      if (words !== "") parts.set(`lineBasis/${id}`, words);
    }
    return parts;
  },
  join(parts, like) {
    const narrative: Narrative = {};
    const lineTexts: Narrative = {};
    for (const language of languages) {
      const texts = under<string>(parts, `narrative/${language}/`);
      if (texts.length > 0) narrative[language] = Object.fromEntries(texts);
      const lines = under<string>(parts, `lines/${language}/`);
      if (lines.length > 0) lineTexts[language] = Object.fromEntries(lines);
    }
    return {
      ...like,
      narrative,
      lineTexts,
      lineBasis: Object.fromEntries(under<string>(parts, "lineBasis/")),
      merges: itemsUnder(parts, "merges/"),
      keptApart: under(parts, "keptApart/").map(([id]) => id),
      fates: Object.fromEntries(
        under<AreaSummary["fates"][string]>(parts, "fate:").map(([key, fate]) => [withSlash(key), fate]),
      ),
    };
  },
};

/** A fate is a single fact, which a path with a slash is not; groups' own words may hold one. As in JSON Pointer. */
function withoutSlash(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function withSlash(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
