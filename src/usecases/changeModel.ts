import type { TownModel } from "#domain/model/townModel.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** How often somebody else's change to the town's data is waited out. */
const rounds = 4;

/**
 * Changes the town's data, of which everybody in HR may change something: what others have changed meanwhile stays, since
 * `change` is asked again about the newest. It answers null where nothing is left to do.
 */
export async function changeModel<F>(
  { stores }: Services,
  change: (model: TownModel) => Result<TownModel | null, F>,
): Promise<Result<TownModel, UseCaseFailure | F>> {
  const work = await stores.groupWork();
  if (!work.ok) return work;
  for (let round = 1; ; round++) {
    const stored = await stores.find(work.value.lookups.storedModel());
    if (!stored.ok) return stored;
    const changed = change(stored.value.value);
    if (!changed.ok) return changed;
    if (changed.value === null) return ok(stored.value.value);
    const saved = await work.value.saveModel(stored.value, changed.value);
    // What nobody saw end is read back, and done again only where it did not come about.
    const again =
      !saved.ok && (saved.failure.reason === "conflict" || saved.failure.reason === "unknownOutcome");
    if (!again || round === rounds) return saved.ok ? ok(saved.value.value) : saved;
  }
}
