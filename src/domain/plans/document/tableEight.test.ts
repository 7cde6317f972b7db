import { expect, test } from "vitest";
import { trainingRecordSchema } from "../../training/trainingRecord.ts";
import { lawfulTrainingRules } from "../../training/trainingRules.ts";
import { trainingStatistics } from "../../training/trainingStatistics.ts";
import { emptyPlanDocument, emptyTable } from "./planDocument.ts";
import { payOf, withTrainings } from "./tableEight.ts";
import { tableFigures } from "./tableFigures.ts";
import { tableShape } from "./tableShapes.ts";

const areas = [{ id: "hyvinvointi", name: "Hyvinvointipalvelut" }];
const shape = tableShape("table8", 2028, areas);

function statisticsOf(year: number, hours: readonly number[], areaId = "hyvinvointi") {
  const entries = hours.map((hours, at) => ({
    ...{ id: `e${at}`, title: "Ensiapu", on: `${year}-03-0${at + 1}`, hours, eligible: true },
    enteredOn: `${year}-04-01`,
  }));
  const record = trainingRecordSchema.parse({ entries });
  return trainingStatistics([{ personId: "p", areaId, record }], lawfulTrainingRules, year);
}

test("days and eligible days come from the records; euros only of a year for which the law gave them", () => {
  const years = [
    { year: 2025, statistics: statisticsOf(2025, [6, 9]), pay: { wageSum: 25_000_000, fullTimeYears: 625 } },
    { year: 2026, statistics: statisticsOf(2026, [12], "lakkautettu"), pay: null },
  ];
  const { table, filled } = withTrainings(shape, emptyTable, years, areas);
  expect(filled).toEqual([
    { year: 2025, people: 1, days: 2.5, eligibleDays: 2, euros: "counted" },
    { year: 2026, people: 1, days: 2, eligibleDays: 2, euros: "noLaw" },
  ]);
  expect(tableFigures(shape, table).map(({ row, values }) => [row.id, values])).toEqual([
    ["days", [2.5, 2]],
    ["eligibleDays", [2, 2]],
    ["compensation", [40, null]],
    ["unit-hyvinvointi", [2, null]],
    ["unit-lakkautettu", [null, 2]],
  ]);
});

test("without pay or full-time years nothing is said of euros, and a typed sum is left alone", () => {
  const typed = { ...emptyTable, rows: [...shape.rows], cells: { compensation: { 2025: 11_251.9 } } };
  const years = [{ year: 2025, statistics: statisticsOf(2025, [6]), pay: null }];
  const { table, filled } = withTrainings(shape, typed, years, areas);
  expect(filled[0]?.euros).toBe("noFigures");
  expect(table.cells.compensation).toEqual({ 2025: 11_251.9 });
});

test("pay and full-time years are found in this document, else in last year's", () => {
  const document = (year: number) => ({
    ...emptyPlanDocument,
    tables: {
      table1: {
        ...emptyTable,
        rows: [...tableShape("table1", year + 2, areas).rows],
        cells: { "unit-hyvinvointi": { [year]: 659.7 } },
      },
      table3: {
        ...emptyTable,
        rows: [...tableShape("table3", year + 2, areas).rows],
        cells: { pay: { [year]: 27_087 } },
      },
    },
  });
  const pay = { wageSum: 27_087_000, fullTimeYears: 659.7 };
  expect(payOf(2026, 2028, { now: document(2026), last: null })).toEqual(pay);
  expect(payOf(2025, 2028, { now: document(2026), last: document(2025) })).toEqual(pay);
  expect(payOf(2025, 2028, { now: document(2026), last: null })).toBeNull();
});
