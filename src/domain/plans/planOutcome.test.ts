import * as fc from "fast-check";
import { expect, test } from "vitest";
import { emptyPlanFollowUp, type PlanFollowUp } from "./planFollowUp.ts";
import { planFollowUpParts } from "./planFollowUpParts.ts";
import { formerRows, heldAsPlanned, outcomeOfAll, planOutcome, untouchedRow } from "./planOutcome.ts";
import { emptyPlanRow, type PlanRow } from "./planRow.ts";

const methods = [
  { id: "projects", share: 70 },
  { id: "mentoring", share: 20 },
  { id: "courses", share: 10 },
] as const;
const row = (id: string, more: Partial<PlanRow> = {}): PlanRow => ({ ...emptyPlanRow(id), ...more });
const followUp = (rows: PlanFollowUp["rows"]): PlanFollowUp => ({ ...emptyPlanFollowUp, rows });

test("what was held counts as realised, what was cancelled or moved only as planned", () => {
  const rows = [
    row("a", { methodId: "courses", participants: 10, days: 1.5, cost: 1200 }),
    row("b", { methodId: "courses", participants: 4, days: 1, cost: 300 }),
    row("c", { methodId: "mentoring" }),
  ];
  const outcome = planOutcome(
    rows,
    followUp({
      a: { ...untouchedRow, state: "held", heldOn: "2027-03-02", days: 13.5, participants: 9, cost: 1150.4 },
      b: { ...untouchedRow, state: "cancelled", days: 4, participants: 4, cost: 50 },
    }),
    methods,
  );
  expect(outcome).toEqual({
    rows: { planned: 1, held: 1, cancelled: 1, moved: 0 },
    days: { planned: 19, realised: 13.5 },
    participants: { planned: 14, realised: 9 },
    cost: { planned: 1500, realised: 1200.4 },
    heldWithoutDays: 0,
    byShare: {
      planned: { 70: 0, 20: 1, 10: 2, open: 0 },
      realised: { 70: 0, 20: 0, 10: 1, open: 0 },
    },
  });
});

test("a row that is said to have been held is taken as it was planned, and days that nobody knows are missed", () => {
  expect(heldAsPlanned(row("a", { participants: 3, days: 2, cost: 90 }), "2027-05-04")).toEqual({
    state: "held",
    heldOn: "2027-05-04",
    days: 6,
    participants: 3,
    cost: 90,
    remark: "",
  });
  const held = heldAsPlanned(row("a", { methodId: "gone" }), "2027-05-04");
  const outcome = planOutcome([row("a", { methodId: "gone" })], followUp({ a: held }), methods);
  expect(outcome.heldWithoutDays).toBe(1);
  expect(outcome.byShare.realised.open).toBe(1);
});

test("what is said of rows that the plan does not have counts for nothing", () => {
  const gone = { ...untouchedRow, state: "held" as const, days: 5, cost: 5 };
  expect(planOutcome([], followUp({ gone }), methods)).toEqual(outcomeOfAll([]));
});

test("what an amendment left out keeps what was held and paid of it, and is planned no more", () => {
  const kept = row("a", { methodId: "courses", participants: 2, days: 1, cost: 100 });
  const dropped = row("b", { methodId: "courses", participants: 3, days: 2, cost: 500 });
  const said = followUp({ b: heldAsPlanned(dropped, "2027-02-01"), c: untouchedRow });
  const former = formerRows(
    [kept],
    [
      [kept, dropped],
      [dropped, row("c")],
    ],
    said,
  );
  expect(former).toEqual([dropped]);
  expect(planOutcome([kept], said, methods, former)).toMatchObject({
    rows: { planned: 1, held: 0 },
    days: { planned: 2, realised: 6 },
    cost: { planned: 100, realised: 500 },
    byShare: { planned: { 10: 1 }, realised: { 10: 1 } },
  });
});

test("the town is the sum of its units, cents and half days included", () => {
  const some = fc.record({
    days: fc.integer({ min: 0, max: 40 }).map((halves) => halves / 2),
    participants: fc.integer({ min: 0, max: 30 }),
    cost: fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
    held: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), fc.integer({ min: 0, max: 12 }), (all, at) => {
      const rows = all.map(({ days, participants, cost }, index) =>
        row(`r${index}`, { days, participants, cost }),
      );
      const became = followUp(
        Object.fromEntries(
          rows.flatMap((one, index) =>
            all[index]?.held ? [[one.id, heldAsPlanned(one, "2027-01-02")]] : [],
          ),
        ),
      );
      const parts = [rows.slice(0, at), rows.slice(at)].map((some) => planOutcome(some, became, methods));
      expect(outcomeOfAll(parts)).toEqual(planOutcome(rows, became, methods));
    }),
  );
});

test("a follow-up is put together again as it was taken apart", () => {
  const value = { rows: { a: untouchedRow, "b/c": untouchedRow }, remark: "Hyvä vuosi" };
  expect(planFollowUpParts.join(planFollowUpParts.split(value), emptyPlanFollowUp)).toEqual(value);
});
