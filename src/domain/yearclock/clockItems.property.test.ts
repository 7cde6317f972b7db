import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { townModel } from "../../../tests/arbitraries/townModel.ts";
import { isoDay } from "../../../tests/arbitraries/worksheet.ts";
import { townModelSchema } from "../model/townModel.ts";
import { type ClockEntry, clockEntrySchema } from "./clockEntry.ts";
import { type Concerns, clockItems } from "./clockItems.ts";
import { clockTime } from "./clockTime.ts";
import { cycleYear } from "./cycleYear.ts";
import { discussionTime } from "./discussionTime.ts";
import { daysBetween } from "./timing.ts";

const monthDay = isoDay.map((day) => day.slice(5));
const year = fc.integer({ min: 2001, max: 2098 });
const forms = ["every", "group", "individual"] as const;
const roles = ["everyone", "supervisors", "leads", "hr"] as const;

const entryFor = (kindIds: readonly string[]): fc.Arbitrary<ClockEntry> =>
  fc.record({
    id: fc.constant("x"),
    name: fc.constant({ fi: "X" }),
    help: fc.constant(null),
    task: fc.constantFrom("discussion" as const, "talk" as const, "lines" as const, "plan" as const),
    groupKindIds: fc.subarray([...kindIds]),
    roles: fc.subarray([...roles]),
    yearForms: fc.subarray([...forms], { minLength: 1 }),
    from: monthDay,
    to: monthDay,
    dueOn: fc.option(monthDay),
  });
const town = townModel.chain((model) =>
  entryFor(model.groupKinds.map(({ id }) => id)).map((entry) => ({ ...model, clock: [entry] })),
);
const concerns: fc.Arbitrary<Concerns> = fc.record({
  roles: fc.subarray([...roles]),
  form: fc.constantFrom(...forms),
  groups: fc.constant([]),
  progress: fc.constant(new Map()),
});

test("an entry comes once in every cycle: a beginning, an end not before it, its deadlines in between", () => {
  fc.assert(
    fc.property(town, year, (model, of) => {
      for (const entry of model.clock) {
        const { from, to, dueOn, deadlines } = clockTime(model, entry, of);
        expect(from <= to && (dueOn === null || (from <= dueOn && dueOn <= to))).toBe(true);
        expect(deadlines.every(({ on }) => from <= on && on <= to)).toBe(true);
        // What has no deadline of its kinds begins in its own cycle, and lasts a year at most.
        if (deadlines.length === 0) {
          expect(cycleYear(from)).toBe(of);
          expect(daysBetween(from, to)).toBeLessThanOrEqual(366);
        }
        const next = clockTime(model, entry, of + 1);
        expect([365, 366]).toContain(daysBetween(from, next.from));
      }
    }),
  );
});

test("on every day everything is somewhere: ahead before it begins, over when it has ended, under way between", () => {
  fc.assert(
    fc.property(town, year, isoDay, concerns, (model, of, today, mine) => {
      for (const item of clockItems(model, { year: of, today, concerns: mine })) {
        const expected = today < item.from ? "ahead" : today > item.to ? "past" : "current";
        expect(item.state).toBe(expected);
      }
    }),
  );
});

test("the time of a kind's discussion has every deadline of the kind in it", () => {
  fc.assert(
    fc.property(town, year, (model, of) => {
      for (const kind of model.groupKinds) {
        const time = discussionTime(model, kind.id, of);
        if (!time) continue;
        const entries = model.clock.filter(({ dueOn }) => dueOn === null);
        for (const entry of entries)
          for (const { kindId, on } of clockTime(model, entry, of).deadlines)
            if (kindId === kind.id) expect(time.from <= on && on <= time.to).toBe(true);
      }
    }),
  );
});

const heinola = townModelSchema.parse(JSON.parse(readFileSync("sandbox/towns/heinola/model.json", "utf8")));

test("in Heinola every kind of group has its time, and its deadline is in it", () => {
  for (const kind of heinola.groupKinds) expect(discussionTime(heinola, kind.id, 2027)).not.toBeNull();
  const items = clockItems(heinola, {
    year: 2027,
    today: "2027-02-10",
    concerns: { roles: [...roles], form: "every", groups: [], progress: new Map() },
  });
  expect(items.map(({ entry }) => entry.id)).toEqual([...new Set(items.map(({ entry }) => entry.id))]);
  expect(items.every(({ from, to }) => cycleYear(from) === 2027 && cycleYear(to) === 2027)).toBe(true);
});

const asData = (entries: readonly object[]) => ({
  ...heinola,
  clock: entries.map((entry) =>
    clockEntrySchema.parse({
      help: null,
      groupKindIds: [],
      yearForms: [...forms],
      dueOn: null,
      ...entry,
    }),
  ),
});

test("a town that confirms its plans in January, by another body, and one that plans once a year are data too", () => {
  const loviisa = asData([
    {
      id: "confirmation",
      name: {
        fi: "Työsuojelu- ja yhteistoimintaryhmä vahvistaa",
        sv: "Arbetarskydds- och samarbetsgruppen fastställer",
      },
      task: "confirmation",
      roles: ["leads"],
      from: "01-01",
      to: "01-31",
    },
    {
      id: "talks",
      name: { fi: "Kehityskeskustelut", sv: "Utvecklingssamtal" },
      task: "talk",
      roles: ["everyone"],
      from: "02-01",
      to: "05-31",
      dueOn: "05-31",
    },
  ]);
  const laitila = asData([
    {
      id: "plan",
      name: { fi: "Koulutussuunnitelma" },
      task: "plan",
      roles: ["supervisors", "hr"],
      from: "11-01",
      to: "12-31",
      dueOn: "12-15",
    },
    {
      id: "wellbeing",
      name: { fi: "Hyvinvoinnin toimet" },
      task: "followUp",
      roles: ["supervisors"],
      from: "03-01",
      to: "04-30",
    },
  ]);
  const of = (model: typeof heinola, role: (typeof roles)[number]) =>
    clockItems(model, {
      year: 2027,
      today: "2027-01-20",
      concerns: { roles: [role], form: "every", groups: [], progress: new Map() },
    })
      .filter(({ mine }) => mine)
      .map(({ entry, from, dueOn, state }) => [entry.id, from, dueOn, state]);
  expect(of(loviisa, "leads")).toEqual([["confirmation", "2027-01-01", null, "current"]]);
  expect(of(loviisa, "everyone")).toEqual([["talks", "2027-02-01", "2027-05-31", "ahead"]]);
  expect(of(laitila, "supervisors")).toEqual([
    ["plan", "2026-11-01", "2026-12-15", "past"],
    ["wellbeing", "2027-03-01", null, "ahead"],
  ]);
});
