import type { Cell, Table } from "#lib/cell.ts";
import { type PersonId, personIdSchema } from "../../../organisation/person.ts";
import { emptyTrainingRecord } from "../../trainingRecord.ts";
import { lawfulTrainingRules } from "../../trainingRules.ts";
import type { Importing } from "../compareImport.ts";
import { findHeaderRow, guessMapping } from "../guessMapping.ts";
import { readLines } from "../readLines.ts";

export const id = (text: string): PersonId => personIdSchema.parse(text);
export const person = (key: string, name: string, userPrincipalName: string | null = null) => ({
  id: id(key),
  name,
  userPrincipalName,
});
const people = [
  person("1001", "Virta Veera", "veera.virta@heinola.fi"),
  person("1002", "Koski, Kalle Juhani", "kalle.koski@heinola.fi"),
  person("1003", "Mäkinen Anna-Liisa"),
  person("1004", "Mäkinen Anna Liisa"),
  person("1005", "Uusi Ulla"),
];
const records = new Map([
  [
    2027,
    new Map(
      people
        .filter(({ name }) => name !== "Uusi Ulla")
        .map(({ id: of }) => [of as string, emptyTrainingRecord]),
    ),
  ],
]);
export const importing: Importing = { platform: "Priima", people, records, choices: new Map() };
export const today = "2027-12-31";

/** What is read of a table whose columns are guessed. */
export function linesOf(rows: Table, merged: readonly string[] = []) {
  const headerRow = findHeaderRow(rows);
  const mapping = guessMapping(rows[headerRow] ?? []);
  return readLines(rows, merged, { headerRow, mapping, rules: lawfulTrainingRules, today });
}

export const header = [
  "Suoritus-ID",
  "Sähköposti",
  "Nimi",
  "Koulutuksen nimi",
  "Suorituspäivä",
  "Kesto (min)",
];
export const row = (...cells: readonly Cell[]) => cells;
