import { expect, test } from "vitest";
import type { YearModel } from "#domain/model/yearModel.ts";
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

const show = (path: string, mine: unknown, theirs: unknown) =>
  shownCollision({ path, mine, theirs }, { kind, template, model }, texts, {
    language: "fi",
    formats: formatsIn("fi"),
  });

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
