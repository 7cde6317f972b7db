import type { PersonId } from "#domain/organisation/person.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { ok, type Result } from "#lib/result.ts";
import { draftedSummary, type SummaryAutosave, seenSummary } from "./draftedSummary.ts";
import type { UseCaseFailure } from "./failure.ts";
import { type AreaMaterial, loadAreaSummary } from "./loadAreaSummary.ts";
import type { Services } from "./services.ts";
import { visit } from "./visit.ts";

/** An area's summary while HR writes it. */
export interface AreaSummaryWork {
  readonly material: AreaMaterial;
  /** Who prepared the posts. */
  readonly names: ReadonlyMap<PersonId, string | null>;
  readonly autosave: SummaryAutosave;
}

/** Opens an area's summary and keeps it saved from then on. */
export async function writeAreaSummary(
  services: Services,
  year: number,
  unitId: UnitId,
): Promise<Result<AreaSummaryWork, UseCaseFailure>> {
  const visited = await visit(
    services,
    `summary:${year}:${unitId}`,
    () => loadMaterial(services, year, unitId),
    ({ material }) => seenSummary(material.summary),
  );
  if (!visited.ok) return visited;
  const { loaded, seen } = visited.value;
  const { board } = loaded.material;
  const autosave = await draftedSummary(services, { year, unitId, unitName: board.unit.name }, seen);
  return ok({ ...loaded, autosave });
}

async function loadMaterial(
  services: Services,
  year: number,
  unitId: UnitId,
): Promise<Result<Pick<AreaSummaryWork, "material" | "names">, UseCaseFailure>> {
  const loaded = await loadAreaSummary(services, year, unitId);
  if (!loaded.ok) return loaded;
  const material = loaded.value;
  const names = await namesOf(services, new Set(material.posts.map((post) => post.value.preparedBy)));
  return names.ok ? ok({ material, names: names.value }) : names;
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
