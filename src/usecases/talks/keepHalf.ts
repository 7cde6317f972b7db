import { fail, ok, type Result } from "#lib/result.ts";
import type { Lookup } from "#store/lookUp.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { Autosave } from "../autosave/autosave.ts";
import type { Seen } from "../autosave/autosaveWork.ts";
import { type DocumentShape, draftedDocument } from "../draftedDocument.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { visit, visitsOf } from "../visit.ts";

export type PairAutosave<T> = Autosave<T, OfPair<T>>;

/** How one kind of document of two people is read, written and taken apart. */
export interface PairDocument<T> extends DocumentShape<T> {
  readonly lookup: Lookup<OfPair<T> | null>;
  readonly save: (stored: OfPair<T>, value: T) => Promise<Result<OfPair<T>, UseCaseFailure>>;
}

/**
 * Keeps one of the documents of two people saved from now on, with what `load` brings beside it. Null: it is not there
 * to be written. Nobody but one person writes it: of what two devices of theirs say differently, texts are both kept and
 * of facts what was said last, without a question.
 */
export async function keepHalf<T, O>(
  services: Services,
  key: string,
  document: PairDocument<T>,
  load: () => Promise<Result<O, UseCaseFailure>>,
  storedIn: (loaded: O) => OfPair<T> | null,
): Promise<Result<{ readonly loaded: O; readonly autosave: PairAutosave<T> | null }, UseCaseFailure>> {
  const visited = await visit(services, key, load, (loaded): Seen<T | null, OfPair<T> | null> => {
    const stored = storedIn(loaded);
    return { at: stored, value: stored?.value ?? null };
  });
  if (!visited.ok) return visited;
  const { loaded, seen } = visited.value;
  if (seen.at === null || seen.value === null) {
    visitsOf(services).opening.delete(key);
    return ok({ loaded, autosave: null });
  }
  const autosave = await draftedDocument<T, OfPair<T>>(
    services,
    key,
    document,
    { at: seen.at, value: seen.value },
    {
      async save(at, value) {
        const saved = await document.save(at, value);
        return saved.ok ? ok(seenOf(saved.value)) : saved;
      },
      async load() {
        const found = await services.stores.find(document.lookup);
        if (!found.ok) return found;
        return found.value
          ? ok(seenOf(found.value))
          : fail({ reason: "notFound", requestId: null, subject: key });
      },
    },
  );
  const settleOwn = () => {
    const [collision] = autosave.view().collisions;
    if (collision) autosave.settle(collision, collision.path.includes("/") ? "both" : "mine");
  };
  settleOwn();
  autosave.subscribe(settleOwn);
  return ok({ loaded, autosave });
}

export function seenOf<T>(stored: OfPair<T>): Seen<T, OfPair<T>> {
  return { at: stored, value: stored.value };
}
