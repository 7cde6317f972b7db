import type { Collision } from "#domain/documents/merge.ts";
import { sameParts } from "#domain/documents/parts.ts";
import { type Choice, settle } from "#domain/documents/settle.ts";
import type { Draft } from "#store/drafts.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { AutosaveClock } from "./autosaveClock.ts";
import type { AutosaveWork, Seen } from "./autosaveWork.ts";
import { adoptDrafts, bringTogether, isSameCollision } from "./bringTogether.ts";
import { keepIn, retryIn, saveAmongOthersIn, saveIn, waitsForPress } from "./pace.ts";
import type { SaveState } from "./saveState.ts";

export interface AutosaveView<T> {
  readonly value: T;
  readonly save: SaveState;
  readonly collisions: readonly Collision[];
}

/** Merging and saving again, before giving the word to the person. */
const maxRounds = 4;
/** Whoever opens a document anew waits so long for a save of the earlier visit. */
const retireMs = 2_000;
/** Sent texts that are remembered while no save comes back; older ones could only look like somebody else's. */
const mostInDoubt = 8;

/**
 * Keeps one document saved while it is written (architecture section 4): the draft on the device within 2 s of a
 * pause, SharePoint single-flight at most every 20 s, and at once by `flush`. What somebody else saved meanwhile is
 * merged; a save whose outcome nobody saw is settled by reading back, because merging with what is there comes to the
 * same: if the save went through, nothing differs.
 */
export function createAutosave<T, At>(
  work: AutosaveWork<T, At>,
  clock: AutosaveClock,
  initial: Seen<T, At>,
  drafts: readonly Draft<T>[],
) {
  const { codec } = work;
  let seen = initial;
  let { value, collisions } = adoptDrafts(codec, drafts, initial.value);
  /**
   * Sent since the last save that was answered, oldest first: a request may arrive long after everybody has given it
   * up, but not after another save.
   */
  let inDoubt: readonly T[] = drafts.flatMap((draft) => draft.inDoubt);
  /** The last save was refused for another's, or its answer never came: read back before anything else is sent. */
  let unseen = false;
  let state: SaveState = { kind: "saved", at: null };
  let onDevice = true;
  let retired = false;
  /** Something besides the parts has to be written: the next save goes even when they are as they were. */
  let touched = false;
  /** Somebody asked to save while a save was under way: what came in meanwhile goes at once too. */
  let urgent = false;
  let lastSaveAt = Number.NEGATIVE_INFINITY;
  let savedAt: Date | null = null;
  /** When the first word was typed that has not been sent. */
  let unsentSince: number | null = null;
  let lastKeptAt = Number.NEGATIVE_INFINITY;
  /** Failures one after the other, and the moment before which Microsoft 365 wants to hear nothing. */
  let failures = 0;
  let notBefore = Number.NEGATIVE_INFINITY;
  let retrying = false;
  let running: Promise<void> | null = null;
  let cancelDraft = () => {};
  let cancelSave = () => {};
  let view: AutosaveView<T> = { value, save: state, collisions };
  const listeners = new Set<() => void>();

  if (dirty()) state = unsaved();
  // Also when SharePoint has it all: then the drafts have to go from the device.
  if (drafts.length > 0) scheduleSave(0);
  publish();

  function publish(): void {
    view = {
      value,
      save: collisions.length > 0 && state.kind === "saved" ? { kind: "collision" } : state,
      collisions,
    };
    for (const listener of listeners) listener();
  }

  function become(next: SaveState): void {
    state = next;
    publish();
  }

  function unsaved(): SaveState {
    return { kind: "unsaved", onDevice };
  }

  function dirty(): boolean {
    return touched || !sameParts(codec.split(value), codec.split(seen.value));
  }

  /** Also what was taken back may have been saved meanwhile, by a request whose answer never came. */
  function unsettled(): boolean {
    return dirty() || inDoubt.length > 0;
  }

  /** Brings what is on screen, which grew from `base`, together with what SharePoint has now. */
  function mergeIn(base: T, sent: readonly T[]): void {
    ({ value, collisions } = bringTogether(codec, { base, inDoubt: sent, value, collisions }, seen.value));
  }

  async function keepDraft(): Promise<void> {
    cancelDraft();
    if (!unsettled() && collisions.length === 0) return;
    lastKeptAt = clock.now();
    const kept = await work.keep({ base: seen.value, value, inDoubt, collisions });
    if (kept === onDevice) return;
    onDevice = kept;
    if ("onDevice" in state) become({ ...state, onDevice });
    if (state.kind === "unsaved") scheduleSave(usualWait());
  }

  function usualWait(): number {
    const now = clock.now();
    return saveIn(now, { since: unsentSince ?? now, lastSaveAt, onDevice });
  }

  function scheduleSave(milliseconds: number): void {
    cancelSave();
    if (!retired) cancelSave = clock.after(milliseconds, () => void flush());
  }

  function change(edit: (value: T) => T): void {
    value = edit(value);
    const now = clock.now();
    unsentSince ??= now;
    const wait = keepIn(now, lastKeptAt);
    cancelDraft();
    // At once means in this very turn: the frame may be gone in the next one.
    if (wait === 0) void keepDraft();
    else cancelDraft = clock.after(wait, () => void keepDraft());
    if (state.kind !== "saving") {
      if (!retrying) scheduleSave(usualWait());
      if (state.kind === "saved" || state.kind === "collision") state = unsaved();
    }
    publish();
  }

  /** Saves at once what is unsaved; resolves when nothing is under way. */
  function flush(): Promise<void> {
    urgent = running !== null;
    // The page may be gone before the save under way has come back.
    if (running) void keepDraft();
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }

  async function run(): Promise<void> {
    await keepDraft();
    cancelSave();
    if (retired) return;
    if (unsettled() && clock.now() < notBefore) return scheduleSave(notBefore - clock.now());
    retrying = false;
    let round = 0;
    for (; round < maxRounds && unsettled() && !retired; round++) {
      const sending = dirty() && !unseen;
      const failure = sending ? await send() : await readBack();
      if (failure) {
        if (!(urgent && waitsForPress(failure))) return stop(failure);
        // Leaving a field by the very press that lets Teams ask starts a save too early for it: the press asks again.
        urgent = false;
        continue;
      }
      // What was typed during a save waits for the next one, unless somebody asked for it to go at once.
      if (sending && !unseen && !urgent) break;
    }
    failures = 0;
    // The device's drafts are somebody else's business from now on.
    if (retired) return;
    if (!unsettled()) {
      if (collisions.length === 0) await work.forget();
      else await keepDraft();
    }
    // Asked again: somebody may have written on while the device was busy, and asked to save as well.
    if (unsettled()) {
      if (urgent && round < maxRounds) {
        urgent = false;
        return run();
      }
      become(unsaved());
      scheduleSave(round < maxRounds ? usualWait() : saveAmongOthersIn(clock.random()));
      return;
    }
    become({ kind: "saved", at: savedAt });
  }

  /** One save. Refused because of somebody else's, or gone without an answer: in doubt until it is read back. */
  async function send(): Promise<UseCaseFailure | null> {
    const sent = value;
    const withMore = touched;
    touched = false;
    const after = state.kind === "failed" ? state.failure : state.kind === "saving" ? state.after : undefined;
    become({ kind: "saving", ...(after ? { after } : {}) });
    lastSaveAt = clock.now();
    savedAt = clock.date();
    unsentSince = null;
    inDoubt = [...inDoubt, sent].slice(-mostInDoubt);
    void keepDraft();
    const saved = await work.save(seen.at, sent);
    if (saved.ok) {
      inDoubt = [];
      seen = saved.value;
      mergeIn(sent, []);
      return null;
    }
    touched ||= withMore;
    const { reason } = saved.failure;
    unseen = reason === "conflict" || reason === "unknownOutcome";
    return unseen ? null : saved.failure;
  }

  /** Settles what is in doubt with what SharePoint has, and merges somebody else's changes. */
  async function readBack(): Promise<UseCaseFailure | null> {
    const loaded = await work.load();
    if (!loaded.ok) return loaded.failure;
    const base = seen.value;
    seen = loaded.value;
    mergeIn(base, inDoubt);
    unseen = false;
    if (!dirty()) inDoubt = [];
    return null;
  }

  function stop(failure: UseCaseFailure): void {
    failures += 1;
    const offline = failure.reason === "offline" || failure.reason === "unknownOutcome";
    become(offline ? { kind: "offline", onDevice } : { kind: "failed", failure, onDevice });
    if (failure.retryAfterSeconds !== undefined) notBefore = clock.now() + failure.retryAfterSeconds * 1000;
    const wait = retryIn(failure, failures, clock.random());
    retrying = wait !== null;
    if (wait !== null) scheduleSave(wait);
  }

  return {
    view: (): AutosaveView<T> => view,
    /** The document as last seen in SharePoint. */
    seen: (): Seen<T, At> => seen,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    flush,
    /** Writes the document again although its words are as they were: `save` has something else to say. */
    touch(): Promise<void> {
      touched = true;
      return flush();
    },
    /**
     * Takes in what was found in SharePoint, while nothing is under way or in doubt; true when it says something new.
     * `before`: what was seen when it was asked for; whatever has been seen since knows better. What collides with
     * words that are being written waits for their own save.
     */
    receive(found: Seen<T, At>, before: Seen<T, At>): boolean {
      if (running || retired || unseen || inDoubt.length > 0 || seen !== before) return false;
      const draft = { base: before.value, inDoubt, value, collisions };
      const together = bringTogether(codec, draft, found.value);
      if (together.collisions.length > collisions.length) return false;
      const isNew = !sameParts(codec.split(found.value), codec.split(before.value));
      seen = found;
      if (isNew) {
        ({ value, collisions } = together);
        void keepDraft();
        publish();
      }
      return isNew;
    },
    settle(collision: Collision, choice: Choice): void {
      collisions = collisions.filter((other) => !isSameCollision(other, collision));
      change((now) => codec.join(settle(codec.split(now), collision, choice, work.newId()), now));
      void flush();
    },
    /** Whether closing the page now would lose words: they are neither in SharePoint nor on the device. */
    atRisk: (): boolean => !onDevice && dirty(),
    /** Nobody looks any more: saves what is left, and goes on trying until it is saved. */
    leave: flush,
    /** Gives the document up to somebody who opens it anew: sends nothing more and keeps what is left as a draft. */
    async retire(): Promise<void> {
      retired = true;
      cancelSave();
      // Usually a save takes less; one that hangs arrives later or never, and the draft knows what it says.
      await Promise.race([running, new Promise<void>((resolve) => clock.after(retireMs, resolve))]);
      await keepDraft();
    },
  };
}

export type Autosave<T, At> = ReturnType<typeof createAutosave<T, At>>;
