import { samePart } from "#domain/documents/parts.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Stored } from "#store/stored.ts";
import type { UseCaseFailure } from "./failure.ts";

/** `meanwhile`: a colleague has entered another under the same key; what stands now. */
export type EnterFailure<T> = UseCaseFailure | { readonly meanwhile: Stored<T> };

interface Entering<T> {
  readonly create: () => Promise<Result<Stored<T>, UseCaseFailure>>;
  readonly save: (before: Stored<T>) => Promise<Result<Stored<T>, UseCaseFailure>>;
  /** What stands under the key now. */
  readonly find: () => Promise<Result<Stored<T> | undefined, UseCaseFailure>>;
}

/** Enters what there is one of: over what stood there, or anew. Of two who do it at once the first one's stands. */
export async function enterRecord<T>(
  /** What stood there when the person opened it; null: nothing. */
  before: Stored<T> | null,
  value: T,
  { create, save, find }: Entering<T>,
): Promise<Result<Stored<T>, EnterFailure<T>>> {
  const saved = before ? await save(before) : await create();
  if (saved.ok) return samePart(saved.value.value, value) ? saved : fail({ meanwhile: saved.value });
  if (saved.failure.reason !== "conflict" && saved.failure.reason !== "unknownOutcome") return saved;
  const found = await find();
  if (!found.ok) return found;
  const stands = found.value;
  if (!stands) return saved;
  // Written after all: only the answer had got lost.
  if (samePart(stands.value, value)) return ok(stands);
  return samePart(stands.value, before?.value) ? saved : fail({ meanwhile: stands });
}
