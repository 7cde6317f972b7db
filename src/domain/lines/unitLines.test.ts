import { expect, test } from "vitest";
import { emptyAreaSummary } from "../summaries/areaSummary.ts";
import type { LayingCopy } from "./layingCopy.ts";
import { isReworded, type UnitLinesSource, unitLines } from "./unitLines.ts";

const line = (id: string, text: string) => ({ id, kindId: null, text, tagId: null });
const copy = (over: Partial<LayingCopy> = {}): LayingCopy => ({
  groupId: "jory",
  name: "Johtoryhmä",
  state: "handedIn",
  lines: [line("l1", "Tekoäly kaikille")],
  commonDecision: null,
  ...over,
});
const source: UnitLinesSource = {
  unit: { id: "kaupunki" as UnitLinesSource["unit"]["id"], name: "Kaupunki" },
  year: 2027,
  today: "2026-11-27",
  copies: [copy()],
  published: null,
  wording: emptyAreaSummary,
  model: { languages: ["fi", "sv"], lineKinds: [], strategyTags: [] },
};
const first = unitLines(source).next;

test("lines that are handed in wait to be published as the first revision", () => {
  expect(unitLines(source)).toMatchObject({ standing: "unpublished", next: { revision: 1 } });
  expect(unitLines({ ...source, copies: [copy({ state: "accepted" })] }).standing).toBe("unpublished");
});

test("nothing is published of what is not handed in, or what HR has returned", () => {
  for (const state of ["waiting", "late", "returned", "withdrawn", "noDocument"] as const) {
    expect(unitLines({ ...source, copies: [copy({ state })] })).toMatchObject({
      standing: "waiting",
      next: { lines: [] },
    });
  }
  expect(unitLines({ ...source, copies: [copy({ lines: [] })] }).standing).toBe("none");
});

test("lines published as they are now are not published again; a change makes them outdated", () => {
  const published = { ...first, publishedOn: "2026-11-20" };
  expect(unitLines({ ...source, published })).toMatchObject({ standing: "published", next: { revision: 2 } });
  const reworded = { ...emptyAreaSummary, lineTexts: { sv: { l1: "AI för alla" } } };
  expect(unitLines({ ...source, published, wording: reworded }).standing).toBe("outdated");
  const changed = [copy({ lines: [line("l1", "Tekoäly kaikille"), line("l2", "Ensin työssä")] })];
  expect(unitLines({ ...source, published, copies: changed }).standing).toBe("outdated");
});

test("what is in force stays so while the group corrects its discussion", () => {
  const copies = [copy({ state: "returned" })];
  expect(unitLines({ ...source, published: first, copies }).standing).toBe("published");
});

test("a group's change is not hidden by HR's wording of the line before it", () => {
  const wording = {
    lineTexts: { fi: { l1: "Tekoälyn perusteet jokaiselle" } },
    lineBasis: { l1: "Tekoäly kaikille" },
  };
  const published = unitLines({ ...source, wording }).next;
  expect(unitLines({ ...source, wording, published }).standing).toBe("published");
  const changed = line("l1", "Tekoäly vain halukkaille");
  expect(isReworded(changed, wording)).toBe(true);
  const copies = [copy({ lines: [changed] })];
  expect(unitLines({ ...source, wording, published, copies }).standing).toBe("outdated");
  const looked = { ...wording, lineBasis: { l1: changed.text } };
  expect(unitLines({ ...source, wording: looked, published, copies }).standing).toBe("published");
});
