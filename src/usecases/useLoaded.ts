import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Loaded } from "./loaded.ts";
import { keyOf, type LoadKey, loadMemory } from "./loadMemory.ts";
import { useServices } from "./useServices.ts";

/**
 * Runs a use case that loads something, once for each key and again on retry. Who comes back sees the last value at
 * once, and the new one when it is here; with `fresh` nobody sees anything but what was loaded for them.
 */
export function useLoaded<T>(
  key: LoadKey,
  load: () => Promise<Result<T, UseCaseFailure>>,
  options: { readonly fresh?: boolean; readonly enabled?: boolean } = {},
): Loaded<T> {
  const { fresh = false, enabled = true } = options;
  const { values, underWay } = loadMemory(useServices());
  const id = keyOf(key);
  const [attempt, setAttempt] = useState(0);
  const round = `${attempt} ${id}`;
  const [shown, setShown] = useState<{ readonly round: string; readonly loaded: Loaded<T> } | null>(null);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const loadOnce = useEffectEvent((): Promise<Result<T, UseCaseFailure>> => {
    // The same key means the same use case, and so the same kind of value.
    const same = underWay.get(id) as Promise<Result<T, UseCaseFailure>> | undefined;
    if (same) return same;
    const work = load().finally(() => underWay.delete(id));
    underWay.set(id, work);
    return work;
  });

  useEffect(() => {
    if (!enabled) return;
    let current = true;
    const show = (loaded: Loaded<T>) => setShown({ round, loaded });
    loadOnce().then(
      (result) => {
        if (!current) return;
        if (result.ok) {
          if (!fresh) values.set(id, result.value);
          show({ status: "ready", value: result.value, retry });
          return;
        }
        // The last value stays on the screen when a newer one cannot be had.
        if (!fresh && values.has(id)) return;
        show({ status: "failed", failure: result.failure, retry });
      },
      (error: unknown) => {
        // A bug, not an expected failure: for the error boundary above.
        if (current)
          setShown(() => {
            throw error;
          });
      },
    );
    return () => {
      current = false;
    };
  }, [id, round, enabled, fresh, values, retry]);

  if (shown?.round === round) return shown.loaded;
  return !fresh && values.has(id)
    ? { status: "ready", value: values.get(id) as T, retry }
    : { status: "loading" };
}
