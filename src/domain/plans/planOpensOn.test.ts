import { expect, test } from "vitest";
import { modelIdSchema } from "../model/modelId.ts";
import { usualPlanModel } from "../model/planModel.ts";
import type { ClockEntry } from "../yearclock/clockEntry.ts";
import { planOpensOn } from "./planOpensOn.ts";

const entry = (id: string, from: string, to: string, task: ClockEntry["task"] = "plan"): ClockEntry => ({
  id: modelIdSchema.parse(id),
  name: { fi: id },
  help: null,
  task,
  groupKindIds: [],
  roles: [],
  yearForms: ["every"],
  from,
  to,
  dueOn: null,
});

test("plans are made from the first day that the clock gives them, in the year before their own", () => {
  const clock = [
    entry("compiling", "10-01", "10-31"),
    entry("areas", "08-01", "09-30"),
    entry("planning", "05-01", "09-30"),
    entry("teams", "01-01", "03-31", "discussion"),
  ];
  expect(planOpensOn({ clock, plan: usualPlanModel }, 2028)).toBe("2027-05-01");
});

test("a clock that says nothing of plans keeps nobody waiting", () => {
  expect(planOpensOn({ clock: [], plan: usualPlanModel }, 2028)).toBeNull();
});
