import type { Result } from "#lib/result.ts";
import { changeStatement } from "./changeStatement.ts";
import type { UseCaseFailure } from "./failure.ts";
import { forgetAllLoaded } from "./loadMemory.ts";
import { useServices } from "./useServices.ts";

/** HR's way to say where the town's accessibility statement is. */
export function useStatement(): (url: string) => Promise<Result<null, UseCaseFailure>> {
  const services = useServices();
  return async (url) => {
    const changed = await changeStatement(services, url);
    forgetAllLoaded(services);
    return changed;
  };
}
