import type { PartsCodec } from "#domain/documents/parts.ts";
import type { Result } from "#lib/result.ts";
import { type Autosave, createAutosave } from "./autosave/autosave.ts";
import type { Seen } from "./autosave/autosaveWork.ts";
import { browserClock } from "./autosave/browserClock.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";
import { visitsOf } from "./visit.ts";

/** What is known of one kind of document. */
export interface DocumentShape<T> {
  readonly parts: PartsCodec<T>;
  /** Drafts are read with it: they may be of another version of the app. */
  readonly schema: { safeParse(value: unknown): { success: boolean; data?: T | undefined } };
}

/** Puts a document under autosave, with what this device still holds of it from before. */
export async function draftedDocument<T, At>(
  services: Services,
  documentKey: string,
  { parts, schema }: DocumentShape<T>,
  initial: Seen<T, At>,
  store: {
    readonly save: (at: At, value: T) => Promise<Result<Seen<T, At>, UseCaseFailure>>;
    readonly load: () => Promise<Result<Seen<T, At>, UseCaseFailure>>;
  },
): Promise<Autosave<T, At>> {
  const { drafts } = services.stores;
  const autosave = createAutosave(
    {
      ...store,
      keep: (draft) => drafts.keep(documentKey, draft),
      forget: () => drafts.remove(documentKey),
      codec: parts,
      newId: services.newId,
    },
    browserClock,
    initial,
    await drafts.adopt(documentKey, (value) => schema.safeParse(value).data ?? null),
  );
  const { opened, opening } = visitsOf(services);
  opened.set(documentKey, autosave);
  opening.delete(documentKey);
  return autosave;
}
