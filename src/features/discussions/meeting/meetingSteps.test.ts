import { expect, test } from "vitest";
import { emptyWorksheet } from "#domain/discussions/worksheet.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import { texts as cascade } from "#i18n/cascade/fi.ts";
import { texts as meeting } from "#i18n/meeting/fi.ts";
import { meetingSteps } from "./meetingSteps.ts";

const template = {
  id: "team",
  version: 1,
  name: { fi: "Pohja" },
  instructionsUrl: null,
  themes: [{ id: "future", name: { fi: "Tulevaisuus" }, guidance: { fi: "?" }, minutes: 20 }],
};
const kindOf = (...lays: ("lines" | "commonSet")[]) => ({
  id: "team",
  name: { fi: "Tiimi" },
  templateId: "team",
  perspectives: [{ id: "own", name: { fi: "Oma tiimi" } }],
  followsAlternation: false,
  leads: false,
  dueOn: "03-31",
  dueInPreviousYear: false,
  lays,
});
const town: PublishedLines = {
  unitId: "town",
  unitName: "Kaupunki",
  year: 2027,
  revision: 1,
  publishedOn: "2026-12-01",
  lines: [{ id: "l1", kind: null, text: { fi: "Tekoäly arkeen" }, tag: null }],
  common: null,
};
const titles = { ...meeting.steps, ...cascade.steps };
const stepsOf = (kind: ReturnType<typeof kindOf>, linesAbove: readonly PublishedLines[]) =>
  meetingSteps({ template, kind, worksheet: emptyWorksheet(template), linesAbove }, titles, "fi").map(
    ({ id }) => id,
  );

test("a team hears what the levels above have laid down before it talks", () => {
  expect(stepsOf(kindOf(), [town])).toEqual([
    ...["welcome", "above", "earlier", "theme-future", "needs", "actions", "end"],
  ]);
});

test("the strategic group, with nothing above it, decides before the themes and lays down after them", () => {
  expect(stepsOf(kindOf("lines", "commonSet"), [])).toEqual([
    ...["welcome", "earlier", "common", "theme-future", "needs", "lines", "actions", "end"],
  ]);
});
