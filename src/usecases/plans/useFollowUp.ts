import type { Collision } from "#domain/documents/merge.ts";
import type { Choice } from "#domain/documents/settle.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { PlanFollowUp, RealisedRow } from "#domain/plans/planFollowUp.ts";
import { type PlanOutcome, planOutcome, realisedOf } from "#domain/plans/planOutcome.ts";
import type { RowTrainings } from "#domain/training/trainingsByRow.ts";
import type { SaveState } from "../autosave/saveState.ts";
import { useAutosave } from "../autosave/useAutosave.ts";
import type { Loaded } from "../loaded.ts";
import { forgetLoaded } from "../loadMemory.ts";
import { useLoaded } from "../useLoaded.ts";
import { useOpenElsewhere } from "../useOpenElsewhere.ts";
import { useServices } from "../useServices.ts";
import type { FollowedPlan, FollowUps } from "./loadFollowUps.ts";
import { writeFollowUp } from "./writeFollowUp.ts";

/** A follow-up while it is written. */
export interface FollowUpWriting {
  /** Changes what is said of one row of the plan. */
  readonly say: (rowId: string, change: (row: RealisedRow) => RealisedRow) => void;
  readonly remark: (text: string) => void;
  readonly blurred: () => void;
  readonly save: SaveState;
  readonly collisions: readonly Collision[];
  readonly settle: (collision: Collision, choice: Choice) => void;
  readonly openElsewhere: boolean;
}

export interface FollowUpView {
  readonly all: FollowUps;
  readonly one: FollowedPlan;
  /** As it stands on the screen. */
  readonly followUp: PlanFollowUp;
  readonly outcome: PlanOutcome;
  /** What training records say of a row; null: nothing, or not for this reader. */
  readonly trainingsOf: (rowId: string) => RowTrainings | null;
  /** Null for whoever only reads. */
  readonly writing: FollowUpWriting | null;
}

export function useFollowUp(planYear: number, groupId: GroupId): Loaded<FollowUpView> {
  const services = useServices();
  const openElsewhere = useOpenElsewhere(`followup:${planYear}:${groupId}`);
  const loaded = useLoaded(
    ["followUp", planYear, groupId],
    () => writeFollowUp(services, planYear, groupId),
    { fresh: true },
  );
  const work = loaded.status === "ready" ? loaded.value : null;
  const autosave = work?.autosave ?? null;
  const view = useAutosave(autosave);
  if (loaded.status !== "ready") return loaded;
  if (!work) return { status: "loading" };
  const followUp = view?.value ?? work.one.followUp;
  const writing: FollowUpWriting | null =
    autosave && view
      ? {
          say(rowId, change) {
            autosave.change((now) => ({
              ...now,
              rows: { ...now.rows, [rowId]: change(realisedOf(now, rowId)) },
            }));
            forgetLoaded(services, ["followUps", planYear]);
          },
          remark: (text) => autosave.change((now) => ({ ...now, remark: text })),
          blurred: () => void autosave.flush(),
          save: view.save,
          collisions: view.collisions,
          settle: autosave.settle,
          openElsewhere,
        }
      : null;
  return {
    ...loaded,
    value: {
      all: work.all,
      one: work.one,
      followUp,
      trainingsOf: (rowId) => work.trainings.get(`${work.one.plan.unitId} ${rowId}`) ?? null,
      outcome: planOutcome(work.one.plan.rows, followUp, work.all.model.methods, work.one.former),
      writing,
    },
  };
}
