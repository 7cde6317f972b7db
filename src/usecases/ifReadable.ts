import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";

/**
 * What a person may read, or null where SharePoint says that it is not for them. Any other failure stays one: HR whose
 * list does not answer just now must not be shown what an employee sees.
 */
export function ifReadable<T>(found: Result<T, UseCaseFailure>): Result<T | null, UseCaseFailure> {
  if (found.ok) return found;
  const { reason } = found.failure;
  // Microsoft 365 may answer "not found" about a list that is not for this person.
  return reason === "forbidden" || reason === "missingList" ? ok(null) : found;
}
