import type { PartsCodec } from "../documents/parts.ts";
import { languages } from "../model/localText.ts";
import type { AreaSummary, Narrative } from "./areaSummary.ts";

/** Parts of a summary: `narrative/<language>/<themeId>`. */
export const areaSummaryParts: PartsCodec<AreaSummary> = {
  split(summary) {
    const parts = new Map<string, unknown>();
    for (const language of languages) {
      for (const [themeId, text] of Object.entries(summary.narrative[language] ?? {})) {
        if (text !== "") parts.set(`narrative/${language}/${themeId}`, text);
      }
    }
    return parts;
  },
  join(parts, like) {
    const narrative: Narrative = {};
    for (const [path, text] of parts) {
      const language = languages.find((known) => path.startsWith(`narrative/${known}/`));
      if (!language) continue;
      const themeId = path.slice(`narrative/${language}/`.length);
      narrative[language] = { ...narrative[language], [themeId]: String(text) };
    }
    return { ...like, narrative };
  },
};
