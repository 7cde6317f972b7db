import type { Collision } from "#domain/documents/merge.ts";
import type { Choice } from "#domain/documents/settle.ts";
import { emptyPlanSheet, type PlanSheet } from "#domain/plans/planSheet.ts";
import type { Result } from "#lib/result.ts";
import type { SaveState } from "../autosave/saveState.ts";
import { useAutosave } from "../autosave/useAutosave.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Loaded } from "../loaded.ts";
import { useLoaded } from "../useLoaded.ts";
import { useOpenElsewhere } from "../useOpenElsewhere.ts";
import { useServices } from "../useServices.ts";
import type { OpenedCentral } from "./loadCentralPlan.ts";
import {
  type CentralHandInFailure,
  markCentralReady,
  reopenCentral,
  writeCentralPlan,
} from "./writeCentralPlan.ts";

/** The centralised plan while HR writes it, and as management groups read it. */
export interface CentralView extends Omit<OpenedCentral, "stored"> {
  readonly sheet: PlanSheet;
  /** False: nothing has been written yet. */
  readonly begun: boolean;
  readonly editable: boolean;
  readonly change: (edit: (sheet: PlanSheet) => PlanSheet) => void;
  readonly blurred: () => void;
  readonly save: SaveState;
  readonly collisions: readonly Collision[];
  readonly settle: (collision: Collision, choice: Choice) => void;
  readonly markReady: () => Promise<Result<null, CentralHandInFailure>>;
  readonly reopen: () => Promise<Result<null, UseCaseFailure>>;
  readonly openElsewhere: boolean;
  readonly newId: () => string;
}

const nothing = () => {};

export function useCentralPlan(planYear: number): Loaded<CentralView> {
  const services = useServices();
  const openElsewhere = useOpenElsewhere(`plan:${planYear}:central`);
  const loaded = useLoaded(["centralPlan", planYear], () => writeCentralPlan(services, planYear), {
    fresh: true,
  });
  const work = loaded.status === "ready" ? loaded.value : null;
  const view = useAutosave(work?.autosave ?? null);
  if (loaded.status !== "ready") return loaded;
  if (!work || (work.autosave && !view)) return { status: "loading" };
  const { stored, ...opened } = work.opened;
  const { autosave } = work;
  const sheet = view?.value ?? stored?.value ?? emptyPlanSheet;
  return {
    ...loaded,
    value: {
      ...opened,
      sheet,
      begun: stored !== null || sheet.rows.length > 0,
      editable: autosave !== null && sheet.handedIn === null,
      change: autosave?.change ?? nothing,
      blurred: () => void autosave?.flush(),
      save: view?.save ?? { kind: "saved", at: null },
      collisions: view?.collisions ?? [],
      settle: autosave?.settle ?? nothing,
      markReady: () => markCentralReady(services, work),
      reopen: () => reopenCentral(work),
      openElsewhere,
      newId: services.newId,
    },
  };
}
