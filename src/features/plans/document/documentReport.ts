import { type Language, languages, textIn } from "#domain/model/localText.ts";
import { type Chapter, saysSomething, tablesIn } from "#domain/plans/document/lawCheck.ts";
import type { PlanDocument } from "#domain/plans/document/planDocument.ts";
import type { Report, ReportBlock } from "#files/report.ts";
import type { DocumentMaterial } from "#usecases/plans/loadPlanDocument.ts";
import { narrativeBlocks, operationSections } from "./narrativeBlocks.ts";
import { planBlocks } from "./planBlocks.ts";
import type { ReportIn, ReportOf } from "./reportIn.ts";
import { tableBlocks } from "./tableBlocks.ts";
import { wordsIn, writtenBlocks } from "./writtenBlocks.ts";

/** The personnel and training plan of a year in one language, chapter by chapter. */
export function documentReport(of: ReportOf, wanted: ReportIn): Report {
  const { material } = of;
  const { texts, language } = wanted;
  return {
    language,
    kind: texts.report.kind,
    title: texts.title(material.planYear),
    mark: material.confirmation ? null : texts.report.draftMark,
    author: textIn(material.model.townName, language).text,
    page: texts.report.page,
    contents: texts.report.contents,
    blocks: [standing(of, wanted), ...chapterBlocks(of, wanted)],
  };
}

/** Whether it holds, and by which decision. */
export function standing({ material }: ReportOf, { texts, formats }: ReportIn): ReportBlock {
  const words = texts.report;
  const { confirmation, today } = material;
  if (!confirmation) return { kind: "paragraph", quiet: true, lines: [words.draft(formats.day(today))] };
  const { body, on, meeting, section, version } = confirmation;
  return {
    kind: "paragraph",
    quiet: true,
    lines: [
      words.confirmed(body, formats.day(on)),
      // People write the sign along with the number, or not.
      words.meeting(meeting, section.replace(/^§\s*/u, "")),
      ...(version > 1 ? [words.version(version)] : []),
    ],
  };
}

/** Every chapter with what it contains. Of a confirmed document those that say nothing are left out. */
export function chapterBlocks(of: ReportOf, wanted: ReportIn): readonly ReportBlock[] {
  const { material, document } = of;
  const { chapters } = material.model.plan;
  const gathered = gatheredIn(material);
  const shown = material.confirmation
    ? chapters.filter((chapter) => saysSomething(document, chapter, gathered))
    : chapters;
  return shown.flatMap((chapter, at) => oneChapter(of, chapter, at + 1, wanted));
}

/** What there is besides texts and tables. */
export function gatheredIn({ plans }: Pick<DocumentMaterial, "plans">) {
  return {
    hasPlans: plans.some(({ rows }) => rows.length > 0),
    hasNarratives: plans.some(({ narrative }) => Object.values(narrative).some((text) => text.trim())),
  };
}

function oneChapter(
  of: ReportOf,
  chapter: Chapter,
  number: number,
  wanted: ReportIn,
): readonly ReportBlock[] {
  const { material, document } = of;
  const { texts, language } = wanted;
  const { contains, id } = chapter;
  const name = wordsIn(chapter.name, language);
  const blocks: ReportBlock[] = [
    { kind: "heading", level: 2, words: { ...name, text: texts.report.chapter(number, name.text) } },
    ...ownText(document.texts, id, language),
  ];
  if (contains.includes("areas"))
    blocks.push(...narrativeBlocks(material, operationSections(material.model.plan), wanted));
  for (const table of tablesIn(contains)) blocks.push(...tableBlocks(of, table, wanted));
  if (contains.includes("plans")) blocks.push(...planBlocks(material, wanted));
  return blocks.length > 1
    ? blocks
    : [...blocks, { kind: "paragraph", quiet: true, lines: [texts.report.nothing] }];
}

/** HR's text in the wanted language, else in the one that it was written in, which is then said. */
function ownText(
  texts: PlanDocument["texts"],
  chapterId: string,
  language: Language,
): readonly ReportBlock[] {
  for (const lang of new Set([language, ...languages])) {
    const text = texts[lang]?.[chapterId]?.trim();
    if (text) return writtenBlocks(text, lang === language ? undefined : lang);
  }
  return [];
}
