import type { Material } from "#domain/model/materials.ts";
import type { Result } from "#lib/result.ts";
import { changeMaterials, type MaterialChange, type MaterialsFailure } from "./changeMaterials.ts";
import type { Loaded } from "./loaded.ts";
import { loadMaterials, type YearMaterials } from "./loadMaterials.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

export interface MaterialsWork {
  readonly newId: () => string;
  readonly change: (changes: readonly MaterialChange[]) => Promise<Result<null, MaterialsFailure>>;
  /** The materials of the year before as new ones of this year; what is there already under the same link is left. */
  readonly copies: (materials: YearMaterials) => readonly MaterialChange[];
}

/** A year's materials, and what HR can do about them. */
export function useMaterials(year: number): {
  readonly loaded: Loaded<YearMaterials>;
  readonly work: MaterialsWork;
} {
  const services = useServices();
  // What is on screen stays there while it is loaded again: an open form, and the way to take a removal back.
  const loaded = useLoaded(["materials", year], () => loadMaterials(services, year));
  const retry = loaded.status === "ready" ? loaded.retry : undefined;
  return {
    loaded,
    work: {
      newId: services.newId,
      async change(changes) {
        const done = await changeMaterials(services, year, changes);
        if (done.ok || !("requestId" in done.failure)) retry?.();
        return done;
      },
      copies: ({ items, before }) =>
        before
          .filter(({ url }) => items.every((item) => item.url !== url))
          .map((item): MaterialChange => ({ before: null, after: copyOf(item, services.newId()) })),
    },
  };
}

function copyOf(item: Material, id: string): Material {
  return { ...item, id };
}
