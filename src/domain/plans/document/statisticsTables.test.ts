import { expect, test } from "vitest";
import { emptyPlanDocument, emptyTable, type StatisticsTable } from "./planDocument.ts";
import { planDocumentParts } from "./planDocumentParts.ts";
import { tableFrom, withCell, withoutRow, withRow, withTable, withTextsOf } from "./tableEdits.ts";
import { rowsOf, sumMisfits, tableFigures } from "./tableFigures.ts";
import { tableShape } from "./tableShapes.ts";

const areas = [
  { id: "yhteiset", name: "Yhteiset palvelut" },
  { id: "hyvinvointi", name: "Hyvinvointipalvelut" },
  { id: "kaupunki", name: "Kaupunkiympäristö" },
];
const shape2025 = tableShape("table2", 2025, areas);

/** Table 2 of Heinola's plan for 2025, as it was printed: 379 and 40 are not 418. */
function printedTable2(): StatisticsTable {
  const subsidised = { id: "tyollistetyt", name: "Työllistetyt", role: "item" as const, group: null };
  const begun = { ...emptyTable, rows: [...rowsOf(shape2025, emptyTable)] };
  const table = withRow(begun, subsidised, "unit-hyvinvointi");
  const figures: Record<string, readonly number[]> = {
    "unit-yhteiset": [58.7, 57.7, 57.7],
    "unit-hyvinvointi": [382, 381, 379],
    tyollistetyt: [40, 40, 40],
    "sum-unit-hyvinvointi": [422, 421, 418],
    "unit-kaupunki": [137.5, 137.5, 137.5],
    total: [618.2, 616.2, 614.2],
  };
  return Object.entries(figures).reduce(
    (now, [row, values]) =>
      values.reduce((next, value, at) => withCell(next, row, String(2025 + at), value), now),
    table,
  );
}

test("the misprint of table 2 is caught, and nothing else: the town's total fits its areas", () => {
  expect(sumMisfits(shape2025, printedTable2())).toEqual([
    { rowId: "sum-unit-hyvinvointi", columnId: "2027", stated: 418, computed: 419 },
  ]);
});

test("sums are counted from their parts, whatever is stated", () => {
  const rows = tableFigures(shape2025, printedTable2()).map(({ row, values }) => [row.id, values]);
  expect(rows).toEqual([
    ["unit-yhteiset", [58.7, 57.7, 57.7]],
    ["unit-hyvinvointi", [382, 381, 379]],
    ["tyollistetyt", [40, 40, 40]],
    ["sum-unit-hyvinvointi", [422, 421, 419]],
    ["unit-kaupunki", [137.5, 137.5, 137.5]],
    ["total", [618.2, 616.2, 614.2]],
  ]);
});

test("permanent and fixed-term staff come to the row's sum, rows to the town's", () => {
  const shape = tableShape("table4", 2025, areas);
  let table = { ...emptyTable, rows: [...shape.rows] };
  table = withCell(table, "unit-yhteiset", "2023-permanent", 33);
  table = withCell(table, "unit-yhteiset", "2023-fixedTerm", 1);
  table = withCell(table, "unit-hyvinvointi", "2023-permanent", 318);
  table = withCell(table, "unit-hyvinvointi", "2023-fixedTerm", 65);
  table = withCell(table, "unit-hyvinvointi", "2023-both", 384);
  const total = tableFigures(shape, table).at(-1);
  expect(total?.values.slice(0, 3)).toEqual([351, 66, 417]);
  expect(sumMisfits(shape, table)).toEqual([
    { rowId: "unit-hyvinvointi", columnId: "2023-both", stated: 384, computed: 383 },
  ]);
});

test("table 8: the areas' eligible days are to come to the row of eligible days; euros are summed with nothing", () => {
  const shape = tableShape("table8", 2025, [
    { id: "a", name: "Sosiaali- ja terveys" },
    { id: "b", name: "Hyvinvointi" },
  ]);
  let table = { ...emptyTable, rows: [...shape.rows] };
  table = withCell(table, "unit-a", "2022", 465);
  table = withCell(table, "unit-b", "2022", 231);
  table = withCell(table, "days", "2022", 1786);
  table = withCell(table, "compensation", "2022", 16_266.45);
  table = withCell(table, "eligibleDays", "2022", 823);
  expect(sumMisfits(shape, table)).toEqual([
    { rowId: "eligibleDays", columnId: "2022", stated: 823, computed: 696 },
  ]);
});

test("ages by band are summed, mean ages are not; nothing is counted from nothing", () => {
  const shape = tableShape("table5", 2025, areas);
  const empty = tableFigures(shape, emptyTable);
  expect(empty.every(({ values }) => values.every((value) => value === null))).toBe(true);
  const table = withCell(withCell(emptyTable, "age-0-29", "staff", 60), "meanAge", "staff", 49);
  const total = tableFigures(shape, table).find(({ row }) => row.role === "total");
  expect(total?.values).toEqual([60, null]);
});

test("a part of an area brings a sum along, and takes it away when the area stands alone again", () => {
  const with2 = printedTable2();
  expect(with2.rows.map(({ id }) => id)).toEqual([
    ...["unit-yhteiset", "unit-hyvinvointi", "tyollistetyt", "sum-unit-hyvinvointi"],
    ...["unit-kaupunki", "total"],
  ]);
  const without = withoutRow(with2, "tyollistetyt");
  expect(without.rows.map(({ id, group }) => [id, group])).toEqual([
    ["unit-yhteiset", null],
    ["unit-hyvinvointi", null],
    ["unit-kaupunki", null],
    ["total", null],
  ]);
  expect(sumMisfits(shape2025, without)).toEqual([
    { rowId: "total", columnId: "2025", stated: 618.2, computed: 578.2 },
    { rowId: "total", columnId: "2026", stated: 616.2, computed: 576.2 },
    { rowId: "total", columnId: "2027", stated: 614.2, computed: 574.2 },
  ]);
});

test("last year's rows and the figures of the years that both tell of are taken over", () => {
  const next = tableFrom(printedTable2(), tableShape("table2", 2026, areas));
  expect(next.rows).toEqual(printedTable2().rows);
  expect(next.cells["unit-hyvinvointi"]).toEqual({ 2026: 381, 2027: 379 });
});

test("the years of the outflow forecast move on with the document", () => {
  const last = {
    ...emptyTable,
    rows: [...tableShape("table7", 2026, []).rows],
    cells: { "year-2027": { percent: 3.4 } },
  };
  const next = tableFrom(last, tableShape("table7", 2027, []));
  expect(next.rows[0]?.id).toBe("year-2027");
  expect(next.rows.at(-1)?.id).toBe("year-2036");
  expect(next.cells).toEqual({ "year-2027": { percent: 3.4 } });
});

test("last year's text is taken where nothing is written, and never over anything", () => {
  const last = {
    ...emptyPlanDocument,
    texts: { fi: { general: "Viime vuonna" }, sv: { general: "I fjol" } },
  };
  const now = { ...emptyPlanDocument, texts: { fi: { general: "Uusi teksti", other: "x" } } };
  expect(withTextsOf(now, last, "general").texts).toEqual({
    fi: { general: "Uusi teksti", other: "x" },
    sv: { general: "I fjol" },
  });
});

test("a document is put together again as it was taken apart, and two of HR fill one table", () => {
  const document = withTable(
    { ...emptyPlanDocument, texts: { fi: { general: "Yleistä" }, sv: { general: "Allmänt" } } },
    shape2025,
    () => ({ ...printedTable2(), asOn: "2027-12-31" }),
  );
  expect(planDocumentParts.join(planDocumentParts.split(document), emptyPlanDocument)).toEqual(document);
  expect([...planDocumentParts.split(document).keys()]).toContain("table2/cells/unit-yhteiset/2025");
});
