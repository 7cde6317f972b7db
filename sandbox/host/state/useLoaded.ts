import { useCallback, useEffect, useState } from "react";

export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: Error; readonly retry: () => void }
  | { readonly state: "loaded"; readonly value: T };

/** Loads once for each `load`, which the caller keeps stable with useCallback; waits while there is none. */
export function useLoaded<T>(load: (() => Promise<T>) | undefined): Loaded<T> {
  const [result, setResult] = useState<{ load: unknown; attempt: number; outcome: { value: T } | Error }>();
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(() => {
    if (!load) return;
    let current = true;
    load().then(
      (value) => current && setResult({ load, attempt, outcome: { value } }),
      (error: unknown) => {
        const outcome = error instanceof Error ? error : new Error(String(error));
        if (current) setResult({ load, attempt, outcome });
      },
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);

  if (!load || result?.load !== load || result.attempt !== attempt) return { state: "loading" };
  if (result.outcome instanceof Error) return { state: "failed", error: result.outcome, retry };
  return { state: "loaded", value: result.outcome.value };
}
