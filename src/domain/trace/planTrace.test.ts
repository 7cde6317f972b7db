import { expect, test } from "vitest";
import { emptyPlanFollowUp, type PlanFollowUp } from "../plans/planFollowUp.ts";
import { heldAsPlanned } from "../plans/planOutcome.ts";
import { emptyPlanRow, type PlanRow } from "../plans/planRow.ts";
import { type FollowedUp, needInPlans, stateInPlans } from "./planTrace.ts";

const need = { groupId: "team", needId: "n1" };
const row = (id: string, ...answers: PlanRow["answers"]): PlanRow => ({ ...emptyPlanRow(id), answers });
const plan = (rows: readonly PlanRow[], followUp: PlanFollowUp = emptyPlanFollowUp): FollowedUp => ({
  plan: { planYear: 2028, unitId: "area", unitName: "Area", rows: [...rows] },
  isCentral: false,
  followUp,
});

test("a need is found in every confirmed plan that answers it, with what became of the row", () => {
  const answering = row("r1", { groupId: "other", needId: "n1" }, need);
  const followUp = { ...emptyPlanFollowUp, rows: { r1: heldAsPlanned(answering, "2028-03-01") } };
  const found = needInPlans(need, [plan([answering, row("r2")], followUp), plan([row("r3", need)])], []);
  expect(found.planned.map(({ row: { id }, realised }) => [id, realised.state])).toEqual([
    ["r1", "held"],
    ["r3", "planned"],
  ]);
  expect(stateInPlans("decided", found)).toBe("held");
});

test("the group's own plan is shown until a confirmed one answers the need", () => {
  const own = [row("o1", need), row("o2")];
  expect(needInPlans(need, [], own).ownRows.map(({ id }) => id)).toEqual(["o1"]);
  expect(needInPlans(need, [plan([row("r1", need)])], own).ownRows).toEqual([]);
});

test("a need of another group with the same id is not taken for this one", () => {
  expect(needInPlans(need, [plan([row("r1", { groupId: "other", needId: "n1" })])], []).planned).toEqual([]);
});

test("a row that answers it plans the need, but does not undo what HR said of it", () => {
  const found = needInPlans(need, [plan([row("r1", need)])], []);
  expect(stateInPlans("waiting", found)).toBe("planned");
  expect(stateInPlans("declined", found)).toBe("declined");
  expect(stateInPlans("waiting", { planned: [], ownRows: [] })).toBe("waiting");
});
