import { expect, test } from "vitest";
import { marksFrom, progressFrom } from "./heldMarks.ts";
import { talkMarksSchema } from "./talkMarks.ts";

const before = talkMarksSchema.parse({
  marks: [
    { id: "left", heldOn: "2027-01-15" },
    { id: "b", exempt: "newcomer" },
  ],
});
const facts = [
  { employeeId: "c", heldOn: null, exempt: null },
  { employeeId: "b", heldOn: "2027-02-01", exempt: "newcomer" as const },
  { employeeId: "a", heldOn: null, exempt: "leaving" as const },
];

test("marks follow the halves; what was held with who is no longer there stays", () => {
  expect(marksFrom(before, facts).marks).toEqual([
    { id: "a", heldOn: null, exempt: "leaving" },
    { id: "b", heldOn: "2027-02-01", exempt: null },
    { id: "left", heldOn: "2027-01-15", exempt: null },
  ]);
});

test("the same facts change nothing the second time", () => {
  const once = marksFrom(before, facts);
  expect(marksFrom(once, facts)).toEqual(once);
});

test("a mark goes when the half says that it was not held after all", () => {
  const undone = facts.map((fact) => ({ ...fact, heldOn: null, exempt: null }));
  expect(marksFrom(marksFrom(before, facts), undone).marks.map(({ id }) => id)).toEqual(["left"]);
});

test("leads read how many are due and how many were held: exempt ones count in neither", () => {
  expect(progressFrom(facts)).toEqual({ due: 2, held: 1 });
  expect(progressFrom([])).toEqual({ due: 0, held: 0 });
  // What a deputy holds counts among the supervisor's, whose it is.
  expect(
    progressFrom([...facts, { employeeId: "d", heldOn: "2027-02-03", exempt: null, isActing: true }]),
  ).toEqual({ due: 2, held: 1 });
});
