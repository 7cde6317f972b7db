import { samePart } from "#domain/documents/parts.ts";
import type { Material } from "#domain/model/materials.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** One material as it was seen and as it shall be; null where there is none. */
export interface MaterialChange {
  readonly before: Material | null;
  readonly after: Material | null;
}

/** `changedMeanwhile`: a colleague has changed one of them since; nothing was written. */
export type MaterialsFailure = UseCaseFailure | { readonly reason: "changedMeanwhile" };

/** How often somebody else's change is waited out. */
const rounds = 4;

/** Changes some of a year's materials; what colleagues have changed in the others meanwhile stays. */
export async function changeMaterials(
  { stores }: Services,
  year: number,
  changes: readonly MaterialChange[],
): Promise<Result<null, MaterialsFailure>> {
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const { lookups, saveMaterials } = work.value;
  for (let round = 1; ; round++) {
    const stored = await stores.find({ ...lookups.materials(year), doubtEmpty: true });
    if (!stored.ok) return stored;
    const items = stored.value?.value.items ?? [];
    const open = changes.filter(({ before, after }) => !samePart(at(items, before ?? after), after));
    if (open.length === 0) return ok(null);
    if (open.some(({ before, after }) => !samePart(at(items, before ?? after), before)))
      return fail({ reason: "changedMeanwhile" });
    const saved = await saveMaterials(year, stored.value, { items: changed(items, open) });
    if (!saved.ok) {
      const { reason } = saved.failure;
      // What nobody saw end is read back, and done again only where it did not come about.
      if ((reason === "conflict" || reason === "unknownOutcome") && round < rounds) continue;
      return saved;
    }
    // Read back: a document that a colleague has begun in the same moment was adopted, without these changes.
    const isIn = open.every(({ before, after }) =>
      samePart(at(saved.value.value.items, before ?? after), after),
    );
    if (isIn) return ok(null);
    if (round === rounds) return fail({ reason: "conflict", requestId: null });
  }
}

/** The material of the same id; null where there is none. */
function at(items: readonly Material[], one: Material | null): Material | null {
  return items.find(({ id }) => id === one?.id) ?? null;
}

function changed(items: readonly Material[], changes: readonly MaterialChange[]): Material[] {
  const result = [...items];
  for (const { before, after } of changes) {
    const index = result.findIndex(({ id }) => id === (before ?? after)?.id);
    if (index < 0) result.push(...(after ? [after] : []));
    else result.splice(index, 1, ...(after ? [after] : []));
  }
  return result;
}
