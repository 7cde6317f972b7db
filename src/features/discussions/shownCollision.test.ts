import { expect, test } from "vitest";
import type { YearModel } from "#domain/model/yearModel.ts";
import { texts as cascade } from "#i18n/cascade/fi.ts";
import { texts } from "#i18n/discussions/fi.ts";
import { formatsIn } from "#i18n/formats.ts";
import { shownCollision } from "./shownCollision.ts";

const kind = {
  id: "management",
  name: { fi: "Johtoryhmä" },
  templateId: "leadership",
  perspectives: [
    { id: "own", name: { fi: "Oma johtoryhmä" } },
    { id: "unit", name: { fi: "Koko palvelualue" } },
  ],
  followsAlternation: false,
  leads: true,
  dueOn: "12-15",
  dueInPreviousYear: true,
  lays: [],
};
const template = {
  id: "leadership",
  version: 1,
  name: { fi: "Pohja" },
  instructionsUrl: null,
  themes: [{ id: "future", name: { fi: "Tulevaisuus" }, guidance: { fi: "?" }, minutes: 20 }],
};
const model = {
  competences: [{ id: "digi", audience: "everyone", name: { fi: "Digitaidot" }, description: { fi: "…" } }],
  methods: [{ id: "peer", share: 20, name: { fi: "Kollegalta oppiminen" } }],
  urgencies: [{ id: "now", name: { fi: "Tänä vuonna" } }],
  lineKinds: [{ id: "training", name: { fi: "Koulutuksen painopiste" } }],
  strategyTags: [{ id: "growth", name: { fi: "Hyvinvoinnin kasvu" } }],
} as unknown as YearModel;
const need = {
  id: "n1",
  themeId: "future",
  perspectiveId: "unit",
  competenceId: "digi",
  competenceText: "",
  description: "Tekoäly arjessa",
  methodId: "peer",
  targetGroup: "",
  urgencyId: "now",
  lineId: null,
};

const linesAbove = ["Tekoäly arkeen", "Esihenkilöille aikaa"].map((fi, index) => ({
  unitId: `u${index}`,
  unitName: "Kaupunki",
  year: 2027,
  revision: 1,
  publishedOn: "2026-12-01",
  lines: [{ id: `l${index}`, kind: null, text: { fi }, tag: null }],
  common: null,
}));

const show = (path: string, mine: unknown, theirs: unknown) =>
  shownCollision(
    { path, mine, theirs },
    { kind, template, model, linesAbove },
    { ...texts, cascade },
    { language: "fi", formats: formatsIn("fi") },
  );

test("names the theme and the perspective of a colliding answer", () => {
  expect(show("answers/unit.future", "minun", "hänen")).toEqual({
    place: "Tulevaisuus: Koko palvelualue",
    mine: "minun",
    theirs: "hänen",
    bothPossible: true,
  });
});

test("writes a need out in words, without its ids", () => {
  const shown = show("needs/n1", need, { ...need, description: "" });
  expect(shown.place).toBe("Osaamistarve: Digitaidot");
  expect(shown.mine).toContain("Tekoäly arjessa");
  expect(shown.mine).toContain("Kollegalta oppiminen");
  expect(shown.theirs).not.toContain("Tekoäly");
  expect(`${shown.mine} ${shown.theirs}`).not.toMatch(/peer|n1|unit\b/);
});

test("shows days as days, an absent side as nothing, and lets no two days both stay", () => {
  expect(show("heldOn", "2027-02-03", undefined)).toEqual({
    place: "Keskustelun päivä",
    mine: "3.2.2027",
    theirs: "",
    bothPossible: false,
  });
});

test("of a need that answers two lines at once both lines are named, and one that is gone is said to be", () => {
  const shown = show("needs/n1", { ...need, lineId: "l0" }, { ...need, lineId: "l1" });
  expect(shown.mine).toContain("Vastaa linjaukseen: Tekoäly arkeen");
  expect(shown.theirs).toContain("Vastaa linjaukseen: Esihenkilöille aikaa");
  expect(show("needs/n1", { ...need, lineId: "gone" }, undefined).mine).toContain("linjausta ei enää ole");
});

test("writes a line out with what it is about and its aim, and a decision in words", () => {
  const line = { id: "x1", kindId: "training", text: "Tekoäly arkeen", tagId: "growth" };
  expect(show("lines/x1", line, { ...line, tagId: null })).toEqual({
    place: "Linjaus: Tekoäly arkeen",
    mine: "Tekoäly arkeen\nKoulutuksen painopiste\nHyvinvoinnin kasvu",
    theirs: "Tekoäly arkeen\nKoulutuksen painopiste",
    bothPossible: true,
  });
  expect(show("commonDecision", { decision: "withChanges", remark: "Nimi lyhyemmäksi" }, undefined)).toEqual({
    place: "Päätös yhteisistä osaamisista",
    mine: "Hyväksytään muutoksin\nNimi lyhyemmäksi",
    theirs: "",
    bothPossible: false,
  });
});
