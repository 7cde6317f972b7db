import { expect, test } from "vitest";
import { withLeftOut, withTaken } from "./assemble.ts";
import { withMerged } from "./mergeRows.ts";
import { emptyPlanRow } from "./planRow.ts";
import { emptyPlanSheet } from "./planSheet.ts";
import { withStepTakenBack } from "./sheetUndo.ts";

const row = (id: string) => ({ ...emptyPlanRow(id), need: id });
const before = withTaken(emptyPlanSheet, [
  { groupId: "g", row: row("a") },
  { groupId: "g", row: row("b") },
]);

test("a merge is taken back, and what a colleague has added meanwhile stays", () => {
  const after = { ...before, rows: [...withMerged(before.rows, ["g.a", "g.b"], "g.b")] };
  expect(after.rows).toHaveLength(1);
  const now = { ...after, rows: [...after.rows, row("new")], narrative: { changes: "Uusi teksti" } };
  const undone = withStepTakenBack(now, before, after);
  expect(undone.rows.map(({ id }) => id).sort()).toEqual(["g.a", "g.b", "new"]);
  expect(undone.rows.find(({ id }) => id === "g.b")).toEqual(before.rows[1]);
  expect(undone.narrative).toEqual({ changes: "Uusi teksti" });
});

test("what was left out comes back, and what was kept apart is proposed again", () => {
  const after = {
    ...withLeftOut(before, { groupId: "g", rowId: "c" }, "Ei nyt"),
    keptApart: ["g.a | g.b"],
  };
  const now = withLeftOut(after, { groupId: "h", rowId: "c" }, "Muualla");
  expect(withStepTakenBack(now, before, after)).toMatchObject({
    leftOut: [{ groupId: "h", rowId: "c", reason: "Muualla" }],
    keptApart: [],
  });
  const taken = withTaken(now, [{ groupId: "g", row: row("c") }]);
  expect(withStepTakenBack(taken, now, taken).leftOut).toEqual(expect.arrayContaining([...now.leftOut]));
});

test("taking the merging of an own row back leaves no trace of it", () => {
  const taken = { ...emptyPlanRow("g.a"), need: "A", from: [{ groupId: "g", rowId: "a", seen: "x" }] };
  const own = { ...emptyPlanRow("own"), need: "B", participants: 3 };
  const before = { rows: [taken, own], leftOut: [], keptApart: [] };
  const after = { ...before, rows: [...withMerged(before.rows, ["g.a", "own"], "g.a")] };
  expect(after.rows).toMatchObject([{ own: { participants: 3 } }]);
  expect(withStepTakenBack(after, before, after)).toEqual(before);
});
