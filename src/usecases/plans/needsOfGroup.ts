import type { Worksheet } from "#domain/discussions/worksheet.ts";
import { type PlanNeed, planNeeds } from "#domain/plans/rowsFromNeeds.ts";
import type { Result } from "#lib/result.ts";
import type { HandedInItem } from "#store/groupDocuments.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import type { Stored } from "#store/stored.ts";
import type { UseCaseFailure } from "../failure.ts";
import { asGap } from "../gaps.ts";

interface Answers {
  readonly copy: Result<HandedInItem, UseCaseFailure>;
  readonly worksheet: Result<Stored<Worksheet>, UseCaseFailure>;
  readonly review: Result<StoredReview | null, UseCaseFailure>;
}

/**
 * The needs of a group's discussion as far as the reader sees it: as handed in or, before that, as drafted. A group
 * whose staff talks one by one has no discussion, and HR and leads do not read a draft: then there are none.
 */
export function needsOfGroup(
  groupId: string,
  { copy, worksheet, review }: Answers,
): { readonly needs: readonly PlanNeed[]; readonly failure: UseCaseFailure | null } {
  const handedIn = copy.ok ? copy.value.handedIn : null;
  const draft = worksheet.ok ? worksheet.value.value : null;
  const needs = (handedIn?.worksheet ?? draft)?.needs ?? [];
  const said = asGap(review, null);
  return {
    needs: planNeeds(groupId, needs, said.value?.value.fates ?? {}),
    failure: [copy, worksheet, review].map(realFailure).find((failure) => failure !== null) ?? null,
  };
}

/** What is not there, or not for the reader, is no failure. */
function realFailure(found: Result<unknown, UseCaseFailure>): UseCaseFailure | null {
  if (found.ok) return null;
  const { reason } = found.failure;
  return reason === "notFound" || reason === "forbidden" || reason === "missingList" ? null : found.failure;
}
