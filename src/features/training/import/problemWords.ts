import { headerOf } from "#domain/tables/chosenTable.ts";
import type { LineProblem } from "#domain/training/import/importLine.ts";
import type { Texts } from "#i18n/namespaces.ts";
import { columnTitle } from "#ui/columnTitle.ts";
import type { ImportTable } from "./importTable.ts";

export interface ProblemWords {
  readonly column: string;
  readonly text: string;
}

/** What is wrong, and the column in which it stands by its title. */
export function problemWords(
  { field, kind, text, other }: LineProblem,
  table: ImportTable,
  texts: Texts<"trainingImport">,
  unnamed: Texts<"tableImport">["columns"]["unnamed"],
): ProblemWords {
  const at = table.mapping[field];
  const column = at === undefined ? texts.columns.fields[field] : columnTitle(headerOf(table), at, unnamed);
  const words = texts.problem[kind];
  return { column, text: typeof words === "string" ? words : words(text.slice(0, 120), other) };
}
