import type { PartsCodec } from "#domain/documents/parts.ts";
import type { Result } from "#lib/result.ts";
import { type Autosave, createAutosave, type Seen } from "./autosave/autosave.ts";
import { browserClock } from "./autosave/browserClock.ts";
import type { SaveState } from "./autosave/saveState.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** What this tab has to do with documents: those it opened, and those it is opening without anybody looking. */
interface Visits {
  readonly opened: Map<string, Pick<Autosave<unknown, unknown>, "retire" | "view">>;
  readonly unseen: Map<string, Promise<unknown>>;
}

const visits = new WeakMap<Services["stores"]["drafts"], Visits>();

function visitsOf({ stores }: Services): Visits {
  const known = visits.get(stores.drafts) ?? { opened: new Map(), unseen: new Map() };
  visits.set(stores.drafts, known);
  return known;
}

/**
 * Ends an earlier visit to the same document before it is opened again: two at once would take each other's drafts
 * away. What the earlier one had not saved is a draft now.
 */
export async function earlierVisit(services: Services, documentKey: string): Promise<void> {
  const { opened, unseen } = visitsOf(services);
  await unseen.get(documentKey);
  const earlier = opened.get(documentKey);
  opened.delete(documentKey);
  await earlier?.retire();
}

/** Opens a document without anybody looking; who opens it meanwhile waits until this one can be ended. */
export async function openUnseen<T>(
  services: Services,
  documentKey: string,
  open: () => Promise<T>,
): Promise<T> {
  const { unseen } = visitsOf(services);
  const opening = open().finally(() => unseen.delete(documentKey));
  unseen.set(documentKey, opening);
  return opening;
}

/** How the saving of a document stands that this tab has opened; null when it has not. */
export function savingOf(services: Services, documentKey: string): SaveState["kind"] | null {
  return visitsOf(services).opened.get(documentKey)?.view().save.kind ?? null;
}

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
  visitsOf(services).opened.set(documentKey, autosave);
  return autosave;
}
