import type { Collision } from "#domain/documents/merge.ts";
import type { Choice } from "#domain/documents/settle.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import type { TalkNeed, TalkNeeds } from "#domain/plans/talkNeeds.ts";
import type { SaveState } from "../autosave/saveState.ts";
import { useAutosave } from "../autosave/useAutosave.ts";
import type { Loaded } from "../loaded.ts";
import { useLoaded } from "../useLoaded.ts";
import { useOpenElsewhere } from "../useOpenElsewhere.ts";
import { useServices } from "../useServices.ts";
import { writeTalkNeeds } from "./writeTalkNeeds.ts";

export interface TalkNeedsView {
  readonly year: number;
  readonly model: YearModel;
  readonly staff: number | null;
  /** Null: the person has nothing to write in. */
  readonly writing: TalkNeedsWriting | null;
}

export interface TalkNeedsWriting {
  readonly needs: readonly TalkNeed[];
  readonly change: (edit: (now: TalkNeeds) => TalkNeeds) => void;
  readonly blurred: () => void;
  readonly save: SaveState;
  readonly collisions: readonly Collision[];
  readonly settle: (collision: Collision, choice: Choice) => void;
  readonly openElsewhere: boolean;
  readonly newId: () => string;
}

export function useTalkNeeds(year: number): Loaded<TalkNeedsView> {
  const services = useServices();
  const openElsewhere = useOpenElsewhere(`talkneeds:${year}`);
  const loaded = useLoaded(["talkNeeds", year], () => writeTalkNeeds(services, year), { fresh: true });
  const work = loaded.status === "ready" ? loaded.value : null;
  const view = useAutosave(work?.autosave ?? null);
  if (loaded.status !== "ready") return loaded;
  if (!work || (work.autosave && !view)) return { status: "loading" };
  const { opened, autosave } = work;
  const { model, staff } = opened;
  return {
    ...loaded,
    value: {
      year,
      model,
      staff,
      writing:
        autosave && view
          ? {
              needs: view.value.needs,
              change: autosave.change,
              blurred: () => void autosave.flush(),
              save: view.save,
              collisions: view.collisions,
              settle: autosave.settle,
              openElsewhere,
              newId: services.newId,
            }
          : null,
    },
  };
}
