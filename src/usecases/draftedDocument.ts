import type { PartsCodec } from "#domain/documents/parts.ts";
import type { Result } from "#lib/result.ts";
import { type Autosave, createAutosave, type Seen } from "./autosave/autosave.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

const browserClock = {
  now: () => Date.now(),
  after(milliseconds: number, run: () => void) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Documents that were left while they were still being saved. */
const beingLeft = new Map<string, Promise<void>>();

/** Waits for the save of an earlier visit to the same document: two at once would take each other's drafts away. */
export async function earlierVisit(documentKey: string): Promise<void> {
  await beingLeft.get(documentKey);
}

/** Puts a document under autosave, with what this device still holds of it from before. */
export async function draftedDocument<T, At>(
  services: Services,
  documentKey: string,
  codec: PartsCodec<T>,
  initial: Seen<T, At>,
  store: {
    readonly save: (at: At, value: T) => Promise<Result<Seen<T, At>, UseCaseFailure>>;
    readonly load: () => Promise<Result<Seen<T, At>, UseCaseFailure>>;
  },
): Promise<Autosave<T, At>> {
  const { drafts } = services.stores;
  const left = await drafts.adopt<T>(documentKey);
  const autosave = createAutosave(
    {
      ...store,
      keep: (draft) => drafts.keep(documentKey, draft),
      forget: () => drafts.remove(documentKey),
      codec,
      newId: services.newId,
    },
    browserClock,
    initial,
    left,
  );
  return {
    ...autosave,
    leave() {
      const saved = autosave.leave().finally(() => beingLeft.delete(documentKey));
      beingLeft.set(documentKey, saved);
      return saved;
    },
  };
}
