import type { Collision } from "#domain/documents/merge.ts";
import type { Choice } from "#domain/documents/settle.ts";
import type { CommonDraft } from "#domain/model/commonDraft.ts";
import type { InSet, Wording } from "#domain/model/commonSets.ts";
import type { Result } from "#lib/result.ts";
import type { SaveState } from "./autosave/saveState.ts";
import { useAutosave } from "./autosave/useAutosave.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Common } from "./loadCommon.ts";
import type { Loaded } from "./loaded.ts";
import { type CorrectProblem, correctWording, type TakeProblem, takeCommonSet } from "./takeCommonSet.ts";
import { useLoaded } from "./useLoaded.ts";
import { useOpenElsewhere } from "./useOpenElsewhere.ts";
import { useServices } from "./useServices.ts";
import { beginCommonDraft, writeCommonDraft } from "./writeCommonDraft.ts";

/** HR's draft while HR writes it. */
export interface CommonDrafting {
  readonly draft: CommonDraft;
  readonly change: (edit: (draft: CommonDraft) => CommonDraft) => void;
  readonly blurred: () => void;
  readonly save: SaveState;
  readonly collisions: readonly Collision[];
  readonly settle: (collision: Collision, choice: Choice) => void;
  readonly openElsewhere: boolean;
  /** An id for something new; it gets one made of its name when the set is taken into use. */
  readonly newId: () => string;
  /** Makes the draft, as it is shown, the set of its year. */
  readonly take: () => Promise<Result<null, UseCaseFailure | TakeProblem>>;
}

export interface CommonView extends Omit<Common, "draft"> {
  /** As everybody may read it; null before HR begins one. */
  readonly draft: CommonDraft | null;
  /** Null for whoever only reads, and where there is nothing to write. */
  readonly drafting: CommonDrafting | null;
  readonly begin: () => Promise<Result<null, UseCaseFailure>>;
  readonly correct: (
    at: InSet,
    before: Wording,
    after: Wording,
  ) => Promise<Result<null, UseCaseFailure | CorrectProblem>>;
  readonly reload: () => void;
}

export function useCommon(year: number): Loaded<CommonView> {
  const services = useServices();
  const openElsewhere = useOpenElsewhere(`commonDraft:${year}`);
  const loaded = useLoaded(["common", year], () => writeCommonDraft(services, year), { fresh: true });
  const work = loaded.status === "ready" ? loaded.value : null;
  const autosave = work?.autosave ?? null;
  const view = useAutosave(autosave);
  if (loaded.status !== "ready") return loaded;
  if (!work) return { status: "loading" };
  const reload = () => loaded.retry?.();
  const { draft, ...common } = work.common;
  const drafting: CommonDrafting | null =
    autosave && view
      ? {
          draft: view.value,
          change: (edit) => autosave.change(edit),
          blurred: () => void autosave.flush(),
          save: view.save,
          collisions: view.collisions,
          settle: autosave.settle,
          openElsewhere,
          newId: services.newId,
          async take() {
            await autosave.flush();
            return takeCommonSet(services, year, autosave.view().value);
          },
        }
      : null;
  return {
    status: "ready",
    value: {
      ...common,
      draft: drafting?.draft ?? draft?.value ?? null,
      drafting,
      begin: () => beginCommonDraft(services, work.common),
      correct: (at, before, after) => correctWording(services, at, before, after),
      reload,
    },
  };
}
