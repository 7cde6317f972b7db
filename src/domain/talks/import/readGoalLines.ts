import type { Cell, Table } from "#lib/cell.ts";
import type { ColumnMapping } from "../../tables/columnTitles.ts";
import { cellAt, mergedCells } from "../../tables/mergedCells.ts";
import type { PersonWords } from "../../tables/personWords.ts";
import { readDay } from "../../tables/readDay.ts";
import type { GoalField } from "./goalFields.ts";

export type GoalProblemKind =
  | "missing"
  | "tooLong"
  | "notDay"
  | "notYear"
  /** Nobody of one's own staff. */
  | "unknownPerson"
  /** Number, address and name are of different people. */
  | "twoPeople";

/** What is wrong on a line, in which column, and what stands there. */
export interface GoalProblem {
  readonly line: number;
  readonly field: GoalField;
  readonly kind: GoalProblemKind;
  readonly text: string;
}

/** A goal as a line tells of it. */
export interface GoalFacts {
  readonly what: string;
  readonly by: string | null;
  readonly sign: string;
  /** As it is written; empty where it is not. */
  readonly method: string;
  /** Null: the line does not say. */
  readonly year: number | null;
}

export interface GoalLine {
  readonly line: number;
  readonly person: PersonWords;
  readonly goalId: string;
  /** Null where something is wrong. */
  readonly facts: GoalFacts | null;
  readonly problems: readonly GoalProblem[];
}

interface Reading {
  /** The row of the columns' titles, from 0. */
  readonly headerRow: number;
  readonly mapping: ColumnMapping<GoalField>;
}

/** The same that the form's fields hold. */
const limit = 1_000;

/** What the lines below the titles say. Empty ones are passed over. */
export function readGoalLines(
  rows: Table,
  merged: readonly string[],
  { headerRow, mapping }: Reading,
): readonly GoalLine[] {
  const cells = mergedCells(merged);
  const lines: GoalLine[] = [];
  for (let row = headerRow + 1; row < rows.length; row += 1) {
    if (!rows[row]?.some((cell) => cell !== null)) continue;
    const at = (field: GoalField) => {
      const column = mapping[field];
      return column === undefined ? null : cellAt(rows, cells, row, column);
    };
    lines.push(readLine(row + 1, at, mapping));
  }
  return lines;
}

function readLine(line: number, at: (field: GoalField) => Cell, mapping: ColumnMapping<GoalField>): GoalLine {
  const words = (field: GoalField) => textOf(at(field));
  const problems: GoalProblem[] = [];
  const wrong = (field: GoalField, kind: GoalProblemKind) =>
    problems.push({ line, field, kind, text: words(field) });
  const person = {
    id: words("personId"),
    email: words("email"),
    name: words("name") || [words("firstName"), words("lastName")].filter(Boolean).join(" "),
  };
  const personField =
    (["personId", "email", "name", "lastName"] as const).find((field) => mapping[field] !== undefined) ??
    "name";
  if (!person.id && !person.email && !person.name) wrong(personField, "missing");
  const what = words("what");
  if (what === "") wrong("what", "missing");
  else if (what.length > limit) wrong("what", "tooLong");
  const sign = words("sign");
  if (sign.length > limit) wrong("sign", "tooLong");
  const by = readDay(at("by"));
  if (by === null && words("by") !== "") wrong("by", "notDay");
  const year = yearOf(words("year"));
  if (year === null && words("year") !== "") wrong("year", "notYear");
  const facts = { what, by, sign, method: words("method"), year };
  return { line, person, goalId: words("goalId"), facts: problems.length === 0 ? facts : null, problems };
}

function yearOf(text: string): number | null {
  return /^20\d\d$/u.test(text) ? Number(text) : null;
}

function textOf(cell: Cell): string {
  return cell === null ? "" : String(cell).normalize("NFC").trim();
}
