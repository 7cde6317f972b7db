import { expect, test } from "vitest";
import type { Need } from "../discussions/need.ts";
import { merge } from "../documents/merge.ts";
import { emptyPlanRow, type PlanRow } from "./planRow.ts";
import { emptyPlanSheet } from "./planSheet.ts";
import { planSheetParts } from "./planSheetParts.ts";
import { planNeeds, unansweredNeeds, withNeedsTaken } from "./rowsFromNeeds.ts";

const model = {
  commonSets: [],
  competences: [
    {
      id: "digi",
      audience: "everyone" as const,
      name: { fi: "Digiosaaminen", sv: "Digital kompetens" },
      description: { fi: "" },
    },
  ],
};
const need = (id: string, more: Partial<Need> = {}): Need => ({
  id,
  themeId: "future",
  perspectiveId: "own",
  competenceId: null,
  competenceText: "",
  description: "",
  methodId: null,
  targetGroup: "",
  urgencyId: null,
  lineId: null,
  ...more,
});
const fate = (kind: "areaPlan" | "centralPlan" | "ownGroup" | "sharing" | "notNow", remark = "") => ({
  fate: kind,
  remark,
  ledTo: null,
});

test("a need becomes a row in its own words, with the link kept", () => {
  const [taken] = planNeeds(
    "ryhma-a",
    [
      need("n1", {
        competenceId: "digi",
        description: " Sähköinen asiointi sujuvaksi ",
        targetGroup: "Palvelusihteerit",
        methodId: "courses",
        lineId: "l1",
      }),
    ],
    {},
  );
  if (!taken) throw new Error("no need");
  const [row] = withNeedsTaken([], [taken], model, "fi");
  expect(row).toEqual({
    ...emptyPlanRow(row?.id ?? ""),
    need: "Sähköinen asiointi sujuvaksi",
    targetGroup: "Palvelusihteerit",
    competenceId: "digi",
    methodId: "courses",
    lineId: "l1",
    answers: [{ groupId: "ryhma-a", needId: "n1" }],
  });
});

test("a need without a description is called by its competence, in the reader's language", () => {
  const needs = planNeeds(
    "ryhma-a",
    [need("n1", { competenceId: "digi" }), need("n2", { competenceText: "Hygieniapassi" })],
    {},
  );
  expect(withNeedsTaken([], needs, model, "sv")).toMatchObject([
    { need: "Digital kompetens" },
    { need: "Hygieniapassi", competenceText: "Hygieniapassi" },
  ]);
});

test("two chairs who take the same need at once make one row of it, and what both write in it stays", () => {
  const [taken] = planNeeds("ryhma-a", [need("n1", { description: "Ensiapu" })], {});
  if (!taken) throw new Error("no need");
  const sheet = (more: Partial<PlanRow>) => {
    const rows = withNeedsTaken([], [taken], model, "fi").map((row) => ({ ...row, ...more }));
    return planSheetParts.split({ ...emptyPlanSheet, rows });
  };
  const base = planSheetParts.split(emptyPlanSheet);
  const { parts, collisions } = merge(base, sheet({ participants: 12 }), sheet({ when: "syksy" }));
  expect(collisions).toEqual([]);
  expect(planSheetParts.join(parts, emptyPlanSheet).rows).toMatchObject([
    { need: "Ensiapu", when: "syksy", participants: 12, answers: [{ needId: "n1" }] },
  ]);
});

test("a need that is taken again comes beside the row that it once was and that answers another by now", () => {
  const [taken] = planNeeds("ryhma-a", [need("n1", { description: "Ensiapu" })], {});
  if (!taken) throw new Error("no need");
  const [first] = withNeedsTaken([], [taken], model, "fi");
  if (!first) throw new Error("no row");
  const rows = withNeedsTaken([{ ...first, answers: [] }], [taken], model, "fi");
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
});

test("what HR has declined or deals with elsewhere is not proposed; what it leaves to the group or its area is", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const needs = planNeeds(
    "ryhma-a",
    ids.map((id) => need(id)),
    {
      a: fate("areaPlan"),
      b: fate("ownGroup"),
      c: fate("centralPlan"),
      d: fate("sharing"),
      e: fate("notNow", "Ei rahaa vuonna 2028"),
    },
  );
  expect(needs.filter(({ proposed }) => proposed).map((one) => one.need.id)).toEqual(["a", "b", "f"]);
  expect(needs[4]).toMatchObject({ fate: "notNow", remark: "Ei rahaa vuonna 2028" });
});

test("a need that some row answers is not asked for again, another group's need of the same id is", () => {
  const needs = planNeeds("ryhma-a", [need("n1"), need("n2")], {});
  const rows = [
    { ...emptyPlanRow("r1"), answers: [{ groupId: "ryhma-a", needId: "n1" }] },
    { ...emptyPlanRow("r2"), answers: [{ groupId: "ryhma-b", needId: "n2" }] },
  ];
  expect(unansweredNeeds(needs, rows).map((one) => one.need.id)).toEqual(["n2"]);
});
