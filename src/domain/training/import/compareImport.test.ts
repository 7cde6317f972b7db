import { expect, test } from "vitest";
import type { Table } from "#lib/cell.ts";
import { changedBy } from "../../documents/partChange.ts";
import { wordsKey } from "../../tables/personWords.ts";
import { trainingRecordParts } from "../trainingParts.ts";
import { emptyTrainingRecord, type TrainingRecord } from "../trainingRecord.ts";
import { compareImport } from "./compareImport.ts";
import { importChanges } from "./importChanges.ts";
import { header, id, importing, linesOf, person, row, today } from "./testing/importedTable.ts";

test("people are found by number, address, or name in any order; who is not certain is asked about", () => {
  const lines = linesOf([
    ["Henkilönumero", "Sähköposti", "Nimi", "Koulutus", "Päivä", "Tunnit"],
    row(1001, null, null, "A", "8.2.2027", 1),
    row(null, "KALLE.KOSKI@heinola.fi", "Joku Muu", "A", "8.2.2027", 1),
    row(null, null, "Juhani Kalle Koski", "B", "8.2.2027", 1),
    row(null, null, "Kalle Koski", "C", "8.2.2027", 1),
    row(null, null, "Anna-Liisa Mäkinen", "D", "8.2.2027", 1),
    row(null, null, "anna-liisa mäkinen", "E", "8.2.2027", 1),
    row("1001", "kalle.koski@heinola.fi", null, "F", "8.2.2027", 1),
    row(null, null, "Tuntematon Timo", "G", "8.2.2027", 1),
    row("1005", null, null, "H", "8.2.2027", 1),
    row("9999", null, "Virta Veera", "I", "8.2.2027", 1),
  ]);
  const plan = compareImport(lines, importing);
  expect(plan.added.map(({ line, personId }) => [line, personId])).toEqual([
    [2, "1001"],
    [3, "1002"],
    [4, "1002"],
  ]);
  expect(plan.questions.map(({ candidates, lines: of }) => [candidates, of])).toEqual([
    [["1002"], [5]],
    [
      ["1003", "1004"],
      [6, 7],
    ],
    [["1001"], [11]],
  ]);
  expect(plan.problems.map(({ line, kind, text }) => `${line} ${kind} ${text}`)).toEqual([
    "8 twoPeople 1001, kalle.koski@heinola.fi",
    "9 unknownPerson Tuntematon Timo",
    "10 noRecord 1005",
  ]);
  const choices = new Map([[wordsKey({ id: "", email: "", name: "Anna-Liisa Mäkinen" }), id("1004")]]);
  const answered = compareImport(lines, { ...importing, choices });
  expect(answered.added.filter(({ personId }) => personId === "1004").map(({ line }) => line)).toEqual([
    6, 7,
  ]);
  expect(answered.questions.map(({ chosen }) => chosen)).toEqual([null, "1004", null]);
});

const table: Table = [
  header,
  row("p-1", "veera.virta@heinola.fi", null, "EA1", "8.2.2027", "450"),
  row("p-2", "kalle.koski@heinola.fi", null, "EA1", "8.2.2027", "450"),
  row("p-1", "veera.virta@heinola.fi", null, "EA1", "8.2.2027", "450"),
  row("p-1", "veera.virta@heinola.fi", null, "EA1", "8.2.2027", "300"),
  row("p-3", "veera.virta@heinola.fi", null, "EA2", "8.2.2026", "300"),
];
const defaults = { provider: "Priima", eligible: true, methodId: null, methods: new Map(), by: null, today };

/** The records as they are once an import has been written. */
function afterImport(
  plan: ReturnType<typeof compareImport>,
  before: TrainingRecord,
  of: string,
): TrainingRecord {
  const mine = importChanges(plan, true, defaults).find(({ personId }) => personId === of);
  const changed = changedBy(trainingRecordParts, before, mine?.changes ?? []);
  return changed.kind === "open" ? changed.value : before;
}

test("the same table again adds nothing; what the platform has corrected is told and not taken unasked", () => {
  const first = compareImport(linesOf(table), importing);
  expect(first.added.map(({ line }) => line)).toEqual([2, 3]);
  expect(first.repeated).toEqual([{ line: 4, of: 2 }]);
  expect(first.problems).toMatchObject([{ line: 5, kind: "otherLine", other: 2 }]);
  expect(first.otherYears).toEqual(new Map([[2026, 1]]));
  const veera = afterImport(first, emptyTrainingRecord, "1001");
  expect(veera.entries).toMatchObject([
    {
      title: "EA1",
      hours: 7.5,
      provider: "Priima",
      eligible: true,
      source: "import",
      importKey: "priima:p-1",
    },
  ]);
  const written = new Map([
    [
      2027,
      new Map([
        ["1001", veera],
        ["1002", afterImport(first, emptyTrainingRecord, "1002")],
      ]),
    ],
  ]);
  const again = compareImport(linesOf(table), { ...importing, records: written });
  expect(again.added).toEqual([]);
  expect(again.same).toEqual([2, 3]);
  // Also under another name of the platform, and where somebody has made it their own.
  expect(compareImport(linesOf(table), { ...importing, platform: "Muu", records: written }).added).toEqual(
    [],
  );
  const [entry] = veera.entries;
  if (!entry) throw new Error("an entry");
  const own = {
    ...veera,
    entries: [{ ...entry, hours: 6, methodId: "kurssi", planRow: { unitId: "u", rowId: "r" } }],
  };
  const later = compareImport(linesOf(table), {
    ...importing,
    records: new Map([[2027, new Map([["1001", own]])]]),
  });
  expect(later.differing.map(({ line, before }) => [line, before.hours])).toEqual([[2, 6]]);
  expect(importChanges(later, false, defaults)).toEqual([]);
  expect(afterImport(later, own, "1001").entries).toEqual([
    { ...entry, methodId: "kurssi", planRow: { unitId: "u", rowId: "r" } },
  ]);
});

test("a training that somebody has already entered by hand is not entered again", () => {
  const entered = {
    ...emptyTrainingRecord,
    entries: [
      {
        id: "x",
        title: "ea1",
        provider: "",
        on: "2027-02-08",
        until: null,
        hours: 7.5,
        methodId: null,
        competenceId: null,
        eligible: false,
        planRow: null,
        source: "manual" as const,
        importKey: null,
        proposalId: null,
        enteredBy: null,
        enteredOn: today,
      },
    ],
  };
  const plan = compareImport(linesOf(table), {
    ...importing,
    records: new Map([[2027, new Map([["1001", entered]])]]),
  });
  expect(plan.same).toEqual([2]);
  expect(plan.added).toEqual([]);
});

test("the same training gets the same id whoever imports it, so that two at once write it once", () => {
  const plan = () => compareImport(linesOf(table), importing).added.map(({ id: of }) => of);
  expect(plan()).toEqual(plan());
  expect(new Set(plan()).size).toBe(2);
});

test("20,000 lines of 2,000 people are compared while one looks", () => {
  const many = Array.from({ length: 2_000 }, (_, at) =>
    person(`${at}`, `Suku${at} Etu${at % 50}`, `p${at}@heinola.fi`),
  );
  const rows: Table = [
    ["Nimi", "Koulutus", "Päivä", "Tunnit"],
    ...Array.from({ length: 20_000 }, (_, at) =>
      row(`Etu${at % 50} Suku${at % 2_000}`, `Kurssi ${at % 300}`, "8.2.2027", "1,5"),
    ),
  ];
  const all = new Map([[2027, new Map(many.map(({ id: of }) => [of as string, emptyTrainingRecord]))]]);
  const begun = performance.now();
  const plan = compareImport(linesOf(rows), { ...importing, people: many, records: all });
  expect(plan.added.length + plan.repeated.length).toBe(20_000);
  // Far from what it takes, far from what freezes a page.
  expect(performance.now() - begun).toBeLessThan(4_000);
});
