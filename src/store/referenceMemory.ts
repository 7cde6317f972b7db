import type { Result } from "#lib/result.ts";
import type { Found, Lookup } from "./lookUp.ts";
import type { StoreFailure } from "./storeFailure.ts";

type Lookups = Record<string, Lookup<unknown>>;
type LookUp = <L extends Lookups>(lookups: L) => Promise<Result<Found<L>, StoreFailure>>;

/** How long reference data may be shown without asking again. */
const freshMs = 10 * 60_000;

/** `lookUp` that does not ask again for reference data it has just read. Only what was read well is kept, in memory alone. */
export function withReferenceMemory(lookUp: LookUp, now: () => number): LookUp {
  const kept = new Map<string, { readonly value: Result<unknown, StoreFailure>; readonly readAt: number }>();
  return async function lookUpKept<L extends Lookups>(lookups: L): Promise<Result<Found<L>, StoreFailure>> {
    const known: Record<string, Result<unknown, StoreFailure>> = {};
    const open: Lookups = {};
    for (const [name, lookup] of Object.entries(lookups)) {
      const entry = lookup.keepAs === undefined ? undefined : kept.get(lookup.keepAs);
      // Either way: a clock that is put back would keep it for all that time.
      if (entry && Math.abs(now() - entry.readAt) < freshMs) known[name] = entry.value;
      else open[name] = lookup;
    }
    if (Object.keys(open).length === 0) return { ok: true, value: known as Found<L> };
    const found = await lookUp(open);
    if (!found.ok) return found;
    for (const [name, lookup] of Object.entries(open)) {
      const value = found.value[name];
      if (lookup.outdates !== undefined) kept.delete(lookup.outdates);
      if (lookup.keepAs !== undefined && value?.ok && (lookup.keepIf?.(value.value) ?? true))
        kept.set(lookup.keepAs, { value, readAt: now() });
    }
    return { ok: true, value: { ...known, ...found.value } as Found<L> };
  };
}
