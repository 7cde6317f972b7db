import { ok, type Result } from "#lib/result.ts";
import type { Readings } from "#store/readRecord.ts";
import type { UseCaseFailure } from "./failure.ts";

/** What a screen lacks of what it should show; nothing when it is whole. */
export interface Gaps {
  /** Why some of the documents did not come. */
  readonly missing: UseCaseFailure | null;
  /** What is there but cannot be read, by key. */
  readonly unreadable: readonly UseCaseFailure[];
}

/** What may be missing without anything else being wrong: the value, or what stands in for it and why. */
export function asGap<T>(
  found: Result<T, UseCaseFailure>,
  instead: T,
): { readonly value: T; readonly failure: UseCaseFailure | null } {
  return found.ok ? { value: found.value, failure: null } : { value: instead, failure: found.failure };
}

/** What is damaged, or gone, is a gap that is named; any other failure stays one. */
export function orGap<T>(found: Result<T, UseCaseFailure>): Result<Readings<T | null>, UseCaseFailure> {
  if (found.ok) return ok({ all: found.value, unreadable: [] });
  const { reason } = found.failure;
  const isGap = reason === "corrupt" || reason === "newer" || reason === "notFound";
  return isGap ? ok({ all: null, unreadable: [found.failure] }) : found;
}
