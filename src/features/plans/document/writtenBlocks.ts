import { type Language, type LocalText, textIn } from "#domain/model/localText.ts";
import { textBlocks } from "#domain/summaries/textBlocks.ts";
import type { ReportBlock, Words } from "#files/report.ts";

/** What somebody wrote: paragraphs, and lists where they typed some. */
export function writtenBlocks(text: string, lang?: Language): readonly ReportBlock[] {
  const own = lang ? { lang } : {};
  return textBlocks(text).map((block) =>
    block.kind === "list"
      ? { kind: "list", items: block.items, ...own }
      : { kind: "paragraph", lines: block.lines, ...own },
  );
}

/** A text of the town's; its language is said where it is not the report's. */
export function wordsIn(text: LocalText, language: Language): Words {
  const shown = textIn(text, language);
  return shown.lang === language ? { text: shown.text } : shown;
}
