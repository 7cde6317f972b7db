import { expect, test } from "vitest";
import { usualPlanModel } from "../../model/planModel.ts";
import { lawCheck } from "./lawCheck.ts";
import { emptyPlanDocument, emptyTable } from "./planDocument.ts";

const { chapters } = usualPlanModel;
const nothing = { hasPlans: false, hasNarratives: false };
const states = (...args: Parameters<typeof lawCheck>) =>
  Object.fromEntries(lawCheck(...args).map(({ point, state }) => [point, state]));

test("what nobody has written about is missed, point by point", () => {
  expect(states(emptyPlanDocument, chapters, nothing)).toEqual({
    fixedTerm: "empty",
    employmentForms: "empty",
    workAbility: "empty",
    flexibility: "empty",
    competence: "empty",
    retraining: "empty",
    followUp: "empty",
  });
});

test("a text, a table's figure or a plan answers what its chapter is there for", () => {
  const document = {
    texts: { sv: { employment: "Principer" }, fi: { ability: "   " } },
    tables: { table4: { ...emptyTable, cells: { total: { "2026-fixedTerm": 145 } } } },
  };
  expect(states(document, chapters, { ...nothing, hasPlans: true })).toEqual({
    fixedTerm: "answered",
    employmentForms: "answered",
    workAbility: "empty",
    flexibility: "answered",
    competence: "answered",
    retraining: "answered",
    followUp: "answered",
  });
});

test("a town whose chapters answer a point nowhere is told so", () => {
  const without = chapters.filter(({ id }) => id !== "ability");
  expect(states(emptyPlanDocument, without, nothing).workAbility).toBe("noChapter");
});
