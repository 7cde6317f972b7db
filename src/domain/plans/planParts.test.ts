import { expect, test } from "vitest";
import { type Unit, unitSchema } from "../organisation/unit.ts";
import { overFrame, partsByAudience, partsByCompetence, partsByShare, partsByUnit } from "./planParts.ts";
import { emptyPlanRow, type PlanRow } from "./planRow.ts";

const unit = (id: string, kind: Unit["kind"], parentId: string | null) =>
  unitSchema.parse({
    ...{ id, kind, parentId, name: id, groupYears: null },
    ...{ validFrom: "2020-01-01", validTo: null, successorId: null },
  });
const all = [
  unit("area", "serviceArea", null),
  unit("early", "responsibilityArea", "area"),
  unit("daycare", "unit", "early"),
  unit("schools", "responsibilityArea", "area"),
];
const units = new Map(all.map((one) => [one.id, one]));
const unitOf = new Map(all.filter(({ id }) => id !== "early").map(({ id }) => [`group-${id}`, id] as const));
const model = {
  commonSets: [],
  competences: [
    { id: "lead", audience: "supervisors" as const, name: { fi: "Johtaminen" }, description: { fi: "x" } },
  ],
  methods: [{ id: "courses", share: 10 as const, name: { fi: "Kurssit" } }],
};
const row = (id: string, more: Partial<PlanRow>): PlanRow => ({ ...emptyPlanRow(id), ...more });
const from = (...groups: string[]) => groups.map((groupId) => ({ groupId, rowId: "1" }));

test("a plan's sums by responsibility area: a unit's rows are its area's, shared and own rows stand apart", () => {
  const rows = [
    row("a", { from: from("group-daycare"), participants: 4, days: 0.5, cost: 100 }),
    row("b", { from: from("group-daycare"), participants: 2, days: 1, cost: 50 }),
    row("c", { from: from("group-daycare", "group-schools"), participants: 10, days: 1 }),
    row("d", { from: from("talks:p-1") }),
    row("e", {}),
  ];
  expect(partsByUnit(rows, units, unitOf)).toMatchObject([
    { key: "early", rows: 2, days: 4, cost: 150 },
    { key: "own", rows: 2 },
    { key: "several", rows: 1, days: 10 },
  ]);
});

test("by way of learning, by competence and by audience, what says nothing among them", () => {
  const rows = [
    row("a", { methodId: "courses", competenceId: "lead", participants: 3, days: 2 }),
    row("b", { methodId: "gone", competenceText: "Selkokieli", participants: 8, days: 1 }),
    row("c", { competenceText: " johtaminen ", participants: 1, days: 1 }),
  ];
  expect(partsByShare(rows, model)).toMatchObject([
    { key: 10, rows: 1 },
    { key: null, rows: 2 },
  ]);
  expect(partsByCompetence(rows, model)).toMatchObject([
    { key: "text:selkokieli", rows: 1, days: 8 },
    { key: "id:lead", rows: 2, days: 7 },
  ]);
  expect(partsByAudience(rows, model)).toMatchObject([
    { key: "supervisors", rows: 1 },
    { key: "other", rows: 2 },
  ]);
});

test("a plan goes beyond its frame only where one is given", () => {
  expect(overFrame({ days: 12.5, cost: 900 }, { days: 10, cost: null })).toEqual({ days: 2.5, cost: null });
  expect(overFrame({ days: 10, cost: 900.1 }, { days: 10, cost: 900 })).toEqual({ days: null, cost: 0.1 });
  expect(overFrame({ days: 10, cost: 900 }, null)).toEqual({ days: null, cost: null });
});
