import { type LawPoint, lawPoints, type PlanModel } from "../../model/planModel.ts";
import { type PlanDocument, type TableId, tableIds, tableOf } from "./planDocument.ts";
import { hasFigures } from "./tableFigures.ts";

export type Chapter = PlanModel["chapters"][number];

/** How the document stands with one thing that the law wants it to tell. */
export interface LawAnswer {
  readonly point: LawPoint;
  readonly chapters: readonly Chapter[];
  /** `noChapter`: the town's data names none; `empty`: none of them says anything yet. */
  readonly state: "answered" | "empty" | "noChapter";
}

/** What the document has besides texts and tables: plans of areas, and what areas say of their operations. */
export interface Gathered {
  readonly hasPlans: boolean;
  readonly hasNarratives: boolean;
}

export function lawCheck(
  document: PlanDocument,
  chapters: readonly Chapter[],
  gathered: Gathered,
): readonly LawAnswer[] {
  return lawPoints.map((point) => {
    const named = chapters.filter(({ answers }) => answers.includes(point));
    const says = named.some((chapter) => saysSomething(document, chapter, gathered));
    return { point, chapters: named, state: named.length === 0 ? "noChapter" : says ? "answered" : "empty" };
  });
}

export function saysSomething(
  document: PlanDocument,
  { id, contains }: Chapter,
  { hasPlans, hasNarratives }: Gathered,
): boolean {
  return (
    hasText(document, id) ||
    tablesIn(contains).some((table) => hasFigures(tableOf(document, table))) ||
    (contains.includes("plans") && hasPlans) ||
    (contains.includes("areas") && hasNarratives)
  );
}

/** The tables among what a chapter contains. */
export function tablesIn(contains: Chapter["contains"]): readonly TableId[] {
  return tableIds.filter((id) => contains.includes(id));
}

function hasText({ texts }: PlanDocument, chapterId: string): boolean {
  return Object.values(texts).some((own) => own?.[chapterId]?.trim());
}
