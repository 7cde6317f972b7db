import type { HandInProblem } from "#domain/discussions/handInProblems.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import { fail, type Result } from "#lib/result.ts";
import type { HandedInItem } from "#store/groupDocuments.ts";
import type { UseCaseFailure } from "./failure.ts";
import { missingBeforeHandIn, type OpenedDiscussion } from "./openDiscussion.ts";
import type { Services } from "./services.ts";

export type HandInFailure = UseCaseFailure | { readonly problems: readonly HandInProblem[] };

/**
 * Copies the worksheet to where others than the group read it. Handing in is one person's deliberate act, so a copy
 * that somebody else handed in a moment ago is read and replaced; the worksheet itself has been merged already.
 */
export async function handIn(
  services: Services,
  opened: OpenedDiscussion,
  copy: HandedInItem,
  worksheet: Worksheet,
): Promise<Result<HandedInItem, HandInFailure>> {
  const problems = missingBeforeHandIn(opened, worksheet, services.today());
  if (problems.length > 0) return fail({ problems });
  if (!opened.me) return fail({ reason: "forbidden", requestId: null, subject: copy.key });
  const { stores } = services;
  const value = { worksheet, handedInOn: services.today(), handedInBy: opened.me.id };
  const saved = await stores.saveHandedIn(copy, value);
  if (saved.ok || (saved.failure.reason !== "conflict" && saved.failure.reason !== "unknownOutcome"))
    return saved;
  const found = await stores.find(stores.lookups.handedIn(opened.year, opened.group.id));
  return found.ok ? stores.saveHandedIn(found.value, value) : found;
}
