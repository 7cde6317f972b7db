import { samePart } from "#domain/documents/parts.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { TalkNeeds } from "#domain/plans/talkNeeds.ts";
import { type HeldFact, marksFrom, progressFrom } from "#domain/talks/heldMarks.ts";
import type { TalkMarks } from "#domain/talks/talkMarks.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { OfPerson } from "#store/ofPerson.ts";
import type { UseCaseFailure } from "../../failure.ts";
import type { Services } from "../../services.ts";

/** So often a document that somebody else has just written, or whose saving nobody saw, is read and written again. */
const rounds = 5;

/** What the marks and the counts are written from. Null: the nightly run has not made the document yet. */
export interface StoredMarks {
  readonly facts: readonly HeldFact[];
  readonly marks: OfPerson<TalkMarks> | null;
  readonly needs: OfPerson<TalkNeeds> | null;
}

/** Whether what HR and leads see is what the supervisor's halves say. */
export function areMarksKept({ facts, marks, needs }: StoredMarks): boolean {
  return (
    (marks === null || samePart(marksFrom(marks.value, facts).marks, marks.value.marks)) &&
    (needs === null || samePart(needs.value.progress, progressFrom(facts)))
  );
}

/**
 * Writes who was held when (HR's list) and how many (leads') after the supervisor's own halves, which are the truth.
 * Doing it again changes nothing. Where the nightly run has not made a document yet, the supervisor's next visit writes it.
 */
export async function keepMarks(
  { stores }: Services,
  year: number,
  me: PersonId,
  { facts, marks, needs }: StoredMarks,
): Promise<Result<null, UseCaseFailure>> {
  const [talk, plan] = await Promise.all([stores.talkWork(), stores.planWork()]);
  if (!talk.ok) return talk;
  if (!plan.ok) return plan;
  const { lookups, saveTalkMarks } = talk.value;
  const { lookups: planLookups, saveTalkNeeds } = plan.value;
  const written = await Promise.all([
    changed(
      marks,
      (now) => marksFrom(now, facts),
      saveTalkMarks,
      () => stores.find(lookups.talkMarks(year, me)),
    ),
    changed(
      needs,
      (now) => ({ ...now, progress: progressFrom(facts) }),
      saveTalkNeeds,
      () => stores.find(planLookups.talkNeeds(year, me)),
    ),
  ]);
  const all = allOk({ marks: written[0], needs: written[1] });
  return all.ok ? ok(null) : all;
}

async function changed<T>(
  stored: OfPerson<T> | null,
  change: (now: T) => T,
  save: (stored: OfPerson<T>, value: T) => Promise<Result<OfPerson<T>, UseCaseFailure>>,
  find: () => Promise<Result<OfPerson<T>, UseCaseFailure>>,
): Promise<Result<unknown, UseCaseFailure>> {
  let at = stored;
  for (let round = 1; at; round++) {
    const next = change(at.value);
    if (samePart(next, at.value)) return ok(at);
    const saved = await save(at, next);
    if (saved.ok) return saved;
    const { reason } = saved.failure;
    if ((reason !== "conflict" && reason !== "unknownOutcome") || round === rounds) return saved;
    const found = await find();
    if (!found.ok) return found;
    at = found.value;
  }
  return ok(null);
}
