import { expect, test } from "vitest";
import { emptyAreaSummary } from "#domain/summaries/areaSummary.ts";
import { areaSummaryParts } from "#domain/summaries/areaSummaryParts.ts";
import { texts as compiling } from "#i18n/compiling/fi.ts";
import { texts as lines } from "#i18n/lines/fi.ts";
import { texts as summaries } from "#i18n/summaries/fi.ts";
import { shownSummaryCollision } from "./shownSummaryCollision.ts";

const said = {
  view: { template: { themes: [] } },
  texts: summaries.summary,
  compiling,
  lines: lines.summary,
  language: "fi" as const,
};

test("two fates of one row are shown in words, of which one holds", () => {
  const fateIn = (fate: "areaPlan" | "notNow", remark: string) => ({
    ...emptyAreaSummary,
    fates: { "text:kieli- ja/tai kulttuuritaidot": { fate, remark, ledTo: null } },
  });
  const [[path, mine] = ["", null]] = areaSummaryParts.split(fateIn("areaPlan", "Syksyllä"));
  const [[, theirs] = ["", null]] = areaSummaryParts.split(fateIn("notNow", ""));
  const { kinds } = compiling.fate;
  expect(shownSummaryCollision({ path, mine, theirs }, said)).toEqual({
    place: compiling.collision.fate,
    mine: compiling.collision.remark(kinds.areaPlan, "Syksyllä"),
    theirs: kinds.notNow,
    bothPossible: false,
  });
});

test("two wordings of one line are shown as they are, and both may stay", () => {
  const collision = { path: "lines/fi/jory-l1", mine: "Tekoäly kaikille", theirs: "Tekoälyä kaikille" };
  expect(shownSummaryCollision(collision, said)).toEqual({
    place: lines.summary.collision,
    mine: "Tekoäly kaikille",
    theirs: "Tekoälyä kaikille",
    bothPossible: true,
  });
});
