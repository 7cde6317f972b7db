import type { HandInProblem } from "#domain/discussions/handInProblems.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import { samePart } from "#domain/documents/parts.ts";
import { fail, type Result } from "#lib/result.ts";
import type { HandedInItem } from "#store/groupDocuments.ts";
import type { UseCaseFailure } from "./failure.ts";
import { missingBeforeHandIn, type OpenedDiscussion } from "./openDiscussion.ts";
import type { Services } from "./services.ts";

/** So often a copy that somebody else has just handed in, or whose saving nobody saw, is read and saved again. */
const savingRounds = 3;

export type HandInFailure = UseCaseFailure | { readonly problems: readonly HandInProblem[] };

/** What is to be handed in: saved words, and how to get at them again with what colleagues have saved since. */
interface WordsToHandIn {
  readonly saved: Worksheet;
  readonly renew: () => Promise<Result<Worksheet, UseCaseFailure>>;
}

/**
 * Copies the worksheet to where others than the group read it. Handing in is one person's deliberate act, so a copy
 * that somebody else handed in a moment ago is read and replaced, but only by words that theirs have been merged into.
 */
export async function handIn(
  services: Services,
  opened: OpenedDiscussion,
  copy: HandedInItem,
  { saved: worksheet, renew }: WordsToHandIn,
): Promise<Result<HandedInItem, HandInFailure>> {
  const { stores, today } = services;
  const { me } = opened;
  const on = today();
  let at = copy;
  let words = worksheet;
  for (let round = 1; ; round++) {
    const problems = missingBeforeHandIn(opened, words, on);
    if (problems.length > 0) return fail({ problems });
    if (!me) return fail({ reason: "forbidden", requestId: null, subject: copy.key });
    const value = { worksheet: words, revision: at.revision + 1, handedInOn: on, handedInBy: me.id };
    const saved = await stores.saveHandedIn(at, value);
    if (saved.ok || (saved.failure.reason !== "conflict" && saved.failure.reason !== "unknownOutcome"))
      return saved;
    const found = await stores.find(stores.lookups.handedIn(opened.year, opened.group.id));
    if (!found.ok) return found;
    // Handed in after all: only the answer had got lost.
    if (samePart(found.value.handedIn, value)) return found;
    if (round === savingRounds) return saved;
    if (!samePart(found.value.handedIn, at.handedIn)) {
      const renewed = await renew();
      if (!renewed.ok) return renewed;
      words = renewed.value;
    }
    at = found.value;
  }
}
