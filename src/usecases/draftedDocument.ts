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
  return createAutosave(
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
}
