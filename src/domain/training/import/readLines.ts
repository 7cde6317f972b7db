import type { Cell, Table } from "#lib/cell.ts";
import { cellAt, mergedCells } from "../../tables/mergedCells.ts";
import { readDay } from "../../tables/readDay.ts";
import { readDays } from "../../tables/readDays.ts";
import { readYesNo } from "../../tables/readYesNo.ts";
import { ruleOn } from "../trainingDays.ts";
import { trainingProblems } from "../trainingProblems.ts";
import type { TrainingRule } from "../trainingRules.ts";
import type { ImportField, Mapping } from "./importFields.ts";
import type { ImportFacts, ImportLine, LineProblem, ProblemKind } from "./importLine.ts";
import { type HoursUnit, readHours } from "./readHours.ts";

interface Reading {
  /** The row of the columns' titles, from 0. */
  readonly headerRow: number;
  readonly mapping: Mapping;
  readonly rules: readonly TrainingRule[];
  readonly today: string;
}

/** Where no rule is in force. */
const usualHoursPerDay = 6;
const units: readonly HoursUnit[] = ["hours", "minutes", "days"];

/** What the lines below the titles say. Empty ones are passed over. */
export function readLines(rows: Table, merged: readonly string[], reading: Reading): readonly ImportLine[] {
  const cells = mergedCells(merged);
  const lines: ImportLine[] = [];
  for (let row = reading.headerRow + 1; row < rows.length; row += 1) {
    if (!rows[row]?.some((cell) => cell !== null)) continue;
    const at = (field: ImportField) => {
      const column = reading.mapping[field];
      return column === undefined ? null : cellAt(rows, cells, row, column);
    };
    const isShared = (field: ImportField) => {
      const first = cells.get(`${row} ${reading.mapping[field] ?? -1}`);
      return first !== undefined && cells.get(`${first[0] + 1} ${first[1]}`) === first;
    };
    lines.push(readLine(row + 1, at, isShared, reading));
  }
  return lines;
}

function readLine(
  line: number,
  at: (field: ImportField) => Cell,
  isShared: (field: ImportField) => boolean,
  { mapping, rules, today }: Reading,
): ImportLine {
  const problems: LineProblem[] = [];
  const wrong = (field: ImportField, kind: ProblemKind) =>
    problems.push({ line, field, kind, text: textOf(at(field)), other: 0 });
  const words = (field: ImportField) => textOf(at(field));
  const person = {
    id: words("personId"),
    email: words("email"),
    name: words("name") || [words("firstName"), words("lastName")].filter(Boolean).join(" "),
  };
  const personField = (["personId", "email", "name", "lastName"] as const).find(
    (field) => mapping[field] !== undefined,
  );
  if (!person.id && !person.email && !person.name) wrong(personField ?? "name", "missing");

  const title = words("title").replace(/\s+/gu, " ");
  const days = daysIn(at, wrong);
  const unit =
    units.find((one) => words(one) !== "") ?? units.find((one) => mapping[one] !== undefined) ?? "hours";
  const perDay = ruleOn(rules, days?.on ?? today)?.hoursPerDay ?? usualHoursPerDay;
  const hours = readHours(at(unit), unit, perDay);
  if (words(unit) === "") wrong(unit, "missing");
  else if (isShared(unit)) wrong(unit, "merged");
  else if (hours === null) wrong(unit, "notHours");
  const eligible = readYesNo(at("eligible"));
  if (eligible === null && words("eligible") !== "") wrong("eligible", "notYesOrNo");
  const facts: Omit<ImportFacts, "hours" | "on"> = {
    title,
    provider: words("provider"),
    until: days?.until ?? null,
    method: words("method"),
    eligible,
  };
  if (title === "") wrong("title", "missing");
  if (days && days.on > today) wrong("on", "inFuture");
  // The same that a form is asked.
  const asked =
    days &&
    trainingProblems(
      { ...facts, on: days.on, hours, methodId: null, competenceId: null },
      Number(days.on.slice(0, 4)),
    );
  if (asked?.includes("title") && title !== "") wrong("title", "tooLong");
  if (asked?.includes("until")) wrong("until", "beforeFirst");
  if (asked?.includes("untilNotThisYear")) wrong(words("until") === "" ? "on" : "until", "acrossYears");
  if (asked?.includes("tooManyHours")) wrong(unit, "tooManyHours");
  if (asked?.includes("hours") && hours !== null) wrong(unit, "notHours");
  const isGood = problems.length === 0 && days !== null && hours !== null;
  return {
    line,
    person,
    completionId: words("completionId"),
    facts: isGood ? { ...facts, on: days.on, hours } : null,
    problems,
  };
}

/** One column may hold both the first day and the last one. */
function daysIn(at: (field: ImportField) => Cell, wrong: (field: ImportField, kind: ProblemKind) => void) {
  const days = readDays(at("on"));
  if (days === null) {
    wrong("on", textOf(at("on")) === "" ? "missing" : "notDay");
    return null;
  }
  if (textOf(at("until")) === "") return days;
  const until = readDay(at("until"));
  if (until === null) {
    wrong("until", "notDay");
    return null;
  }
  return { on: days.on, until: until === days.on ? null : until };
}

function textOf(cell: Cell): string {
  return cell === null ? "" : String(cell).normalize("NFC").trim();
}
