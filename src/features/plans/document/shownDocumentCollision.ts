import type { Collision } from "#domain/documents/merge.ts";
import { type Language, textIn } from "#domain/model/localText.ts";
import { type TableId, tableIds, tableOf, tableRowSchema } from "#domain/plans/document/planDocument.ts";
import { rowsOf } from "#domain/plans/document/tableFigures.ts";
import { tableShape } from "#domain/plans/document/tableShapes.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { PlanDocumentView } from "#usecases/plans/usePlanDocument.ts";
import { columnName, rowName, tableTitle } from "./tableWords.ts";

interface Said {
  readonly view: Pick<PlanDocumentView, "material" | "document">;
  readonly texts: Texts<"planDocument">;
  readonly language: Language;
  readonly formats: Formats;
}

/** What two of HR have written in the same place. */
export function shownDocumentCollision({ path, mine, theirs }: Collision, said: Said) {
  const [part = "", kind, ...rest] = path.split("/");
  if (part === "texts") {
    const chapter = said.view.material.model.plan.chapters.find(({ id }) => id === rest.join("/"));
    const name = chapter ? textIn(chapter.name, said.language).text : rest.join("/");
    return {
      place: said.texts.collision.text(name),
      mine: String(mine ?? ""),
      theirs: String(theirs ?? ""),
      bothPossible: true,
    };
  }
  const id = tableIds.find((known) => known === part) ?? "table1";
  const write = (value: unknown) => written(value, kind === "asOn", said);
  return {
    place: place(id, kind, rest, said),
    mine: write(mine),
    theirs: write(theirs),
    bothPossible: false,
  };
}

function place(
  id: TableId,
  kind: string | undefined,
  rest: readonly string[],
  { view, texts }: Said,
): string {
  const { planYear, areas } = view.material;
  const shape = tableShape(id, planYear, areas);
  const title = tableTitle(shape, texts.tables);
  if (kind !== "cells") return title;
  const rows = rowsOf(shape, tableOf(view.document, id));
  const row = rows.find((one) => one.id === rest.slice(0, -1).join("/"));
  const column = shape.columns.find((one) => one.id === rest.at(-1));
  if (!row || !column) return title;
  const cell = texts.tables.cell(rowName(row, rows, texts.tables), columnName(column, texts.tables));
  return `${title}: ${cell}`;
}

function written(value: unknown, isDay: boolean, { texts, formats }: Said): string {
  if (typeof value === "number") return formats.number(value);
  if (typeof value === "string") return isDay ? formats.day(value) : value;
  const row = tableRowSchema.safeParse(value).data;
  return row ? row.name : texts.collision.row;
}
