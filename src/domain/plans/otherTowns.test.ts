import { expect, test } from "vitest";
import { type PlanModel, planModelSchema } from "../model/planModel.ts";
import { type Group, groupSchema } from "../organisation/group.ts";
import { confirmationDueOn, planToConfirm } from "./confirmationDueOn.ts";
import { narrativeFields } from "./narrativeFields.ts";
import { emptyPlanProcess, type PlanProcess } from "./planProcess.ts";
import { compile, confirm, recordReview, type Step, sendToCommittee, sendToReview } from "./planSteps.ts";

/** A bilingual town whose safety and co-operation group confirms in January, after its centres' management. */
const loviisa = planModelSchema.parse({
  groupsDueOn: "10-15",
  areasDueOn: "11-15",
  reviewSteps: [{ id: "centres", name: { fi: "Keskukset", sv: "Centralerna" }, groupKindIds: ["centre"] }],
  confirmation: {
    body: { fi: "Työsuojelu- ja yhteistoimintaryhmä", sv: "Arbetarskydds- och samarbetsgruppen" },
    dueOn: "01-31",
    inPlanYear: true,
  },
  narrative: [
    { id: "priorities", name: { fi: "Tiimien painopisteet", sv: "Teamens tyngdpunkter" }, perUnit: true },
  ],
  chapters: [
    { id: "plan", name: { fi: "Koulutussuunnitelma", sv: "Utbildningsplan" }, contains: ["plans", "table8"] },
  ],
});

/** A town that plans once a year, late, without reviews, and follows its staff's wellbeing in the same document. */
const laitila = planModelSchema.parse({
  groupsDueOn: "11-30",
  areasDueOn: "12-15",
  reviewSteps: [],
  confirmation: { body: { fi: "Yhteistyötoimikunta" }, dueOn: "12-31", inPlanYear: false },
  narrative: [],
  chapters: [
    { id: "wellbeing", name: { fi: "Työhyvinvoinnin toimet" }, contains: [] },
    { id: "plan", name: { fi: "Koulutussuunnitelma" }, contains: ["areas", "plans", "table8"] },
  ],
});

const centre: Group = groupSchema.parse({
  id: "bildning",
  name: "Bildningscentralen",
  kindId: "centre",
  unitId: "bildning",
  chairId: "p-1",
  secretaryId: null,
  memberIds: ["p-1"],
});
const doing = { id: "e", at: "2028-01-10T08:00:00.000Z", today: "2028-01-10", by: null };

function must(step: Step): PlanProcess {
  if (!step.ok) throw new Error(JSON.stringify(step.failure));
  return step.value;
}

function atCommittee({ reviewSteps: steps }: PlanModel, groups: readonly Group[]): Step {
  const compiled = must(compile(emptyPlanProcess, { unitId: "bildning", sheetRevision: 1 }, doing));
  const sent = must(sendToReview(compiled, { unitIds: ["bildning"], without: "" }, doing));
  return sendToCommittee(sent, { unitIds: ["bildning"], without: "", steps, groups }, doing);
}

test("the day by which a plan is confirmed lies in the plan's own year or before it, as the town has it", () => {
  expect(confirmationDueOn(loviisa, 2028)).toBe("2028-01-31");
  expect(confirmationDueOn(laitila, 2028)).toBe("2027-12-31");
});

test("HR of a town that confirms in January still has that year's plan before it after New Year", () => {
  const years = (model: PlanModel) =>
    ["2027-12-31", "2028-01-01", "2028-01-31", "2028-02-01"].map((day) => planToConfirm(model, day));
  expect(years(loviisa)).toEqual([2028, 2028, 2028, 2029]);
  expect(years(laitila)).toEqual([2028, 2029, 2029, 2029]);
});

test("a town whose centres look at the plan waits for them, and its own body confirms in January", () => {
  expect(atCommittee(loviisa, [centre])).toEqual({
    ok: false,
    failure: { reason: "reviewsMissing", groupIds: ["bildning"] },
  });
  const { reviewSteps: steps } = loviisa;
  const compiled = must(compile(emptyPlanProcess, { unitId: "bildning", sheetRevision: 1 }, doing));
  const sent = must(sendToReview(compiled, { unitIds: ["bildning"], without: "" }, doing));
  const word = { stepId: "centres", groupId: centre.id, on: "2028-01-12", remarks: "", unitIds: [] } as const;
  const looked = must(
    recordReview(sent, { ...word, outcome: "approved" }, { steps, groups: [centre] }, doing),
  );
  const unitIds = ["bildning"];
  const waiting = must(sendToCommittee(looked, { unitIds, without: "", steps, groups: [centre] }, doing));
  const body = loviisa.confirmation.body.sv ?? "";
  const confirmed = must(
    confirm(waiting, { body, on: "2028-01-27", meeting: "1/2028", section: "§ 4" }, doing),
  );
  expect(confirmed.confirmations).toMatchObject([{ version: 1, body, on: "2028-01-27" }]);
});

test("a town without reviews goes from compiling to its committee", () => {
  expect(atCommittee(laitila, [centre]).ok).toBe(true);
});

test("what a town has its areas write, and its document contain, is its own", () => {
  const units = [{ id: "bildning", name: "Bildningscentralen" }];
  const keys = (model: PlanModel) =>
    narrativeFields(model.narrative, units as never).flatMap(({ fields }) => fields.map(({ key }) => key));
  expect(keys(loviisa)).toEqual(["priorities.bildning"]);
  expect(keys(laitila)).toEqual([]);
  expect(laitila.chapters.map(({ id }) => id)).toEqual(["wellbeing", "plan"]);
});
