import { expect, test } from "vitest";
import type { YearModel } from "../model/yearModel.ts";
import { planGroups } from "./planGroups.ts";
import { emptyPlanRow, type PlanRow } from "./planRow.ts";

const competences = [{ id: "digi", name: { fi: "Digiosaaminen" }, description: null, audience: "everyone" }];
const methods = [
  { id: "course", name: { fi: "Kurssi" }, share: 10 },
  { id: "pair", name: { fi: "Vierihoito" }, share: 20 },
  { id: "pilot", name: { fi: "Kokeilu" }, share: 70 },
];
const model = { commonSets: [], competences, methods } as unknown as YearModel;
const row = (id: string, more: Partial<PlanRow>): PlanRow => ({ ...emptyPlanRow(id), ...more });
const shown = (groups: ReturnType<typeof planGroups>) =>
  groups.map(({ name, rows }) => [name, rows.map(({ id }) => id).join(" ")]);

test("by way of learning the parts come in the order of 70, 20 and 10, and what names no way last", () => {
  const rows = [
    row("a", { methodId: "course" }),
    row("b", {}),
    row("c", { methodId: "pilot" }),
    row("d", { methodId: "pair" }),
    row("e", { methodId: "course" }),
  ];
  expect(shown(planGroups(rows, "method", model))).toEqual([
    [70, "c"],
    [20, "d"],
    [10, "a e"],
    [null, "b"],
  ]);
});

test("by competence the common ones stand with those in the plan's own words, the most frequent first", () => {
  const rows = [
    row("a", { competenceText: "Hankinnat" }),
    row("b", { competenceId: "digi" }),
    row("c", { competenceText: " hankinnat " }),
    row("d", {}),
  ];
  expect(shown(planGroups(rows, "competence", model))).toEqual([
    ["Hankinnat", "a c"],
    [{ fi: "Digiosaaminen" }, "b"],
    [null, "d"],
  ]);
});

test("by target group the same words are one group however they are written", () => {
  const rows = [row("a", { targetGroup: "Koko henkilöstö" }), row("b", { targetGroup: "koko  henkilöstö" })];
  expect(shown(planGroups(rows, "target", model))).toEqual([["Koko henkilöstö", "a b"]]);
});
