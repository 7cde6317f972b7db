import type { Collision } from "#domain/documents/merge.ts";
import type { Choice } from "#domain/documents/settle.ts";
import {
  type CheckIn,
  type EmployeeGoals,
  emptyEmployeeGoals,
  type SupervisorGoals,
} from "#domain/talks/goal.ts";
import type { SaveState } from "../../autosave/saveState.ts";
import { useAutosave } from "../../autosave/useAutosave.ts";
import type { Loaded } from "../../loaded.ts";
import { useLoaded } from "../../useLoaded.ts";
import { useOpenElsewhere } from "../../useOpenElsewhere.ts";
import { useServices } from "../../useServices.ts";
import type { LoadedGoals } from "./loadGoals.ts";
import { writeGoals } from "./writeGoals.ts";

/** What whoever looks at the goals may write. */
export interface GoalsWriting {
  /** Null for the employee: goals are agreed on by the supervisor's hand. */
  readonly changeGoals: ((edit: (now: SupervisorGoals) => SupervisorGoals) => void) | null;
  readonly changeCheckIns: (edit: (now: readonly CheckIn[]) => CheckIn[]) => void;
  readonly blurred: () => void;
  readonly save: SaveState;
  readonly collisions: readonly Collision[];
  readonly settle: (collision: Collision, choice: Choice) => void;
  readonly openElsewhere: boolean;
  readonly newId: () => string;
}

export interface GoalsView extends Omit<LoadedGoals, "agreed" | "own"> {
  /** As they stand on the screen; null: there are none for whoever asks. */
  readonly agreed: SupervisorGoals | null;
  readonly own: EmployeeGoals;
  readonly supervisorId: string | null;
  /** Null: there is nothing to write in. */
  readonly writing: GoalsWriting | null;
}

/** Goals of one job; `folder` null: one's own main job. */
export function useGoals(folder: string | null): Loaded<GoalsView> {
  const services = useServices();
  const openElsewhere = useOpenElsewhere(`goals:${folder ?? ""}`);
  const loaded = useLoaded(["goals", folder ?? ""], () => writeGoals(services, folder), { fresh: true });
  const work = loaded.status === "ready" ? loaded.value : null;
  const agreedView = useAutosave(work?.agreed ?? null);
  const ownView = useAutosave(work?.own ?? null);
  if (loaded.status !== "ready") return loaded;
  if (!work || (work.agreed && !agreedView) || (work.own && !ownView)) return { status: "loading" };
  const { agreed: stored, own: storedOwn, ...rest } = work.loaded;
  const agreed = agreedView?.value ?? stored?.value ?? null;
  const own = ownView?.value ?? storedOwn?.value ?? emptyEmployeeGoals;
  const shown = agreedView ?? ownView;
  const common = { openElsewhere, newId: services.newId };
  const writing = ((): GoalsWriting | null => {
    if (!shown) return null;
    const { save, collisions } = shown;
    if (work.agreed) {
      const { change, flush, settle } = work.agreed;
      return {
        ...{ ...common, save, collisions, settle },
        changeGoals: change,
        changeCheckIns: (edit) => change((now) => ({ ...now, checkIns: edit(now.checkIns) })),
        blurred: () => void flush(),
      };
    }
    if (!work.own) return null;
    const { change, flush, settle } = work.own;
    return {
      ...{ ...common, save, collisions, settle },
      changeGoals: null,
      changeCheckIns: (edit) => change((now) => ({ ...now, checkIns: edit(now.checkIns) })),
      blurred: () => void flush(),
    };
  })();
  return {
    ...loaded,
    value: {
      ...rest,
      agreed,
      own,
      supervisorId: stored?.supervisorId ?? null,
      writing,
    },
  };
}
