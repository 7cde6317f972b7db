import { useQuery } from "@tanstack/react-query";
import type { Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Loaded } from "./loaded.ts";

/** Thrown inside a query so that the cache knows a failure from a value; never leaves this file. */
class Failed extends Error {
  readonly failure: UseCaseFailure;
  constructor(failure: UseCaseFailure) {
    super(failure.reason);
    this.failure = failure;
  }
}

/** Runs a use case that loads something, once for each key, and again on retry. */
export function useLoaded<T>(
  key: readonly (string | number)[],
  load: () => Promise<Result<T, UseCaseFailure>>,
  options: { readonly fresh?: boolean; readonly enabled?: boolean } = {},
): Loaded<T> {
  const query = useQuery<T, Failed | Error>({
    queryKey: key,
    queryFn: async () => {
      const loaded = await load();
      if (!loaded.ok) throw new Failed(loaded.failure);
      return loaded.value;
    },
    enabled: options.enabled ?? true,
    retry: false, // the graph room has retried already
    networkMode: "always", // offline is a failure with a message, not an endless wait
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: 0,
    gcTime: options.fresh ? 0 : 5 * 60_000,
    refetchOnMount: options.fresh ? false : "always",
  });
  if (query.data !== undefined) return { status: "ready", value: query.data };
  if (query.isFetching || !query.error) return { status: "loading" };
  if (!(query.error instanceof Failed)) throw query.error;
  return { status: "failed", failure: query.error.failure, retry: () => void query.refetch() };
}
