import type { Collision } from "#domain/documents/merge.ts";
import type { Choice } from "#domain/documents/settle.ts";
import { emptyPlanDocument, type PlanDocument } from "#domain/plans/document/planDocument.ts";
import type { SaveState } from "../autosave/saveState.ts";
import { useAutosave } from "../autosave/useAutosave.ts";
import type { Loaded } from "../loaded.ts";
import { useLoaded } from "../useLoaded.ts";
import { useOpenElsewhere } from "../useOpenElsewhere.ts";
import { useServices } from "../useServices.ts";
import type { DocumentMaterial } from "./loadPlanDocument.ts";
import { writePlanDocument } from "./writePlanDocument.ts";

/** The document while HR writes it. */
export interface DocumentWriting {
  readonly change: (edit: (document: PlanDocument) => PlanDocument) => void;
  readonly blurred: () => void;
  readonly save: SaveState;
  readonly collisions: readonly Collision[];
  readonly settle: (collision: Collision, choice: Choice) => void;
  readonly openElsewhere: boolean;
  readonly newId: () => string;
}

export interface PlanDocumentView {
  readonly material: DocumentMaterial;
  /** As it stands on the screen. */
  readonly document: PlanDocument;
  /** Null for whoever only reads, and of a confirmed version. */
  readonly writing: DocumentWriting | null;
}

export function usePlanDocument(planYear: number): Loaded<PlanDocumentView> {
  const services = useServices();
  const openElsewhere = useOpenElsewhere(`plandocument:${planYear}`);
  const loaded = useLoaded(["planDocument", planYear], () => writePlanDocument(services, planYear), {
    fresh: true,
  });
  const work = loaded.status === "ready" ? loaded.value : null;
  const autosave = work?.autosave ?? null;
  const view = useAutosave(autosave);
  if (loaded.status !== "ready") return loaded;
  if (!work) return { status: "loading" };
  const { material } = work;
  return {
    ...loaded,
    value: {
      material,
      document: view?.value ?? material.stored?.value ?? emptyPlanDocument,
      writing:
        autosave && view
          ? {
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
