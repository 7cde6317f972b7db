import { useState } from "react";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { Collision } from "#domain/documents/merge.ts";
import { sameParts } from "#domain/documents/parts.ts";
import type { Choice } from "#domain/documents/settle.ts";
import type { Language } from "#domain/model/localText.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { AreaSummary, Narrative } from "#domain/summaries/areaSummary.ts";
import { areaSummaryParts } from "#domain/summaries/areaSummaryParts.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Stored } from "#store/stored.ts";
import type { Autosave, Seen } from "./autosave/autosave.ts";
import type { SaveState } from "./autosave/saveState.ts";
import { useAutosave } from "./autosave/useAutosave.ts";
import { draftedDocument } from "./draftedDocument.ts";
import type { UseCaseFailure } from "./failure.ts";
import { type AreaMaterial, loadAreaSummary } from "./loadAreaSummary.ts";
import type { Loaded } from "./loaded.ts";
import { type PostRow, postRow } from "./postRow.ts";
import type { Services } from "./services.ts";
import { useLoaded } from "./useLoaded.ts";
import { useOpenElsewhere } from "./useOpenElsewhere.ts";
import { useServices } from "./useServices.ts";

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

/** What one group of the area handed in. */
export interface GroupText {
  readonly groupId: string;
  readonly name: string;
  readonly kindId: string;
  readonly worksheet: Worksheet;
}

type At = Stored<AreaSummary> | null;

interface Work {
  readonly material: AreaMaterial;
  readonly names: ReadonlyMap<PersonId, string | null>;
  readonly autosave: Autosave<AreaSummary, At>;
}

export function useAreaSummary(year: number, unitId: UnitId): Loaded<AreaSummaryView> {
  const services = useServices();
  const openElsewhere = useOpenElsewhere(`summary:${year}:${unitId}`);
  const loaded = useLoaded(["areaSummary", year, unitId], () => begin(services, year, unitId), {
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
    value: {
      ...material,
      languages: material.model.languages,
      narrative: view.value.narrative,
      changeNarrative: (language, themeId, text) =>
        autosave.change(({ narrative }) => ({
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

async function loadGroupTexts(
  { stores }: Services,
  year: number,
  board: AreaMaterial["board"],
): Promise<Result<readonly GroupText[], UseCaseFailure>> {
  const found = await stores.lookUp({ texts: stores.lookups.handedInTexts(year, board.unit.id) });
  if (!found.ok) return found;
  if (!found.value.texts.ok) return found.value.texts;
  const texts = found.value.texts.value;
  return ok(
    board.groups.flatMap(({ groupId, name, kindId }) => {
      const worksheet = texts.get(groupId)?.worksheet;
      return worksheet ? [{ groupId, name, kindId, worksheet }] : [];
    }),
  );
}

async function begin(
  services: Services,
  year: number,
  unitId: UnitId,
): Promise<Result<Work, UseCaseFailure>> {
  const loaded = await loadAreaSummary(services, year, unitId);
  if (!loaded.ok) return loaded;
  const material = loaded.value;
  const { stores } = services;
  const names = await namesOf(services, new Set(material.posts.map((post) => post.value.preparedBy)));
  if (!names.ok) return names;
  const at = { year, unitId, unitName: material.board.unit.name };
  const autosave = await draftedDocument<AreaSummary, At>(
    services,
    `summary:${year}:${unitId}`,
    areaSummaryParts,
    seen(material.summary),
    {
      async save(stored, value) {
        const saved = stored
          ? await stores.saveSummary(stored, value)
          : await stores.createSummary(at, value);
        if (!saved.ok) return saved;
        const mine = areaSummaryParts.split(value);
        // Somebody else began the summary first: theirs was adopted and mine has to be merged into it.
        if (!stored && !sameParts(areaSummaryParts.split(saved.value.value), mine)) return fail(conflict);
        return ok(seen(saved.value));
      },
      async load() {
        const found = await stores.lookUp({ summary: stores.lookups.summary(year, unitId) });
        if (!found.ok) return found;
        return found.value.summary.ok ? ok(seen(found.value.summary.value)) : found.value.summary;
      },
    },
  );
  return ok({ material, autosave, names: names.value });
}

async function namesOf(
  { stores }: Services,
  ids: ReadonlySet<PersonId>,
): Promise<Result<ReadonlyMap<PersonId, string | null>, UseCaseFailure>> {
  const found = await stores.lookUp(
    Object.fromEntries([...ids].map((id) => [id, stores.lookups.personName(id)])),
  );
  if (!found.ok) return found;
  const names = new Map<PersonId, string | null>();
  for (const id of ids) {
    const name = found.value[id];
    if (name && !name.ok) return name;
    names.set(id, name?.value ?? null);
  }
  return ok(names);
}

const conflict: UseCaseFailure = { reason: "conflict", requestId: null };

function seen(summary: Stored<AreaSummary> | null): Seen<AreaSummary, At> {
  return { at: summary, value: summary?.value ?? { narrative: {} } };
}
