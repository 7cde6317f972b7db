import * as fc from "fast-check";
import { expect, test } from "vitest";
import { groupSchema } from "../organisation/group.ts";
import { emptyPlanProcess, type PlanProcess, planProcessSchema } from "./planProcess.ts";
import { isReady, planStage } from "./planStates.ts";
import {
  archive,
  beginAmendment,
  compile,
  confirm,
  type Doing,
  endFollowUp,
  recordReview,
  returnPlan,
  type Step,
  sendToCommittee,
  sendToReview,
} from "./planSteps.ts";

const units = ["a", "b", "town"];
const group = (id: string, kindId: string) =>
  groupSchema.parse({ id, name: id, kindId, unitId: "a", chairId: "p", secretaryId: null, memberIds: [] });
const groups = [group("kj", "strategic"), group("pa", "management"), group("pb", "management")];
const steps = [
  { id: "first", name: { fi: "KJ" }, groupKindIds: ["strategic"] },
  { id: "second", name: { fi: "PA" }, groupKindIds: ["management"] },
];

type Press = (process: PlanProcess, doing: Doing) => Step;

const words = fc.constantFrom("", "puuttuu", " ");
const unit = fc.constantFrom(...units);
const press: fc.Arbitrary<Press> = fc.oneof(
  fc.tuple(unit, fc.nat(3)).map(
    ([unitId, sheetRevision]): Press =>
      (at, doing) =>
        compile(at, { unitId, sheetRevision }, doing),
  ),
  fc.tuple(unit, words).map(
    ([unitId, reason]): Press =>
      (at, doing) =>
        returnPlan(
          at,
          { unitId, sheetRevision: at.units[unitId]?.compiled?.sheetRevision ?? 1, reason },
          doing,
        ),
  ),
  words.map(
    (without): Press =>
      (at, doing) =>
        sendToReview(at, { unitIds: units, without }, doing),
  ),
  fc
    .tuple(
      fc.constantFrom(...groups),
      fc.constantFrom("approved" as const, "remarks" as const, "returned" as const),
      words,
    )
    .map(
      ([{ id: groupId, kindId }, outcome, remarks]): Press =>
        (at, doing) => {
          const stepId = kindId === "strategic" ? "first" : "second";
          const word = { stepId, groupId, on: "2027-10-10", outcome, remarks, unitIds: ["a"] };
          return recordReview(at, word, { steps, groups }, doing);
        },
    ),
  words.map(
    (without): Press =>
      (at, doing) =>
        sendToCommittee(at, { unitIds: units, without, steps, groups }, doing),
  ),
  fc.constantFrom("Yt-neuvottelukunta", "").map(
    (body): Press =>
      (at, doing) =>
        confirm(at, { body, on: "2027-12-10", meeting: "5/2027", section: "§ 31" }, doing),
  ),
  words.map(
    (reason): Press =>
      (at, doing) =>
        beginAmendment(at, { reason, inForce: at.version }, doing),
  ),
  fc.constant<Press>((at, doing) => endFollowUp(at, { remark: "" }, doing)),
  fc.constant<Press>((at, doing) => archive(at, doing)),
);

/** Every state that a series of presses goes through; what is refused changes nothing. */
function walk(presses: readonly Press[]): readonly PlanProcess[] {
  const states: PlanProcess[] = [emptyPlanProcess];
  presses.forEach((one, at) => {
    const now = states.at(-1) ?? emptyPlanProcess;
    const doing = { id: `e${at}`, at: `2027-10-10T10:00:${at}Z`, today: "2027-10-10", by: null };
    const step = one(now, doing);
    if (step.ok) states.push(step.value);
  });
  return states;
}

const walks = fc.array(press, { maxLength: 60 });

test("nothing is confirmed but by a committee that has had that very version before it", () => {
  fc.assert(
    fc.property(walks, (presses) => {
      const states = walk(presses);
      states.forEach((state, at) => {
        const before = states[at - 1];
        if (before && state.confirmations.length > before.confirmations.length) {
          expect(planStage(before)).toBe("committee");
          expect(before.sentToCommittee?.version).toBe(before.version);
          expect(Object.values(state.units).some(isReady)).toBe(true);
          expect(Object.values(state.units).every(({ returned }) => returned === null)).toBe(true);
        }
      });
    }),
  );
});

test("a version is confirmed once, one after the other, and what is confirmed stays as it was", () => {
  fc.assert(
    fc.property(walks, (presses) => {
      const states = walk(presses);
      const last = states.at(-1) ?? emptyPlanProcess;
      expect(last.confirmations.map(({ version }) => version)).toEqual(
        last.confirmations.map((_, at) => at + 1),
      );
      for (const state of states)
        expect(last.confirmations.slice(0, state.confirmations.length)).toEqual(state.confirmations);
    }),
  );
});

test("every step is in the history, once, and what has been written can be stored", () => {
  fc.assert(
    fc.property(walks, (presses) => {
      const states = walk(presses);
      const last = states.at(-1) ?? emptyPlanProcess;
      expect(last.log).toHaveLength(states.length - 1);
      expect(planProcessSchema.safeParse(last).success).toBe(true);
    }),
  );
});

test("between two versions a plan is compiled, sent to the groups and to the committee anew", () => {
  fc.assert(
    fc.property(walks, (presses) => {
      const last = walk(presses).at(-1) ?? emptyPlanProcess;
      for (const { version } of last.confirmations) {
        const own = last.log.filter((event) => event.version === version).map(({ what }) => what);
        const order = ["compiled", "sentToReview", "sentToCommittee", "confirmed"] as const;
        const at = order.map((what) => own.lastIndexOf(what));
        expect([...at].sort((a, b) => a - b)).toEqual(at);
        expect(at[0]).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
