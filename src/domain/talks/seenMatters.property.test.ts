import * as fc from "fast-check";
import { expect, test } from "vitest";
import { changedSince } from "./acknowledgement.ts";
import { employeeHalfSchema } from "./employeeHalf.ts";
import { supervisorGoalsSchema } from "./goal.ts";
import { employeeMatters, type SeenMatters, supervisorMatters } from "./seenMatters.ts";
import { employeeText, supervisorText } from "./seenText.ts";
import { supervisorHalfSchema } from "./supervisorHalf.ts";

const template = { templateId: "t", templateVersion: 1 };
const text = fc.constantFrom("", " ", "yksi", "kaksi");
const answers = fc.dictionary(fc.constantFrom("a.x", "a.y"), text);
const levels = fc.dictionary(fc.constantFrom("digi", "muu"), fc.integer({ min: 1, max: 2 }));
const wishes = fc.subarray([
  { id: "w1", what: "Oppii" },
  { id: "w2", what: "Osaa" },
]);
const employeeHalf = fc
  .record({ answers, levels, wishes, remark: text })
  .map((half) => employeeHalfSchema.parse({ ...template, ...half }));
const supervisorHalf = fc
  .record({
    answers,
    levels,
    agreed: levels,
    heldOn: fc.constantFrom(null, "2027-02-01", "2027-02-02"),
    together: fc.option(fc.record({ answers, levels, wishes })),
  })
  .map((half) => supervisorHalfSchema.parse({ ...template, ...half }));
const goals = fc
  .array(fc.record({ what: text, year: fc.constantFrom(2026, 2027) }), { maxLength: 2 })
  .map((all) => supervisorGoalsSchema.parse({ goals: all.map((goal, at) => ({ id: `g${at}`, ...goal })) }));

const changed = (before: SeenMatters, now: SeenMatters) =>
  changedSince(
    { on: "2027-02-01", version: "", matters: Object.fromEntries(before) },
    Object.fromEntries(now),
  );

test("some matter of the employee's has changed exactly when the whole has", () => {
  fc.assert(
    fc.property(employeeHalf, employeeHalf, (before, now) => {
      const isSame = employeeText(before) === employeeText(now);
      expect(changed(employeeMatters(before), employeeMatters(now)).length === 0).toBe(isSame);
    }),
    { numRuns: 500 },
  );
});

test("no matter of the supervisor's is said to have changed while the whole is the same, and every change of words is", () => {
  fc.assert(
    fc.property(fc.tuple(supervisorHalf, goals), fc.tuple(supervisorHalf, goals), (before, now) => {
      const [one, other] = [before, now].map(([half, agreed]) => ({
        whole: supervisorText(half, agreed, 2027),
        matters: supervisorMatters(half, agreed, 2027),
        isTogether: half.together !== null,
      })) as [Seen, Seen];
      const found = changed(one.matters, other.matters);
      if (one.whole === other.whole) expect(found).toEqual([]);
      // Filling it together at all, with nothing written yet, is no matter of the form.
      else if (one.isTogether === other.isTogether) expect(found).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

interface Seen {
  readonly whole: string;
  readonly matters: SeenMatters;
  readonly isTogether: boolean;
}

test("an acknowledgement from before matters were kept names none; one that does names those alone", () => {
  const half = (said: string) =>
    employeeHalfSchema.parse({ ...template, answers: { "a.x": said, "a.y": "sama" }, levels: { digi: 3 } });
  const [before, now] = [employeeMatters(half("ennen")), employeeMatters(half("nyt"))];
  expect(changed(before, now)).toEqual(["answers/a.x"]);
  expect(changed(before, new Map())).toEqual(["answers/a.x", "answers/a.y", "levels"]);
  expect(changedSince({ on: "2027-02-01", version: "" }, Object.fromEntries(now))).toEqual([]);
});
