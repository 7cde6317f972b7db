import { ok, type Result } from "#lib/result.ts";
import type { Autosave } from "./autosave/autosave.ts";
import type { Seen } from "./autosave/autosaveWork.ts";
import type { SaveState } from "./autosave/saveState.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** What this tab has to do with documents. */
interface Visits {
  readonly opened: Map<string, Pick<Autosave<unknown, unknown>, "retire" | "view" | "seen" | "flush">>;
  /** Being loaded for writing; not under autosave yet. */
  readonly opening: Set<string>;
  /** Being opened without anybody looking. */
  readonly unseen: Map<string, Promise<unknown>>;
  /** As they were loaded and last seen. */
  readonly known: Map<string, Visited<unknown, unknown, unknown>>;
}

interface Visited<O, T, At> {
  readonly loaded: O;
  readonly seen: Seen<T, At>;
}

const visits = new WeakMap<Services["stores"]["drafts"], Visits>();

/** One tab may serve several people one after the other; their drafts tell them apart. */
export function visitsOf({ stores }: Services): Visits {
  const known: Visits = visits.get(stores.drafts) ?? {
    opened: new Map(),
    opening: new Set(),
    unseen: new Map(),
    known: new Map(),
  };
  visits.set(stores.drafts, known);
  return known;
}

/** Lets go of every document; what is not saved has to be a draft already. */
export function forgetVisits({ stores }: Services): void {
  visits.delete(stores.drafts);
}

/**
 * Loads a document for writing, after ending an earlier visit to it: two at once would take each other's drafts away.
 * What the earlier one had not saved is a draft now. Without a network what this tab has seen before stands in, so that
 * the person can read and go on with their own words; what others wrote meanwhile is merged at the next save. `knownAs`
 * tells apart the screens that write the same document and load different things beside it.
 */
export async function visit<O, T, At>(
  services: Services,
  documentKey: string,
  load: () => Promise<Result<O, UseCaseFailure>>,
  seenIn: (loaded: O) => Seen<T, At>,
  knownAs = documentKey,
): Promise<Result<Visited<O, T, At>, UseCaseFailure>> {
  const { opened, opening, unseen, known } = visitsOf(services);
  opening.add(documentKey);
  await unseen.get(documentKey);
  opening.add(documentKey);
  const earlier = opened.get(documentKey);
  opened.delete(documentKey);
  await earlier?.retire();
  // The same name means the same screen, and so the same types.
  const before = known.get(knownAs) as Visited<O, T, At> | undefined;
  const loaded = await load();
  if (loaded.ok) {
    const visited = { loaded: loaded.value, seen: seenIn(loaded.value) };
    known.set(knownAs, visited);
    return ok(visited);
  }
  if (!before || loaded.failure.reason !== "offline") {
    opening.delete(documentKey);
    return loaded;
  }
  const visited = earlier ? { loaded: before.loaded, seen: earlier.seen() as Seen<T, At> } : before;
  known.set(knownAs, visited);
  return ok(visited);
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

/** How the saving of a document stands that this tab has opened, or is opening; null when it has not. */
export function savingOf(services: Services, documentKey: string): SaveState["kind"] | "opening" | null {
  const { opened, opening } = visitsOf(services);
  return opened.get(documentKey)?.view().save.kind ?? (opening.has(documentKey) ? "opening" : null);
}
