import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  assembled,
  type SourcePlan,
  withChangeSeen,
  withChangeTaken,
  withLeftOut,
  withoutDoubled,
  withoutLeftOut,
  withTaken,
} from "./assemble.ts";
import { mergedRow, withMerged } from "./mergeRows.ts";
import { emptyPlanRow, isEmptyRow, type PlanRow } from "./planRow.ts";
import { emptyPlanSheet, type PlanSheet, planSheetSchema } from "./planSheet.ts";
import { planTotals } from "./planTotals.ts";
import { withSplit } from "./splitRow.ts";

const texts = fc.constantFrom("", "Ensiapu", "Hygienia", "Esimiestyö");
const contents = fc.record({
  need: fc.constantFrom("Tarve", "Toinen tarve"),
  training: texts,
  targetGroup: texts,
  competenceText: texts,
  participants: fc.option(fc.integer({ min: 0, max: 40 })),
  days: fc.option(fc.integer({ min: 0, max: 12 }).map((quarters) => quarters / 4)),
  cost: fc.option(fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100)),
  eligible: fc.constantFrom(null, true, false),
  answers: fc.array(fc.record({ groupId: fc.constantFrom("g0", "g1"), needId: fc.constantFrom("n", "m") }), {
    maxLength: 2,
  }),
});
const rows = (maxLength = 4) =>
  fc
    .array(contents, { maxLength })
    .map((all) => all.map((row, at): PlanRow => ({ ...emptyPlanRow(`r${at}`), ...row })));
const plans = fc
  .array(rows(), { minLength: 1, maxLength: 3 })
  .map((all) => all.map((planRows, at): SourcePlan => ({ groupId: `g${at}`, rows: planRows })));

type Step =
  | { readonly kind: "take" | "leave" | "again" | "merge" | "split" | "keep" | "follow"; readonly at: number }
  | { readonly kind: "change"; readonly at: number; readonly plans: readonly SourcePlan[] };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("take", "take", "leave", "again", "merge", "merge", "split", "keep", "follow"),
    at: fc.nat(20),
  }),
  fc.record({ kind: fc.constant("change"), at: fc.nat(20), plans }),
);

function sourcesOf(all: readonly SourcePlan[]) {
  return all.flatMap(({ groupId, rows: planRows }) => planRows.map((row) => ({ groupId, row })));
}

function made(sheet: PlanSheet, now: readonly SourcePlan[], one: Step, turn: number): PlanSheet {
  const pick = <T>(from: readonly T[]): T | undefined => from[one.at % Math.max(1, from.length)];
  const { groups, changed } = assembled(sheet, now);
  switch (one.kind) {
    case "take":
      return withTaken(
        sheet,
        sourcesOf(now).filter((_, index) => index % 3 === one.at % 3),
      );
    case "leave": {
      const open = pick(
        groups.flatMap(({ groupId, open }) => open.map(({ id }) => ({ groupId, rowId: id }))),
      );
      return open ? withLeftOut(sheet, open, "Ei tänä vuonna") : sheet;
    }
    case "again": {
      const left = pick(sheet.leftOut);
      return left ? withoutLeftOut(sheet, left) : sheet;
    }
    case "merge": {
      const [a, b] = [pick(sheet.rows), sheet.rows[(one.at + 1) % Math.max(1, sheet.rows.length)]];
      return a && b ? { ...sheet, rows: [...withMerged(sheet.rows, [a.id, b.id], b.id)] } : sheet;
    }
    case "split": {
      const row = pick(sheet.rows.filter(({ from }) => from.length > 1));
      return row ? { ...sheet, rows: [...withSplit(sheet.rows, row.id, now, `new${turn}`)] } : sheet;
    }
    case "keep":
    case "follow": {
      const change = pick(changed);
      if (!change) return sheet;
      return one.kind === "keep" ? withChangeSeen(sheet, change) : withChangeTaken(sheet, change, now);
    }
    default:
      return sheet;
  }
}

test("however an area assembles its plan, every written row of its groups is open, left out, or taken once", () => {
  fc.assert(
    fc.property(plans, fc.array(step, { maxLength: 25 }), (first, steps) => {
      let sheet = emptyPlanSheet;
      let now: readonly SourcePlan[] = first;
      for (const [turn, one] of steps.entries()) {
        if (one.kind === "change") now = one.plans;
        sheet = made(sheet, now, one, turn);
        expect(planSheetSchema.safeParse(sheet).success).toBe(true);
        const { groups, doubled } = assembled(sheet, now);
        expect(doubled).toEqual([]);
        for (const { groupId, rows: planRows } of now) {
          const group = groups.find((known) => known.groupId === groupId);
          for (const row of planRows.filter((written) => !isEmptyRow(written))) {
            const taken = sheet.rows.filter(({ from }) =>
              from.some((source) => source.groupId === groupId && source.rowId === row.id),
            );
            const open = group?.open.includes(row) ? 1 : 0;
            const leftOut = group?.leftOut.some((left) => left.row === row) ? 1 : 0;
            expect(taken.length + open + leftOut).toBe(1);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("merging rows changes neither days, participants nor euros, and loses no need and no source", () => {
  fc.assert(
    fc.property(plans, (all) => {
      const { rows: taken } = withTaken(emptyPlanSheet, sourcesOf(all));
      const [first, ...others] = taken;
      if (!first) return;
      const merged = mergedRow(first, others);
      const { days, participants, cost } = planTotals(taken);
      expect(planTotals([merged])).toMatchObject({ days, participants, cost });
      expect(merged.from).toEqual(taken.flatMap(({ from }) => from));
      for (const need of taken.flatMap(({ answers }) => answers)) expect(merged.answers).toContainEqual(need);
    }),
  );
});

test("splitting a merged row gives the groups' rows back, and what the area added stays in a row of its own", () => {
  fc.assert(
    fc.property(plans, rows(2), (all, own) => {
      const sources = withTaken(emptyPlanSheet, sourcesOf(all)).rows;
      if (sources.length < 2) return;
      const before = [...own.map((row) => ({ ...row, id: `own ${row.id}` })), ...sources];
      const merged = withMerged(
        before,
        before.map(({ id }) => id),
        sources[0]?.id ?? "",
      );
      const [one] = merged;
      expect(merged).toHaveLength(1);
      if (!one) return;
      const split = withSplit(merged, one.id, all, "rest");
      for (const row of sources) expect(split).toContainEqual(row);
      const { days, participants, cost } = planTotals(before);
      expect(planTotals(split)).toMatchObject({ days, participants, cost });
    }),
  );
});

test("a row that its group changes afterwards shows, is followed or kept, and shows no more", () => {
  const row = { ...emptyPlanRow("a"), training: "Ensiapu", participants: 4, cost: 100 };
  const before: SourcePlan[] = [{ groupId: "g", rows: [row] }];
  const after: SourcePlan[] = [{ groupId: "g", rows: [{ ...row, participants: 6 }] }];
  const gone: SourcePlan[] = [{ groupId: "g", rows: [] }];
  const sheet = withTaken(emptyPlanSheet, [{ groupId: "g", row }]);
  expect(assembled(sheet, before).changed).toEqual([]);
  const [change] = assembled(sheet, after).changed;
  expect(change?.now?.participants).toBe(6);
  if (!change) return;
  const followed = withChangeTaken(sheet, change, after);
  expect(followed.rows).toMatchObject([{ id: "g.a", participants: 6, from: [{ groupId: "g", rowId: "a" }] }]);
  const kept = withChangeSeen(sheet, change);
  expect(kept.rows).toMatchObject([{ participants: 4 }]);
  for (const done of [followed, kept]) expect(assembled(done, after).changed).toEqual([]);
  const [takenAway] = assembled(sheet, gone).changed;
  if (!takenAway) throw new Error("what the group took away shows");
  expect(withChangeTaken(sheet, takenAway, gone).rows).toEqual([]);
  expect(assembled(withChangeSeen(sheet, takenAway), gone).changed).toEqual([]);
  // A plan that did not come is not a plan without rows.
  expect(assembled(sheet, []).changed).toEqual([]);
});

test("a need of the area's own that was merged into a group's row stays answered when that row follows its group", () => {
  const row = { ...emptyPlanRow("a"), need: "Ensiapu", answers: [{ groupId: "g", needId: "n" }] };
  const own = { ...emptyPlanRow("own"), need: "Ensiapu", answers: [{ groupId: "jory", needId: "m" }] };
  const taken = withTaken(emptyPlanSheet, [{ groupId: "g", row }]);
  const sheet = { ...taken, rows: [...withMerged([...taken.rows, own], ["g.a", "own"], "g.a")] };
  const after: SourcePlan[] = [{ groupId: "g", rows: [{ ...row, participants: 6 }] }];
  const [change] = assembled(sheet, after).changed;
  if (!change) throw new Error("no change");
  expect(withChangeTaken(sheet, change, after).rows).toMatchObject([
    { participants: 6, answers: [...row.answers, ...own.answers] },
  ]);
});

test("a merged row that follows its groups keeps what the area's own row brought, as it keeps its words", () => {
  const row = { ...emptyPlanRow("a"), need: "Ryhmän sanat", participants: 4, days: 1, cost: 100 };
  const own = { ...emptyPlanRow("own"), need: "Omat sanat", participants: 10, days: 2, cost: 1_000 };
  const taken = withTaken(emptyPlanSheet, [{ groupId: "g", row }]);
  const sheet = { ...taken, rows: [...withMerged([...taken.rows, own], ["g.a", "own"], "own")] };
  const follow = (rowsNow: readonly PlanRow[]) => {
    const now: SourcePlan[] = [{ groupId: "g", rows: rowsNow }];
    const [change] = assembled(sheet, now).changed;
    if (!change) throw new Error("no change");
    return withChangeTaken(sheet, change, now).rows;
  };
  const [more] = follow([{ ...row, participants: 6, days: 1, cost: 160 }]);
  expect(more).toMatchObject({ id: "own", need: "Omat sanat", participants: 16, cost: 1_160 });
  expect(planTotals(more ? [more] : []).days).toBe(26);
  // The group takes its row away: the area's own stays as it was before merging.
  expect(follow([])).toEqual([own]);
});

test("a merged row waits while one of its groups is out of sight, instead of losing what that has in it", () => {
  const a = { ...emptyPlanRow("a"), need: "A", participants: 4 };
  const b = { ...emptyPlanRow("b"), need: "B", participants: 5 };
  const taken = withTaken(emptyPlanSheet, [
    { groupId: "g", row: a },
    { groupId: "talks:1", row: b },
  ]);
  const sheet = { ...taken, rows: [...withMerged(taken.rows, ["g.a", "talks.b"], "g.a")] };
  const now: SourcePlan[] = [{ groupId: "g", rows: [{ ...a, participants: 6 }] }];
  const [change] = assembled(sheet, now).changed;
  if (!change) throw new Error("no change");
  expect(withChangeTaken(sheet, change, now)).toEqual(sheet);
  const all = [...now, { groupId: "talks:1", rows: [b] }];
  expect(withChangeTaken(sheet, change, all).rows).toMatchObject([{ participants: 11 }]);
});

test("a row that counted a source twice counts without it once that is in one row alone", () => {
  const [a, b, c] = ["a", "b", "c"].map((id) => ({ ...emptyPlanRow(id), need: id, participants: 3 }));
  if (!a || !b || !c) throw new Error("three rows");
  const plan: SourcePlan[] = [{ groupId: "g", rows: [a, b, c] }];
  const { rows: taken } = withTaken(emptyPlanSheet, sourcesOf(plan));
  const [first, second, third] = taken;
  if (!first || !second || !third) throw new Error("three rows");
  const both = { ...emptyPlanSheet, rows: [mergedRow(first, [second]), mergedRow(third, [second])] };
  const [doubled] = assembled(both, plan).doubled;
  if (!doubled) throw new Error("nothing is doubled");
  expect(withoutDoubled(both, doubled.source, plan).rows).toMatchObject([
    { participants: 6 },
    { participants: 3, from: [{ rowId: "c" }] },
  ]);
});

test("a source that two people merged into two rows at once counts in the first alone", () => {
  const source = { groupId: "g", rowId: "a" };
  const sheet = {
    ...emptyPlanSheet,
    rows: [
      { ...emptyPlanRow("x"), need: "A", from: [source, { groupId: "g", rowId: "b" }] },
      { ...emptyPlanRow("y"), need: "B", from: [source] },
    ],
  };
  const plan: SourcePlan[] = [{ groupId: "g", rows: [] }];
  const [doubled] = assembled(sheet, plan).doubled;
  expect(doubled).toMatchObject({ source, rows: [{ id: "x" }, { id: "y" }] });
  const once = withoutDoubled(sheet, source, plan);
  expect(once.rows.map(({ id }) => id)).toEqual(["x"]);
  expect(assembled(once, plan).doubled).toEqual([]);
});
