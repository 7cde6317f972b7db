import { useEffect, useEffectEvent } from "react";
import type { Collision } from "#domain/documents/merge.ts";
import type { Choice } from "#domain/documents/settle.ts";
import type { Language } from "#domain/model/localText.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { Narrative } from "#domain/summaries/areaSummary.ts";
import { type ChangedGroup, changedSince } from "#domain/summaries/changedSince.ts";
import type { SaveState } from "./autosave/saveState.ts";
import { useAutosave } from "./autosave/useAutosave.ts";
import type { AreaMaterial } from "./loadAreaSummary.ts";
import type { Loaded } from "./loaded.ts";
import { isToldOf, markCompiled } from "./markCompiled.ts";
import { type PostRow, postRow } from "./postRow.ts";
import { type Compiling, useCompiling } from "./useCompiling.ts";
import { useLoaded } from "./useLoaded.ts";
import { useOpenElsewhere } from "./useOpenElsewhere.ts";
import { useServices } from "./useServices.ts";
import { type AreaSummaryWork, writeAreaSummary } from "./writeAreaSummary.ts";

/** HR's workplace for one area and year. */
export interface AreaSummaryView
  extends Omit<AreaMaterial, "summary" | "posts" | "me" | "lastYear" | "statistics">,
    Compiling {
  readonly languages: readonly Language[];
  readonly narrative: Narrative;
  readonly changeNarrative: (language: Language, themeId: string, text: string) => void;
  readonly blurred: () => void;
  /** Saves at once; true when SharePoint then has everything. */
  readonly saveNow: () => Promise<boolean>;
  readonly save: SaveState;
  readonly collisions: readonly Collision[];
  readonly settle: (collision: Collision, choice: Choice) => void;
  readonly openElsewhere: boolean;
  /** Newest first. */
  readonly posts: readonly PostRow[];
  /** What has changed since the summary that is published now; nothing while none is. */
  readonly changes: readonly ChangedGroup[];
}

export function useAreaSummary(year: number, unitId: UnitId): Loaded<AreaSummaryView> {
  const services = useServices();
  const openElsewhere = useOpenElsewhere(`summary:${year}:${unitId}`);
  const loaded = useLoaded(["areaSummary", year, unitId], () => writeAreaSummary(services, year, unitId), {
    fresh: true,
  });
  const work = loaded.status === "ready" ? loaded.value : null;
  const view = useAutosave(work?.autosave ?? null);
  const compiling = useCompiling(
    work?.material ?? null,
    view?.value ?? null,
    (edit) => work?.autosave.change(edit),
    services.newId,
  );
  useTellingGroups(work);
  if (loaded.status !== "ready") return loaded;
  if (!work || !view || !compiling) return { status: "loading" };
  const { material, autosave, names } = work;
  const posts = material.posts.map((post) => postRow(post, services.now(), names)).sort(newestFirst);
  return {
    status: "ready",
    ...(loaded.retry ? { retry: loaded.retry } : {}),
    value: {
      ...material,
      ...compiling,
      languages: material.model.languages,
      narrative: view.value.narrative,
      changeNarrative: (language, themeId, text) =>
        autosave.change((now) => ({
          ...now,
          narrative: { ...now.narrative, [language]: { ...now.narrative[language], [themeId]: text } },
        })),
      blurred: () => void autosave.flush(),
      async saveNow() {
        await autosave.flush();
        return autosave.view().save.kind === "saved";
      },
      save: view.save,
      collisions: view.collisions,
      settle: autosave.settle,
      openElsewhere,
      posts,
      // What has not come now has not been taken back.
      changes: material.gaps.missing
        ? []
        : changedSince(publishedNow(posts)?.stored.value.included ?? [], material.included),
    },
  };
}

/** The post that the channel has: the newest that was sent, unless it has been taken away. */
function publishedNow(posts: readonly PostRow[]): PostRow | null {
  const newest = posts.find(({ state }) => state === "sent" || state === "withdrawn");
  return newest?.state === "sent" ? newest : null;
}

function newestFirst(a: PostRow, b: PostRow): number {
  return b.revision - a.revision;
}

/** Groups that have not been told what the published summary made of their discussion: publishing had broken off. */
function useTellingGroups(work: AreaSummaryWork | null): void {
  const services = useServices();
  const tell = useEffectEvent(({ material }: AreaSummaryWork) => {
    const rows = material.posts.map((post) => postRow(post, services.now())).sort(newestFirst);
    const post = publishedNow(rows);
    const untold = post?.stored.value.included.some(({ groupId }) => {
      const review = material.reviews.get(groupId);
      return review && !isToldOf(review.value, post.revision);
    });
    // What fails is tried again when HR opens the summary the next time.
    if (post && untold)
      void markCompiled(services, { year: material.year, unitId: material.board.unit.id, post });
  });
  useEffect(() => {
    if (work) tell(work);
  }, [work]);
}
