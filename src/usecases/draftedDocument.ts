import type { PartsCodec } from "#domain/documents/parts.ts";
import type { Result } from "#lib/result.ts";
import { type Autosave, createAutosave, type Seen } from "./autosave/autosave.ts";
import { browserClock } from "./autosave/browserClock.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** Documents that this person has opened in this tab and that may still be on their way. */
const visits = new WeakMap<
  Services["stores"]["drafts"],
  Map<string, Pick<Autosave<unknown, unknown>, "retire">>
>();

function visitsOf({ stores }: Services) {
  const known = visits.get(stores.drafts) ?? new Map<string, Pick<Autosave<unknown, unknown>, "retire">>();
  visits.set(stores.drafts, known);
  return known;
}

/**
 * Ends an earlier visit to the same document before it is opened again: two at once would take each other's drafts
 * away. What the earlier one had not saved is a draft now.
 */
export async function earlierVisit(services: Services, documentKey: string): Promise<void> {
  const earlier = visitsOf(services).get(documentKey);
  visitsOf(services).delete(documentKey);
  await earlier?.retire();
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
    await drafts.adopt<T>(documentKey),
  );
  visitsOf(services).set(documentKey, autosave);
  return autosave;
}
