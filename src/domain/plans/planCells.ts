import { fail, ok, type Result } from "#lib/result.ts";
import type { PublishedLines } from "../lines/publishedLines.ts";
import { type Language, type LocalText, languages, textIn } from "../model/localText.ts";
import { competenceOf, methodOf, type YearModel } from "../model/yearModel.ts";
import { competenceKey } from "../needs/competenceKey.ts";
import { readDecimal } from "../tables/readDecimal.ts";
import { readYesNo } from "../tables/readYesNo.ts";
import { longestCell, type PlanColumn } from "./planColumns.ts";
import type { PlanRow } from "./planRow.ts";

/** What the cells of a plan are read and written with. */
export interface CellWords {
  readonly model: Pick<YearModel, "commonSets" | "competences" | "methods">;
  readonly lines: readonly PublishedLines[];
  readonly language: Language;
  readonly yes: string;
  readonly no: string;
}

/** Why a text does not go into a cell. */
export type CellProblem = "number" | "whole" | "range" | "method" | "line" | "yesNo" | "long";

/** What a cell says, as it is shown and copied: numbers with the language's comma and nothing between thousands. */
export function cellText(row: PlanRow, { id }: PlanColumn, words: CellWords): string {
  const { model, language } = words;
  switch (id) {
    case "competence":
      return nameIn(competenceOf(model, row.competenceId)?.name, language) || row.competenceText;
    case "method":
      return nameIn(methodOf(model, row.methodId)?.name, language) || (row.methodId ?? "");
    case "line":
      return row.lineId === null ? "" : nameIn(lineOf(words.lines, row.lineId)?.text, language);
    case "eligible":
      return row.eligible === null ? "" : row.eligible ? words.yes : words.no;
    case "participants":
    case "days":
    case "cost":
      return numberText(row[id], language);
    default:
      return row[id];
  }
}

/** The row with a cell set to what a text says; an empty text empties the cell. */
export function withCellText(
  row: PlanRow,
  column: PlanColumn,
  written: string,
  words: CellWords,
): Result<PlanRow, CellProblem> {
  const text = written.trim();
  if (text.length > longestCell) return fail("long");
  if (column.kind === "number") {
    const number = readNumber(text, column);
    return number.ok ? ok({ ...row, [column.id]: number.value }) : number;
  }
  switch (column.id) {
    case "competence": {
      const known = byName(words.model.competences, ({ name }) => name, text);
      return ok({ ...row, competenceId: known?.id ?? null, competenceText: known ? "" : text });
    }
    case "method": {
      const method = byName(words.model.methods, ({ name }) => name, text);
      return text !== "" && !method ? fail("method") : ok({ ...row, methodId: method?.id ?? null });
    }
    case "line": {
      const all = words.lines.flatMap(({ lines }) => lines);
      const line = byName(all, (one) => one.text, text);
      return text !== "" && !line ? fail("line") : ok({ ...row, lineId: line?.id ?? null });
    }
    case "eligible": {
      const eligible = readYesNo(text);
      return eligible === null && text !== "" ? fail("yesNo") : ok({ ...row, eligible });
    }
    default:
      return ok({ ...row, [column.id]: text });
  }
}

/** The fields of a row that a column shows. */
export function fieldsOf(row: PlanRow, { id }: PlanColumn): Partial<PlanRow> {
  switch (id) {
    case "competence":
      return { competenceId: row.competenceId, competenceText: row.competenceText };
    case "method":
      return { methodId: row.methodId };
    case "line":
      return { lineId: row.lineId };
    default:
      return { [id]: row[id] };
  }
}

/** Days and euros of a cell that is being written, as its language writes them. */
function numberText(value: number | null, language: Language): string {
  if (value === null) return "";
  return language === "en" ? String(value) : String(value).replace(".", ",");
}

function readNumber(
  text: string,
  { id, whole, most }: Extract<PlanColumn, { kind: "number" }>,
): Result<number | null, CellProblem> {
  if (text === "") return ok(null);
  const number = readDecimal(text);
  // Euros have no three decimals: "12.000" would mean twelve thousand to whoever wrote it.
  if (number === null || (id === "cost" && /[.,]\d{3}\D*$/u.test(text))) return fail("number");
  if (whole && !Number.isInteger(number)) return fail("whole");
  return number < 0 || number > most ? fail("range") : ok(Math.round(number * 100) / 100);
}

/** The thing that a text names, in whatever language it does. */
function byName<T>(all: readonly T[], nameOf: (one: T) => LocalText, text: string): T | undefined {
  const key = competenceKey(text);
  return key === ""
    ? undefined
    : all.find((one) => languages.some((language) => competenceKey(nameOf(one)[language] ?? "") === key));
}

function lineOf(lines: readonly PublishedLines[], id: string) {
  return lines.flatMap((level) => level.lines).find((line) => line.id === id);
}

function nameIn(name: LocalText | undefined, language: Language): string {
  return name ? textIn(name, language).text : "";
}
