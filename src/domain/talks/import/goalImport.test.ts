import { expect, test } from "vitest";
import type { Table } from "#lib/cell.ts";
import { personIdSchema } from "../../organisation/person.ts";
import { wordsKey } from "../../tables/personWords.ts";
import { emptySupervisorGoals, type SupervisorGoals } from "../goal.ts";
import { withGoal } from "../goalChanges.ts";
import { compareGoals, type ImportingGoals } from "./compareGoals.ts";
import { findHeaderRow, goalGaps, guessMapping } from "./goalFields.ts";
import { readGoalLines } from "./readGoalLines.ts";

const person = (id: string, name: string) => ({
  id: personIdSchema.parse(id),
  name,
  userPrincipalName: `${id}@heinola.example`,
});
const people = [
  person("1", "Mäkinen Anna-Liisa"),
  person("2", "Mäkinen Anna Liisa"),
  person("3", "Virta Veera"),
];
const importing: ImportingGoals = {
  people,
  goals: new Map(people.map(({ id }) => [id as string, emptySupervisorGoals])),
  choices: new Map(),
  methods: new Map([["mentorointi", "mentoring"]]),
  year: 2026,
};
const read = (rows: Table) => {
  const headerRow = findHeaderRow(rows);
  return readGoalLines(rows, [], { headerRow, mapping: guessMapping(rows[headerRow] ?? []) });
};
const header = ["Työntekijä", "Tavoite", "Määräpäivä", "Oppimistapa", "Vuosi"];

test("a table with a heading above it is understood, and what is missing is said", () => {
  const rows: Table = [
    ["Tavoitteet 2026"],
    [],
    header,
    ["Virta Veera", "Lukupiiri", "31.5.2026", "Mentorointi", 2025],
  ];
  expect(findHeaderRow(rows)).toBe(2);
  expect(compareGoals(read(rows), importing).added).toMatchObject([
    {
      line: 4,
      personId: "3",
      goal: { what: "Lukupiiri", by: "2026-05-31", methodId: "mentoring", year: 2025 },
    },
  ]);
  expect(goalGaps(guessMapping(["Sukunimi", "Selite"]))).toEqual(["person", "what"]);
  expect(goalGaps(guessMapping(["Efternamn", "Förnamn", "Mål"]))).toEqual([]);
});

test("every line that cannot be brought in is named with its reason", () => {
  const { added, problems } = compareGoals(
    read([
      header,
      ["", "Ilman henkilöä", "", "", ""],
      ["Virta Veera", "", "", "", ""],
      ["Virta Veera", "x".repeat(1_001), "", "", ""],
      ["Virta Veera", "Huono päivä", "31.2.2026", "", ""],
      ["Virta Veera", "Huono vuosi", "", "", "viime"],
      ["Ei Kukaan", "Toisen alainen", "", "", ""],
    ]),
    importing,
  );
  expect(added).toEqual([]);
  expect(problems.map(({ line, field, kind }) => [line, field, kind])).toEqual([
    [2, "name", "missing"],
    [3, "what", "missing"],
    [4, "what", "tooLong"],
    [5, "by", "notDay"],
    [6, "year", "notYear"],
    [7, "name", "unknownPerson"],
  ]);
});

test("namesakes are asked about, and nothing is brought in before somebody has chosen", () => {
  const lines = read([header, ["Anna Liisa Mäkinen", "Ensiapu", "", "Jokin muu", ""]]);
  const asked = compareGoals(lines, importing);
  expect(asked.added).toEqual([]);
  expect(asked.questions).toMatchObject([{ candidates: ["1", "2"], chosen: null, lines: [2] }]);
  const key = wordsKey(asked.questions[0]?.words ?? { id: "", email: "", name: "" });
  const chosen = compareGoals(lines, { ...importing, choices: new Map([[key, personIdSchema.parse("2")]]) });
  expect(chosen.added).toMatchObject([{ personId: "2", goal: { methodId: null } }]);
  expect(chosen.strangeMethods).toEqual(["Jokin muu"]);
});

test("the same table again adds nothing, nor does a goal that somebody wrote already in the same words", () => {
  const rows: Table = [
    [...header, "Tavoite-ID"],
    ["Virta Veera", "Lukupiiri", "", "", "", "T-1"],
    ["Virta Veera", "Lukupiiri!", "", "", "", ""],
    ["Virta Veera", "Viittomat", "", "", "", ""],
    ["Virta Veera", "viittomat", "", "", "", ""],
  ];
  const first = compareGoals(read(rows), importing);
  expect(first.repeated).toEqual([3, 5]);
  const after = first.added.reduce<SupervisorGoals>(
    (now, { goal }) => withGoal(now, goal),
    emptySupervisorGoals,
  );
  const again = compareGoals(
    // Put right in the other system meanwhile: the same number is the same goal.
    read(rows.map((row) => row.map((cell) => (cell === "Lukupiiri" ? "Lukupiiri kuukausittain" : cell)))),
    { ...importing, goals: new Map([["3", after]]) },
  );
  expect(again.added).toEqual([]);
  expect([again.same, again.repeated]).toEqual([[2, 3, 4], [5]]);
});
