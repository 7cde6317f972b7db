import { expect, test } from "vitest";
import type { Need } from "../discussions/need.ts";
import type { Fate, LedTo } from "../discussions/review.ts";
import type { PublishedLines } from "../lines/publishedLines.ts";
import { modelIdSchema } from "../model/modelId.ts";
import { traceOf } from "./traceOf.ts";
import { lacksReason, traceState } from "./traceState.ts";

const need: Need = {
  id: "n1",
  themeId: modelIdSchema.parse("future"),
  perspectiveId: modelIdSchema.parse("own"),
  competenceId: "digital",
  competenceText: "",
  description: "",
  methodId: null,
  targetGroup: "",
  urgencyId: null,
  lineId: null,
};
const lines: PublishedLines = {
  unitId: "heinola",
  unitName: "Heinolan kaupunki",
  year: 2027,
  revision: 1,
  publishedOn: "2026-12-01",
  lines: [{ id: "l1", kind: null, text: { fi: "Tekoäly osaksi arkea" }, tag: null }],
  common: null,
};
const fate = (kind: Fate["fate"], ledTo: LedTo | null = null, remark = ""): Fate => ({
  fate: kind,
  remark,
  ledTo,
});
const course = (heldOn: string | null = null): LedTo => ({ what: "Kurssi", when: "syksy", heldOn });

test("a need walks from waiting to a plan, to a named training, and to the day on which it was held", () => {
  expect(traceState(null)).toBe("waiting");
  expect(traceState(fate("areaPlan"))).toBe("decided");
  expect(traceState(fate("centralPlan", course()))).toBe("planned");
  expect(traceState(fate("centralPlan", course("2027-09-12")))).toBe("held");
});

test("what the group or a colleague sees to may be a training as well", () => {
  expect(traceState(fate("ownGroup"))).toBe("ownGroup");
  expect(traceState(fate("sharing"))).toBe("sharing");
  expect(traceState(fate("ownGroup", course()))).toBe("planned");
  expect(traceState(fate("sharing", course("2027-05-01")))).toBe("held");
});

test("blanks are no training, and a declined need is declined whatever was planned before", () => {
  expect(traceState(fate("areaPlan", { what: " ", when: "", heldOn: null }))).toBe("decided");
  expect(traceState(fate("notNow", course("2027-09-12")))).toBe("declined");
});

test("only a declined need without words lacks its reason", () => {
  expect(lacksReason(fate("notNow", null, " "))).toBe(true);
  expect(lacksReason(fate("notNow", null, "Ei rahaa"))).toBe(false);
  expect(lacksReason(fate("areaPlan"))).toBe(false);
  expect(lacksReason(null)).toBe(false);
});

test("a need is joined with the line it answers and with HR's word on it", () => {
  const review = { fates: { n1: fate("areaPlan") } };
  expect(traceOf({ ...need, lineId: "l1" }, review, [lines])).toMatchObject({
    answers: { line: { id: "l1" }, level: { unitName: "Heinolan kaupunki" } },
    state: "decided",
    fate: { fate: "areaPlan" },
  });
  expect(traceOf(need, review, [lines]).answers).toBeNull();
});

test("a line that is no longer in force is said to be gone, and without HR's words a need waits", () => {
  expect(traceOf({ ...need, lineId: "l9" }, null, [lines])).toMatchObject({
    answers: "gone",
    state: "waiting",
    fate: null,
  });
});
