import { expect, test } from "vitest";
import { levelBoard, lowShare, type PlaceSums, weakestFirst, yearBefore } from "./levelBoard.ts";

const thresholds = { counts: 5, means: 10, changed: 5 };
const competences = [
  { id: "digital", audience: "everyone" as const },
  { id: "learning", audience: "everyone" as const },
];
const sum = (competenceId: string, more: object = {}) => ({
  ...{ competenceId, respondents: 20, mean: 3, since: null },
  bands: [5, 10, 5] as [number, number, number],
  ...more,
});
const place = (year: number, unitId: string, ...sums: PlaceSums["sums"]): PlaceSums => ({
  ...{ year, unitId, computedOn: `${year}-04-01`, sums },
});
const untold = { mean: null, bands: null };

test("places stand in the order asked for; one that may not be read, or has no figures, is not there", () => {
  const sums = [place(2027, "a", sum("digital")), place(2027, "town", sum("digital"))];
  const rows = levelBoard(sums, 2027, ["town", "b", "a"], competences, thresholds);
  expect(rows.map(({ competenceId }) => competenceId)).toEqual(["digital"]);
  expect(rows[0]?.cells.map(({ unitId }) => unitId)).toEqual(["town", "a"]);
});

test("what is not told says why, as far as the figure itself lets it be said", () => {
  const untoldOf = (more: object) => {
    const sums = [place(2027, "a", sum("digital", { ...untold, ...more }))];
    return levelBoard(sums, 2027, ["a"], competences, thresholds)[0]?.cells[0]?.cell.untold;
  };
  expect(untoldOf({ respondents: null })).toBe("fewAnswers");
  expect(untoldOf({ respondents: 7 })).toBe("fewForLevels");
  expect(untoldOf({ respondents: 12 })).toBe("wouldTell");
  expect(untoldOf({ respondents: 12, mean: 3, bands: [4, 4, 4] })).toBeNull();
});

test("a change is told from the last year that has figures, and never from what was not told", () => {
  const sums = [
    place(2024, "a", sum("digital", { mean: 2.6 }), sum("learning", { respondents: 3, ...untold })),
    place(2027, "a", sum("digital", { mean: 3.4 }), sum("learning")),
  ];
  const cells = levelBoard(sums, 2027, ["a"], competences, thresholds).map((row) => row.cells[0]?.cell);
  expect(yearBefore(sums, 2027)).toBe(2024);
  expect(cells.map((cell) => cell?.change)).toEqual([0.8, null]);
});

test("most to develop first; what is not told of comes last", () => {
  const sums = [
    place(2027, "a", sum("digital", { respondents: 12, ...untold }), sum("learning", { bands: [15, 3, 2] })),
  ];
  const rows = levelBoard(sums, 2027, ["a"], competences, thresholds);
  expect(weakestFirst(rows, "a").map(({ competenceId }) => competenceId)).toEqual(["learning", "digital"]);
  expect(rows.map(({ cells }) => cells[0] && lowShare(cells[0].cell))).toEqual([null, 0.75]);
});
