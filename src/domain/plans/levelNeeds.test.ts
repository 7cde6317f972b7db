import { expect, test } from "vitest";
import type { PlaceSums } from "../statistics/levelBoard.ts";
import { isAnswered, levelNeeds, rowFromLevels } from "./levelNeeds.ts";
import { planRowSchema } from "./planRow.ts";

const competence = (id: string, audience: "everyone" | "supervisors") => ({
  ...{ id, audience, name: { fi: id }, description: { fi: id } },
});
const model = {
  commonSets: [],
  competences: [
    competence("digital", "everyone"),
    competence("learning", "everyone"),
    competence("lead", "supervisors"),
  ],
};
const thresholds = { counts: 5, means: 10, changed: 5 };
const sum = (competenceId: string, low: number | null, mean: number | null, more: object = {}) => ({
  ...{ competenceId, respondents: 20, mean, since: null },
  bands: low === null ? null : ([low, 20 - low, 0] as [number, number, number]),
  ...more,
});
const place = (year: number, unitId: string, ...sums: PlaceSums["sums"]): PlaceSums => ({
  ...{ year, unitId, computedOn: `${year}-04-01`, sums },
});
const needs = (sums: readonly PlaceSums[], until = 2027) =>
  levelNeeds(sums, until, "town", model, thresholds);

test("a competence with every fourth at levels 1 and 2, in the town or in an area, and one that has fallen", () => {
  const sums = [
    place(2026, "town", sum("digital", 5, 3), sum("learning", 1, 3.4), sum("lead", 2, 3)),
    place(2027, "town", sum("digital", 8, 2.9), sum("learning", 1, 3.2), sum("lead", 2, 3.1)),
    place(2027, "a", sum("digital", 4, 3.2), sum("lead", 10, 2.5)),
  ];
  expect(needs(sums)).toEqual({
    year: 2027,
    before: 2026,
    needs: [
      { competenceId: "digital", low: 0.4, respondents: 20, fall: null, areas: [] },
      { competenceId: "lead", low: 0.1, respondents: 20, fall: null, areas: [{ unitId: "a", low: 0.5 }] },
      { competenceId: "learning", low: 0.05, respondents: 20, fall: 0.2, areas: [] },
    ],
  });
});

test("what is not told gives no reason, nor does a figure that was not told anew", () => {
  const sums = [
    place(2026, "town", sum("digital", 5, 3.5), sum("learning", 5, 3.4)),
    place(2027, "town", sum("digital", null, null), sum("learning", 1, 3, { since: 2026 })),
    place(2027, "a", sum("lead", null, null, { respondents: 3 })),
  ];
  expect(needs(sums)?.needs).toEqual([]);
});

test("the newest year until the plan's cycle counts; without figures there is nothing", () => {
  const sums = [place(2026, "town", sum("digital", 9, 2)), place(2028, "town", sum("digital", 1, 4))];
  expect(needs(sums)).toMatchObject({ year: 2026, before: null, needs: [{ competenceId: "digital" }] });
  expect(needs(sums, 2025)).toBeNull();
});

test("a row names the competence and whom it is for, and says where it comes from", () => {
  const [need] = needs([place(2027, "town", sum("lead", 9, 2))])?.needs ?? [];
  if (!need) throw new Error("no need");
  const words = {
    name: "Johtaminen",
    audiences: { everyone: "Kaikki", supervisors: "Esihenkilöt", other: "" },
  };
  const row = rowFromLevels("r1", 2027, need, words, model);
  expect(planRowSchema.parse(row)).toEqual(row);
  expect(row).toMatchObject({
    ...{ need: "Johtaminen", targetGroup: "Esihenkilöt", competenceId: "lead" },
    from: [{ groupId: "levels:2027", rowId: "lead" }],
  });
  expect(isAnswered([row], 2027, need)).toBe(true);
  expect(isAnswered([row], 2028, need)).toBe(false);
});
