import type { Collision } from "#domain/documents/merge.ts";
import type { Choice } from "#domain/documents/settle.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { PlanSheet } from "#domain/plans/planSheet.ts";
import type { Result } from "#lib/result.ts";
import type { SaveState } from "../autosave/saveState.ts";
import { useAutosave } from "../autosave/useAutosave.ts";
import type { Loaded } from "../loaded.ts";
import { useLoaded } from "../useLoaded.ts";
import { useOpenElsewhere } from "../useOpenElsewhere.ts";
import { useServices } from "../useServices.ts";
import type { OpenedPlan } from "./loadPlan.ts";
import {
  handInPlan,
  type PlanHandInFailure,
  type TakeBackFailure,
  takeBackPlan,
  writePlan,
} from "./writePlan.ts";

/** A group's or area's plan while it is written, and as those above read it. */
export interface PlanView extends Omit<OpenedPlan, "stored"> {
  readonly sheet: PlanSheet;
  /** The person fills it, and it is not handed in at the moment. */
  readonly editable: boolean;
  readonly change: (edit: (sheet: PlanSheet) => PlanSheet) => void;
  /** A field was left: saves at once. */
  readonly blurred: () => void;
  readonly save: SaveState;
  readonly collisions: readonly Collision[];
  readonly settle: (collision: Collision, choice: Choice) => void;
  /** HR has taken the very revision that is handed in. Known of an area's plan to those who read HR's dealings. */
  readonly compiled: { readonly on: string } | null;
  /** HR, or a management group, asks to correct the plan as it was handed in last. */
  readonly returned: { readonly on: string; readonly reason: string } | null;
  readonly handIn: () => Promise<Result<null, PlanHandInFailure>>;
  readonly takeBack: () => Promise<Result<null, TakeBackFailure>>;
  /** The same plan is open in another tab of this device. */
  readonly openElsewhere: boolean;
  readonly newId: () => string;
}

export function usePlan(planYear: number, groupId: GroupId): Loaded<PlanView> {
  const services = useServices();
  const openElsewhere = useOpenElsewhere(`plan:${planYear}:${groupId}`);
  const loaded = useLoaded(["plan", planYear, groupId], () => writePlan(services, planYear, groupId), {
    fresh: true,
  });
  const work = loaded.status === "ready" ? loaded.value : null;
  const view = useAutosave(work?.autosave ?? null);
  if (loaded.status !== "ready") return loaded;
  if (!work || !view) return { status: "loading" };
  const { opened, autosave } = work;
  const { stored: _, ...plan } = opened;
  const sheet = view.value;
  const standing = plan.level === "area" && plan.area ? plan.process?.units[plan.area.id] : undefined;
  const returned = standing?.returned ?? null;
  const isCompiled =
    !returned && sheet.handedIn !== null && standing?.compiled?.sheetRevision === sheet.revision;
  return {
    ...loaded,
    value: {
      ...plan,
      sheet,
      editable: plan.mayFill && sheet.handedIn === null,
      change: autosave.change,
      blurred: () => void autosave.flush(),
      save: view.save,
      collisions: view.collisions,
      settle: autosave.settle,
      compiled: isCompiled && standing?.compiled ? { on: standing.compiled.on } : null,
      returned: returned && returned.sheetRevision === sheet.revision ? returned : null,
      handIn: () => handInPlan(services, work),
      takeBack: () => takeBackPlan(services, work),
      openElsewhere,
      newId: services.newId,
    },
  };
}
