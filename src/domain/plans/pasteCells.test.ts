import { expect, test } from "vitest";
import { parsePasted } from "../tables/parsePasted.ts";
import { pasteCells } from "./pasteCells.ts";
import type { CellWords } from "./planCells.ts";
import { emptyPlanRow, type PlanRow } from "./planRow.ts";

const words: CellWords = {
  model: {
    commonSets: [],
    competences: [
      { id: "digi", audience: "everyone", name: { fi: "Digiosaaminen" }, description: { fi: "" } },
    ],
    methods: [
      { id: "courses", share: 10, name: { fi: "Kurssit", sv: "Kurser" } },
      { id: "projects", share: 70, name: { fi: "Projektit", sv: "Projekt" } },
    ],
  },
  lines: [],
  language: "fi",
  yes: "Kyllä",
  no: "Ei",
};
const row = (id: string, more: Partial<PlanRow> = {}): PlanRow => ({ ...emptyPlanRow(id), ...more });
let made = 0;
const newId = () => `new${++made}`;
const at = (line: number, column: number, rows = 1, columns = 1) => ({ row: line, column, rows, columns });
const paste = (rows: readonly PlanRow[], text: string, spot = at(0, 0)) =>
  pasteCells(rows, parsePasted(text), spot, words, newId);

test("whole rows with titles come to the end, whatever the order of the columns and the language", () => {
  const text = [
    "Deltagare\tBehov\tKostnad €\tSätt att lära\tGer rätt till ersättning\tDagar / deltagare",
    '12\t"Ensimmäinen\ntarve"\t1 250,50 €\tKurser\tja\t1,5',
    "\tToinen tarve\t1.5\tprojektit\tEI\t0,5",
    "\t\t\t\t\t",
  ].join("\r\n");
  const { rows, problems, count } = paste([row("a", { need: "Oma" })], text);
  expect(problems).toEqual([]);
  expect(count).toBe(2);
  expect(rows[0]).toEqual(row("a", { need: "Oma" }));
  expect(rows[1]).toMatchObject({
    need: "Ensimmäinen\ntarve",
    participants: 12,
    cost: 1250.5,
    methodId: "courses",
    eligible: true,
    days: 1.5,
  });
  expect(rows[2]).toMatchObject({ need: "Toinen tarve", cost: 1.5, methodId: "projects", eligible: false });
});

test("plain cells go into the columns from the chosen one on, over rows that stand and on into new ones", () => {
  const { rows, count } = paste([row("a", { need: "A" }), row("b", { need: "B" })], "5\t2\n6\t3", at(1, 4));
  expect(count).toBe(2);
  expect(rows).toHaveLength(3);
  expect(rows[1]).toEqual(row("b", { need: "B", participants: 5, days: 2 }));
  expect(rows[2]).toMatchObject({ participants: 6, days: 3 });
});

test("one cell fills all that are chosen", () => {
  const { rows } = paste([row("a"), row("b"), row("c")], "syksy 2028", at(0, 3, 2));
  expect(rows.map(({ when }) => when)).toEqual(["syksy 2028", "syksy 2028", ""]);
});

test("cells that cannot be read are told by line and column, and leave what stands there alone", () => {
  const before = [row("a", { need: "A", participants: 4 })];
  const { rows, problems } = paste(before, "noin 10\tpuoli\n2,5\t400", at(0, 4));
  expect(problems).toEqual([
    { line: 1, column: "participants", text: "noin 10", problem: "number" },
    { line: 1, column: "days", text: "puoli", problem: "number" },
    { line: 2, column: "participants", text: "2,5", problem: "whole" },
    { line: 2, column: "days", text: "400", problem: "range" },
  ]);
  expect(rows).toEqual(before);
});

test("an unknown way of learning is a problem, an unknown competence is the plan's own words", () => {
  const { rows, problems } = paste([], "Tarve\tTapa oppia\tOsaaminen\nX\tTeleportaatio\tHygieniapassi");
  expect(problems).toEqual([{ line: 2, column: "method", text: "Teleportaatio", problem: "method" }]);
  expect(rows[0]).toMatchObject({ competenceId: null, competenceText: "Hygieniapassi" });
});

test("a text longer than a cell holds is told, not cut", () => {
  const { rows, problems } = paste([], "x".repeat(2001));
  expect(problems).toMatchObject([{ line: 1, column: "need", problem: "long" }]);
  expect(rows).toEqual([]);
});

test("two words of which one is a title are no line of titles", () => {
  const { rows } = paste([], "Tarve\tAivan muuta");
  expect(rows[0]).toMatchObject({ need: "Tarve", training: "Aivan muuta" });
});

test("euros with three decimals are asked about: whoever wrote them meant thousands", () => {
  const text = "Tarve\tKustannus €\nEka\t12.000 €\nToka\t12 000,50 €";
  const { rows, problems } = paste([], text);
  expect(problems).toMatchObject([{ problem: "number" }]);
  expect(rows.map(({ cost }) => cost)).toEqual([null, 12_000.5]);
});

test("cells past the plan's last column are told, column by column, and the rest is read", () => {
  const text = "Talouskoulu\tMaija hoitaa\t1\nTaitotalo\t\t2\nKunta\tPekka\t";
  const { rows, beyond, count } = paste([], text, at(0, 11));
  expect(rows.map(({ provider }) => provider)).toEqual(["Talouskoulu", "Taitotalo", "Kunta"]);
  expect(count).toBe(3);
  expect(beyond).toEqual([
    { place: 2, title: "", cells: 2, text: "Maija hoitaa" },
    { place: 3, title: "", cells: 2, text: "1" },
  ]);
});

test("a column whose title is unknown is told by its title; an empty one is not missed", () => {
  const { rows, beyond } = paste(
    [],
    "Tarve\tVastuutaho\tAika\tMuuta\nEnsiapu\tHR\tsyksy\t\nPalo\tHR\tkevät\t",
  );
  expect(rows).toMatchObject([{ need: "Ensiapu", when: "syksy" }, { need: "Palo" }]);
  expect(beyond).toEqual([{ place: 2, title: "Vastuutaho", cells: 2, text: "HR" }]);
});

test("one cell fills what is chosen of the plan alone, and beside the plan it is told", () => {
  expect(paste([row("a")], "Kunta", at(0, 11, 1, 4))).toMatchObject({
    rows: [{ provider: "Kunta" }],
    beyond: [],
  });
  expect(paste([row("a")], "Kunta", at(0, 12))).toMatchObject({
    ...{ rows: [row("a")], beyond: [{ cells: 1 }], count: 0 },
  });
});
