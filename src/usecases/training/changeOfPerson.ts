import { changedBy, type PartChange } from "#domain/documents/partChange.ts";
import type { PartsCodec } from "#domain/documents/parts.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Stored } from "#store/stored.ts";
import type { UseCaseFailure } from "../failure.ts";

/** So often a document that somebody else has just written, or whose saving nobody saw, is read and written again. */
const rounds = 5;

/** `changedMeanwhile`: somebody else has changed the same part since it was seen; nothing was written. */
export type TrainingFailure = UseCaseFailure | { readonly reason: "changedMeanwhile" };

interface Writing<T, At> {
  readonly parts: PartsCodec<T>;
  readonly save: (stored: At, value: T) => Promise<Result<At, UseCaseFailure>>;
  readonly find: () => Promise<Result<At, UseCaseFailure>>;
}

/** Changes parts of a document about one person. What others have written into its other parts meanwhile stays. */
export async function changeOfPerson<T, At extends Stored<T>>(
  stored: At,
  changes: readonly PartChange[],
  { parts, save, find }: Writing<T, At>,
): Promise<Result<At, TrainingFailure>> {
  let at = stored;
  for (let round = 1; ; round++) {
    const changed = changedBy(parts, at.value, changes);
    if (changed.kind === "done") return ok(at);
    if (changed.kind === "changedMeanwhile") return fail({ reason: "changedMeanwhile" });
    const saved = await save(at, changed.value);
    if (saved.ok) return saved;
    const { reason } = saved.failure;
    if ((reason !== "conflict" && reason !== "unknownOutcome") || round === rounds) return saved;
    const found = await find();
    if (!found.ok) return found;
    at = found.value;
  }
}
