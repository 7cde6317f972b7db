import { expect, test } from "vitest";
import { emptyPlanRow, type PlanRow } from "./planRow.ts";
import { rowProposals, rowsApart } from "./rowProposals.ts";

const model = {
  commonSets: [],
  competences: [
    {
      id: "digital",
      audience: "everyone" as const,
      name: { fi: "Digiosaaminen" },
      description: { fi: "Välineet" },
    },
  ],
  methods: [
    { id: "courses", share: 10 as const, name: { fi: "Kurssit" } },
    { id: "webinars", share: 10 as const, name: { fi: "Webinaarit" } },
    { id: "mentoring", share: 20 as const, name: { fi: "Mentorointi" } },
  ],
};
const row = (id: string, more: Partial<PlanRow>): PlanRow => ({ ...emptyPlanRow(id), ...more });
const proposed = (rows: readonly PlanRow[], apart: readonly string[] = []) =>
  rowProposals(rows, model, apart).map(({ rows: together }) => together.map(({ id }) => id));

test("the same training in other words is proposed to be one, whoever needs it", () => {
  const rows = [
    row("a", { training: "EA1-ensiapukurssi", competenceText: "Ensiapu", methodId: "courses" }),
    row("b", { training: "Hygieniapassi", competenceText: "Ensiapu", methodId: "courses" }),
    row("c", { training: "Ensiapukurssi (EA1)", competenceText: "ensiapu", methodId: "webinars" }),
  ];
  expect(proposed(rows)).toEqual([["a", "c"]]);
  expect(rowProposals(rows, model, [])[0]?.words).toContain("ea1");
});

test("another competence, another part of 70-20-10 or another right to compensation keeps rows apart", () => {
  const alike = { training: "Tekoälyn perusteet", competenceId: "digital", methodId: "courses" };
  const first = row("a", { ...alike, eligible: true });
  expect(proposed([first, row("b", { ...alike, eligible: true })])).toEqual([["a", "b"]]);
  for (const other of [{ competenceId: null }, { methodId: "mentoring" }, { eligible: false }])
    expect(proposed([first, row("b", { ...alike, eligible: true, ...other })])).toEqual([]);
});

test("where no training is named yet the need is compared, and empty rows are nothing", () => {
  expect(proposed([row("a", { need: "Selkokieli" }), row("b", { need: "Selkokieli" })])).toEqual([
    ["a", "b"],
  ]);
  expect(proposed([row("a", {}), row("b", {})])).toEqual([]);
});

test("what somebody has kept apart is not proposed again", () => {
  const rows = ["a", "b", "c"].map((id) => row(id, { training: "Selkokieli" }));
  const [all] = rowProposals(rows, model, []);
  if (!all) throw new Error("three alike rows are a proposal");
  expect(proposed(rows, rowsApart(all))).toEqual([]);
  expect(proposed(rows, rowsApart({ rows: rows.slice(0, 2) }))).toEqual([["a", "c"]]);
});

test("two thousand rows are looked through while somebody waits", () => {
  const words = ["ensiapu", "selkokieli", "tietosuoja", "hygienia", "kuntokartoitus", "mentorointi"];
  const rows = Array.from({ length: 2000 }, (_, at) =>
    row(`r${at}`, { training: `${words[at % words.length]} ${at}`, competenceText: `Osaaminen ${at % 40}` }),
  );
  const began = performance.now();
  rowProposals(rows, model, []);
  expect(performance.now() - began).toBeLessThan(2_000);
});
