import { sameParts } from "#domain/documents/parts.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { type AreaSummary, areaSummarySchema, emptyAreaSummary } from "#domain/summaries/areaSummary.ts";
import { areaSummaryParts } from "#domain/summaries/areaSummaryParts.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Stored } from "#store/stored.ts";
import type { Autosave } from "./autosave/autosave.ts";
import type { Seen } from "./autosave/autosaveWork.ts";
import { draftedDocument } from "./draftedDocument.ts";
import type { UseCaseFailure } from "./failure.ts";
import { type AreaMaterial, loadAreaSummary } from "./loadAreaSummary.ts";
import type { Services } from "./services.ts";
import { visit } from "./visit.ts";

/** Null before HR first writes something. */
type At = Stored<AreaSummary> | null;

/** An area's summary while HR writes it. */
export interface AreaSummaryWork {
  readonly material: AreaMaterial;
  /** Who prepared the posts. */
  readonly names: ReadonlyMap<PersonId, string | null>;
  readonly autosave: Autosave<AreaSummary, At>;
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
    ({ material }) => seen(material.summary),
  );
  if (!visited.ok) return visited;
  const { stores } = services;
  const { loaded, seen: initial } = visited.value;
  const { material } = loaded;
  const at = { year, unitId, unitName: material.board.unit.name };
  let begun = initial.at !== null;
  const autosave = await draftedDocument<AreaSummary, At>(
    services,
    `summary:${year}:${unitId}`,
    { parts: areaSummaryParts, schema: areaSummarySchema },
    initial,
    {
      async save(stored, value) {
        const saved = stored
          ? await stores.saveSummary(stored, value)
          : await stores.createSummary(at, value);
        if (!saved.ok) return saved;
        begun = true;
        const mine = areaSummaryParts.split(value);
        // Somebody else began the summary first: theirs was adopted and mine has to be merged into it.
        if (!stored && !sameParts(areaSummaryParts.split(saved.value.value), mine)) return fail(conflict);
        return ok(seen(saved.value));
      },
      async load() {
        const found = await stores.find({ ...stores.lookups.summary(year, unitId), doubtEmpty: true });
        if (!found.ok) return found;
        // What was there is not gone: taken for empty, it would take everybody's words away when they are merged.
        return found.value === null && begun ? fail(notFound) : ok(seen(found.value));
      },
    },
  );
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

const conflict: UseCaseFailure = { reason: "conflict", requestId: null };
const notFound: UseCaseFailure = { reason: "notFound", requestId: null };

function seen(summary: Stored<AreaSummary> | null): Seen<AreaSummary, At> {
  return { at: summary, value: summary?.value ?? emptyAreaSummary };
}
