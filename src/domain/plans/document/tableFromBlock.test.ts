import { expect, test } from "vitest";
import { emptyTable, type StatisticsRow } from "./planDocument.ts";
import { sumMisfits, tableFigures } from "./tableFigures.ts";
import { tableFromBlock } from "./tableFromBlock.ts";
import { tableShape } from "./tableShapes.ts";

const areas = [
  { id: "yhteiset", name: "Yhteiset palvelut" },
  { id: "hyvinvointi", name: "Hyvinvointipalvelut" },
  { id: "kaupunki", name: "Kaupunkiympäristö" },
];
const shape = tableShape("table2", 2025, areas);
let ids = 0;
const reading = {
  nameOf: (row: StatisticsRow) => row.name || (row.role === "total" ? "Koko kunta yhteensä" : row.id),
  newId: () => `free-${++ids}`,
};
/** As Excel puts it on the clipboard, with the misprint of Heinola's printed plan. */
const printed = [
  ["Toimiala", "2025 htv", "2026 htv", "2027 htv"],
  ["Yhteiset palvelut", "58,7", "57,7", "57,7"],
  ["Hyvinvointipalvelut ", "382", "381", "379"],
  ["Työllistetyt", "40", "40", "40"],
  ["Yhteensä", "422", "421", "418"],
  ["Kaupunkiympäristö", "137,5", "137,5", "137,5"],
  ["Koko kaupunki yht.", "618,2", "616,2", "614,2"],
];

test("a pasted table finds its rows; who belongs to a sum is told by what comes to it", () => {
  const { table, read, added, problems } = tableFromBlock(shape, emptyTable, printed, reading);
  expect({ read, added, problems }).toEqual({ read: 6, added: 1, problems: [] });
  const rows = tableFigures(shape, table).map(({ row, values }) => [row.name || row.role, row.role, values]);
  expect(rows).toEqual([
    ["Yhteiset palvelut", "item", [58.7, 57.7, 57.7]],
    ["Hyvinvointipalvelut", "item", [382, 381, 379]],
    ["Työllistetyt", "item", [40, 40, 40]],
    ["sum", "sum", [422, 421, 419]],
    ["Kaupunkiympäristö", "item", [137.5, 137.5, 137.5]],
    ["total", "total", [618.2, 616.2, 614.2]],
  ]);
  expect(sumMisfits(shape, table)).toEqual([
    { rowId: "sum-unit-hyvinvointi", columnId: "2027", stated: 418, computed: 419 },
  ]);
});

test("taken a second time, nothing is doubled", () => {
  const first = tableFromBlock(shape, emptyTable, printed, reading);
  const again = tableFromBlock(shape, first.table, printed, reading);
  expect(again.added).toBe(0);
  expect(again.table).toEqual(first.table);
});

test("columns are known by their years, in any order; other years are left out", () => {
  const block = [
    ["", 2027, 2024, 2025],
    ["Yhteiset palvelut", 57.7, 1, 58.7],
  ];
  const { table } = tableFromBlock(shape, emptyTable, block, reading);
  expect(table.cells).toEqual({ "unit-yhteiset": { 2025: 58.7, 2027: 57.7 } });
});

test("what is no number and what has no place is said by its line; a dash is nothing", () => {
  const ages = tableShape("table5", 2025, []);
  const named = { ...reading, nameOf: (row: StatisticsRow) => (row.id === "age-30-39" ? "30–39" : row.id) };
  const { table, problems } = tableFromBlock(
    ages,
    emptyTable,
    [
      ["30–39", "noin 120", "–"],
      ["Muut", "4", "1"],
    ],
    named,
  );
  expect(problems).toEqual([
    { line: 1, text: "noin 120", reason: "notNumber" },
    { line: 2, text: "Muut", reason: "notHere" },
  ]);
  expect(table.cells).toEqual({});
});

test("permanent, fixed-term and both are taken in the order in which they are printed", () => {
  const table4 = tableShape("table4", 2025, areas);
  const { table } = tableFromBlock(
    table4,
    emptyTable,
    [
      ["2023", "vakituiset", "määräaikaiset", "yhteensä"],
      ["Yhteiset palvelut", "33", "1", "35"],
    ],
    reading,
  );
  expect(sumMisfits(table4, table)).toEqual([
    { rowId: "unit-yhteiset", columnId: "2023-both", stated: 35, computed: 34 },
  ]);
});
