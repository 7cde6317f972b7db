import { useState } from "react";
import type { Collision } from "#domain/documents/merge.ts";
import type { Choice } from "#domain/documents/settle.ts";
import type { Language } from "#domain/model/localText.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { Narrative } from "#domain/summaries/areaSummary.ts";
import type { SaveState } from "./autosave/saveState.ts";
import { useAutosave } from "./autosave/useAutosave.ts";
import type { AreaMaterial } from "./loadAreaSummary.ts";
import type { Loaded } from "./loaded.ts";
import { type GroupText, loadGroupTexts } from "./loadGroupTexts.ts";
import { type PostRow, postRow } from "./postRow.ts";
import { useLoaded } from "./useLoaded.ts";
import { useOpenElsewhere } from "./useOpenElsewhere.ts";
import { useServices } from "./useServices.ts";
import { writeAreaSummary } from "./writeAreaSummary.ts";

/** HR's workplace for one area and year. */
export interface AreaSummaryView extends Omit<AreaMaterial, "summary" | "posts" | "me"> {
  readonly languages: readonly Language[];
  readonly narrative: Narrative;
  readonly changeNarrative: (language: Language, themeId: string, text: string) => void;
  readonly blurred: () => void;
  readonly save: SaveState;
  readonly collisions: readonly Collision[];
  readonly settle: (collision: Collision, choice: Choice) => void;
  readonly openElsewhere: boolean;
  /** Newest first. */
  readonly posts: readonly PostRow[];
}

export function useAreaSummary(year: number, unitId: UnitId): Loaded<AreaSummaryView> {
  const services = useServices();
  const openElsewhere = useOpenElsewhere(`summary:${year}:${unitId}`);
  const loaded = useLoaded(["areaSummary", year, unitId], () => writeAreaSummary(services, year, unitId), {
    fresh: true,
  });
  const work = loaded.status === "ready" ? loaded.value : null;
  const view = useAutosave(work?.autosave ?? null);
  if (loaded.status !== "ready") return loaded;
  if (!work || !view) return { status: "loading" };
  const { material, autosave, names } = work;
  const posts = material.posts.map((post) => postRow(post, services.now(), names));
  return {
    status: "ready",
    ...(loaded.retry ? { retry: loaded.retry } : {}),
    value: {
      ...material,
      languages: material.model.languages,
      narrative: view.value.narrative,
      changeNarrative: (language, themeId, text) =>
        autosave.change(({ narrative, ...rest }) => ({
          ...rest,
          narrative: { ...narrative, [language]: { ...narrative[language], [themeId]: text } },
        })),
      blurred: () => void autosave.flush(),
      save: view.save,
      collisions: view.collisions,
      settle: autosave.settle,
      openElsewhere,
      posts: posts.sort((a, b) => b.revision - a.revision),
    },
  };
}

/** The groups' texts of an area, loaded when somebody wants to read them. */
export function useGroupTexts(
  year: number,
  board: AreaMaterial["board"],
): {
  readonly texts: Loaded<readonly GroupText[]> | { readonly status: "idle" };
  readonly loadTexts: () => void;
} {
  const services = useServices();
  const [wanted, setWanted] = useState(false);
  const texts = useLoaded(["groupTexts", year, board.unit.id], () => loadGroupTexts(services, year, board), {
    enabled: wanted,
  });
  return { texts: wanted ? texts : { status: "idle" }, loadTexts: () => setWanted(true) };
}
