import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { Collision } from "#domain/documents/merge.ts";
import type { Choice } from "#domain/documents/settle.ts";
import type { UnitLines } from "#domain/lines/unitLines.ts";
import type { Language } from "#domain/model/localText.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { Narrative } from "#domain/summaries/areaSummary.ts";
import { type ChangedGroup, changedSince } from "#domain/summaries/changedSince.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import { areaLines } from "./areaLines.ts";
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
  /** What the area's own leading groups lay down, in HR's words as they are now. */
  readonly unitLines: UnitLines;
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
  const reviews = useToldGroups(work);
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
      reviews,
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
      unitLines: areaLines(material, view.value),
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

/**
 * HR's dealings with the groups. Groups that have not been told what the published summary made of their discussion,
 * since publishing had broken off or is still at it, are told here.
 */
function useToldGroups(work: AreaSummaryWork | null): AreaMaterial["reviews"] {
  const services = useServices();
  const [told, setTold] = useState<{ on: AreaSummaryWork; reviews: readonly StoredReview[] } | null>(null);
  const tell = useEffectEvent(async (on: AreaSummaryWork) => {
    const { year, board, posts, reviews } = on.material;
    const rows = posts.map((post) => postRow(post, services.now())).sort(newestFirst);
    const post = publishedNow(rows);
    const untold = post?.stored.value.included.some(({ groupId }) => {
      const review = reviews.get(groupId);
      return review && !isToldOf(review.value, post.revision);
    });
    if (!post || !untold) return;
    // What fails is tried again when HR opens the summary the next time.
    const done = await markCompiled(services, { year, unitId: board.unit.id, post });
    if (done.ok) setTold({ on, reviews: done.value });
  });
  useEffect(() => {
    if (work) void tell(work);
  }, [work]);
  return useMemo(() => {
    const changed = work !== null && told?.on === work ? told.reviews : [];
    return new Map([
      ...(work?.material.reviews ?? []),
      ...changed.map((review) => [review.groupId, review] as const),
    ]);
  }, [work, told]);
}
