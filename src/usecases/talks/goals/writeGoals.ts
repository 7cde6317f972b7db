import type { EmployeeGoals, SupervisorGoals } from "#domain/talks/goal.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { TalkWork } from "#store/talkWork.ts";
import type { Seen } from "../../autosave/autosaveWork.ts";
import type { UseCaseFailure } from "../../failure.ts";
import type { Services } from "../../services.ts";
import { visit, visitsOf } from "../../visit.ts";
import { agreedAutosave, type GoalsAutosave, ownAutosave } from "./goalsAutosave.ts";
import { employeeOfFolder, type LoadedGoals, loadGoals } from "./loadGoals.ts";

/** Goals while they are written: what one writes oneself is under autosave, the other's is as it was found. */
export interface GoalsWork {
  readonly loaded: LoadedGoals;
  /** The supervisor's, where whoever asks is one; null otherwise. */
  readonly agreed: GoalsAutosave<SupervisorGoals> | null;
  /** The employee's; null for everybody else. */
  readonly own: GoalsAutosave<EmployeeGoals> | null;
}

/** `folder` null: one's own main job. */
export async function writeGoals(
  services: Services,
  folder: string | null,
): Promise<Result<GoalsWork, UseCaseFailure>> {
  const { stores } = services;
  const me = await stores.find(stores.lookups.personOf(stores.owner.entraId));
  if (!me.ok) return me;
  if (!me.value) return fail({ reason: "notFound", requestId: null, subject: "goals" });
  const place = folder ?? me.value.id;
  if (employeeOfFolder(place) === me.value.id) {
    const key = `goalsemployee:${place}`;
    const opened = await open(services, key, place, { written: ({ own }) => own, keep: ownAutosave });
    return opened.ok ? ok({ loaded: opened.value.loaded, agreed: null, own: opened.value.autosave }) : opened;
  }
  const key = `goalssupervisor:${place}`;
  const opened = await open(services, key, place, { written: ({ agreed }) => agreed, keep: agreedAutosave });
  return opened.ok ? ok({ loaded: opened.value.loaded, agreed: opened.value.autosave, own: null }) : opened;
}

interface Kept<T> {
  readonly written: (loaded: LoadedGoals) => OfPair<T> | null;
  readonly keep: (services: Services, work: TalkWork, seen: Seen<T, OfPair<T>>) => Promise<GoalsAutosave<T>>;
}

async function open<T>(
  services: Services,
  key: string,
  place: string,
  { written, keep }: Kept<T>,
): Promise<
  Result<{ readonly loaded: LoadedGoals; readonly autosave: GoalsAutosave<T> | null }, UseCaseFailure>
> {
  const visited = await visit(
    services,
    key,
    () => loadGoals(services, place),
    (loaded): Seen<T | null, OfPair<T> | null> => {
      const at = written(loaded);
      return { at, value: at?.value ?? null };
    },
    `goals:${place}`,
  );
  if (!visited.ok) return visited;
  const { loaded, seen } = visited.value;
  const work = await services.stores.talkWork();
  if (work.ok && seen.at && seen.value !== null)
    return ok({ loaded, autosave: await keep(services, work.value, { at: seen.at, value: seen.value }) });
  visitsOf(services).opening.delete(key);
  return work.ok ? ok({ loaded, autosave: null }) : work;
}
