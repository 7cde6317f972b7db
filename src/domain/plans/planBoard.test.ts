import { expect, test } from "vitest";
import { groupIdSchema } from "../organisation/group.ts";
import { unitIdSchema } from "../organisation/unit.ts";
import { planArea, sheetRow } from "./planBoard.ts";
import { planDigestOf } from "./planDigest.ts";
import { emptyPlanProcess } from "./planProcess.ts";
import { emptyPlanRow } from "./planRow.ts";
import { emptyPlanSheet, type PlanSheet } from "./planSheet.ts";

const unit = { id: unitIdSchema.parse("area"), name: "Palvelualue", kind: "serviceArea" as const };
function row(id: string, sheet: Partial<PlanSheet> | null, today = "2027-09-02") {
  const whole = { ...emptyPlanSheet, ...sheet };
  return sheetRow(
    { id: groupIdSchema.parse(id), name: id },
    {
      state: sheet ? (whole.handedIn ? "handedIn" : "draft") : null,
      digest: sheet ? planDigestOf(whole) : null,
      unreadable: false,
      dueOn: "2027-08-31",
      today,
      mayFill: false,
    },
  );
}
const written = { rows: [{ ...emptyPlanRow("r"), participants: 2, days: 1.5, cost: 90 }] };
const handedIn = { ...written, revision: 1, handedIn: { revision: 1, on: "2027-08-20", by: null } };

test("an area's groups: who is late comes first, whoever has handed in last", () => {
  const groups = [row("in", handedIn), row("draft", written), row("empty", {}), row("none", null)];
  const area = planArea(unit, null, groups, null);
  expect(area.groups.map(({ groupId, state, daysLate }) => [groupId, state, daysLate])).toEqual([
    ["none", "noDocument", 2],
    ["empty", "notBegun", 2],
    ["draft", "draft", 2],
    ["in", "handedIn", 0],
  ]);
  expect(area).toMatchObject({ handedIn: 1, late: 3, notBegun: 1, state: null });
  expect(row("empty", {}, "2027-08-31").daysLate).toBe(0);
});

test("an area's plan stands where HR's process says, with its frame and why it was sent back", () => {
  const frame = { days: 30, cost: null };
  const sheet = row("lead", { ...handedIn, frame });
  expect(sheet.digest).toMatchObject({ rows: 1, days: 3, cost: 90, frame });
  expect(planArea(unit, sheet, [], null)).toMatchObject({ state: "handedIn", returned: null, frame });
  const returned = { sheetRevision: 1, on: "2027-10-02", by: null, reason: "Kehys puuttuu" };
  const process = { ...emptyPlanProcess, units: { area: { compiled: null, returned } } };
  expect(planArea(unit, sheet, [], process)).toMatchObject({ state: "returned", returned: "Kehys puuttuu" });
});

test("once the area's plan has been confirmed nobody is late any more; who gave no plan still shows", () => {
  const standing = { sheetRevision: 1, on: "2027-10-02", by: null };
  const units = { area: { compiled: { version: 1, ...standing }, returned: null } };
  const confirmation = { version: 1, body: "YT", on: "2027-11-20", meeting: "5/2027", section: "1" };
  const confirmations = [{ ...confirmation, by: null, at: "2027-11-20T10:00:00.000Z" }];
  const groups = [row("in", handedIn), row("empty", {})];
  const before = planArea(unit, row("lead", handedIn), groups, { ...emptyPlanProcess, units });
  expect(before).toMatchObject({ late: 1, notBegun: 1 });
  const after = planArea(unit, row("lead", handedIn), groups, { ...emptyPlanProcess, units, confirmations });
  expect(after).toMatchObject({ state: "confirmed", late: 0, notBegun: 1, handedIn: 1 });
  expect(after.groups.map(({ daysLate }) => daysLate)).toEqual([0, 0]);
});
