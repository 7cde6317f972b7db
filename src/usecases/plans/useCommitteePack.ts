import type { Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import { useServices } from "../useServices.ts";
import { type CommitteePack, loadCommitteePack } from "./loadCommitteePack.ts";

/** Gathers the pack when somebody presses for it. */
export function useCommitteePack(planYear: number): () => Promise<Result<CommitteePack, UseCaseFailure>> {
  const services = useServices();
  return () => loadCommitteePack(services, planYear);
}
