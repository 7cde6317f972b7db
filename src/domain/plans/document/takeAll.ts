import { type PlanDocument, tableOf } from "./planDocument.ts";
import { tableFrom, withTextsOf } from "./tableEdits.ts";
import { hasFigures } from "./tableFigures.ts";
import type { TableShape } from "./tableShapes.ts";

interface Ground {
  readonly shapes: readonly TableShape[];
  readonly chapterIds: readonly string[];
}

/** Last year's texts and tables where this year's document has none yet; the document itself where nothing is new. */
export function takeAll(
  document: PlanDocument,
  last: PlanDocument,
  { shapes, chapterIds }: Ground,
): PlanDocument {
  let taken = chapterIds.reduce(
    (now, id) => (hasNewText(now, last, id) ? withTextsOf(now, last, id) : now),
    document,
  );
  for (const shape of shapes) {
    const before = tableOf(last, shape.id);
    const own = tableOf(taken, shape.id);
    if (own.rows.length > 0 || hasFigures(own) || before.rows.length === 0) continue;
    taken = { ...taken, tables: { ...taken.tables, [shape.id]: tableFrom(before, shape) } };
  }
  return taken;
}

/** Whether last year's document says something in a chapter where this one says nothing, in the same language. */
export function hasNewText(document: PlanDocument, last: PlanDocument, chapterId: string): boolean {
  return (["fi", "sv", "en"] as const).some(
    (language) => last.texts[language]?.[chapterId]?.trim() && !document.texts[language]?.[chapterId]?.trim(),
  );
}
