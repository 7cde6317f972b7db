import { ancestorInDoubt, type Collision, merge } from "#domain/documents/merge.ts";
import { type PartsCodec, samePart, sameParts } from "#domain/documents/parts.ts";
import { type Choice, settle } from "#domain/documents/settle.ts";
import type { Result } from "#lib/result.ts";
import type { Draft } from "#store/drafts.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { SaveState } from "./saveState.ts";

/** A document as last seen in SharePoint; `at` is whatever `save` needs to write it again. */
export interface Seen<T, At> {
  readonly at: At;
  readonly value: T;
}

export interface AutosaveWork<T, At> {
  readonly save: (at: At, value: T) => Promise<Result<Seen<T, At>, UseCaseFailure>>;
  readonly load: () => Promise<Result<Seen<T, At>, UseCaseFailure>>;
  /** Keeps the draft on the device; false when the device cannot. */
  readonly keep: (draft: Draft<T>) => Promise<boolean>;
  readonly forget: () => Promise<boolean>;
  readonly codec: PartsCodec<T>;
  readonly newId: () => string;
}

/** Timers and the clock, so that tests need not wait. */
export interface AutosaveClock {
  readonly now: () => number;
  /** Runs the callback after so many milliseconds; returns its cancelling. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

export interface AutosaveView<T> {
  readonly value: T;
  readonly save: SaveState;
  readonly collisions: readonly Collision[];
}

/** A pause this long brings the draft to the device. */
const draftPauseMs = 1_000;
/** SharePoint gets at most one version in this time while somebody keeps typing. */
const saveEveryMs = 20_000;
/** A device that cannot keep drafts saves sooner. */
const saveSoonMs = 3_000;
const retryMs = 10_000;
/** Merging and saving again, before giving the word to the person. */
const maxRounds = 4;

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
  let value = initial.value;
  let collisions: readonly Collision[] = [];
  /** Sent without an answer that anybody saw; read back before anything else is sent. */
  let inDoubt: T | null = null;
  let state: SaveState = { kind: "saved", at: null };
  let onDevice = true;
  let left = false;
  /** Something besides the parts has to be written: the next save goes even when they are as they were. */
  let touched = false;
  /** Somebody asked to save while a save was under way: what came in meanwhile goes at once too. */
  let urgent = false;
  let lastSaveAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | null = null;
  let cancelDraft = () => {};
  let cancelSave = () => {};
  let view: AutosaveView<T> = { value, save: state, collisions };
  const listeners = new Set<() => void>();

  for (const draft of drafts) mergeIn(draft.base, draft.inDoubt, draft.value, draft.collisions);
  if (dirty()) {
    state = unsaved();
    scheduleSave(0);
  }
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

  /**
   * Brings a draft or what was on screen (`mine`, which grew from `base`) together with what SharePoint has now. A part
   * may collide again before a person has chosen: every text of theirs waits for its own choice.
   */
  function mergeIn(base: T, sent: T | null, mine: T, known: readonly Collision[]): void {
    const now = codec.split(seen.value);
    const before = codec.split(base);
    const from = sent === null ? before : ancestorInDoubt(before, codec.split(sent), now);
    const merged = merge(from, codec.split(mine), now);
    value = codec.join(merged.parts, seen.value);
    const waiting = [...known, ...merged.collisions];
    collisions = waiting
      .filter((one, index) => waiting.findIndex((other) => isSame(one, other)) === index)
      .map((collision) => ({ ...collision, theirs: merged.parts.get(collision.path) }));
  }

  async function keepDraft(): Promise<void> {
    cancelDraft();
    if (!dirty() && collisions.length === 0) return;
    onDevice = await work.keep({ base: seen.value, value, inDoubt, collisions });
    if (state.kind === "unsaved") become(unsaved());
    if (!onDevice) scheduleSave(saveSoonMs);
  }

  function scheduleSave(milliseconds: number): void {
    cancelSave();
    if (!left) cancelSave = clock.after(milliseconds, () => void flush());
  }

  function change(edit: (value: T) => T): void {
    value = edit(value);
    cancelDraft();
    cancelDraft = clock.after(draftPauseMs, () => void keepDraft());
    if (state.kind !== "saving") {
      const wait = Math.max(draftPauseMs, lastSaveAt + saveEveryMs - clock.now());
      if (state.kind !== "offline" && state.kind !== "failed") scheduleSave(onDevice ? wait : saveSoonMs);
      if (state.kind === "saved" || state.kind === "collision") state = unsaved();
    }
    publish();
  }

  /** Saves at once what is unsaved; resolves when nothing is under way. */
  function flush(): Promise<void> {
    urgent = running !== null;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }

  async function run(): Promise<void> {
    cancelSave();
    await keepDraft();
    for (let round = 0; round < maxRounds && dirty(); round++) {
      const sending = inDoubt === null;
      const failure = sending ? await send() : await readBack();
      if (failure) return stop(failure);
      // What was typed during a save waits for the next one, unless somebody asked for it to go at once.
      if (sending && inDoubt === null && !urgent) break;
    }
    if (!dirty()) {
      if (collisions.length === 0) await work.forget();
      else await keepDraft();
    }
    // Asked again: somebody may have written on while the device was busy.
    if (dirty()) {
      become(unsaved());
      scheduleSave(saveEveryMs);
      return;
    }
    become({ kind: "saved", at: lastSaveAt > 0 ? new Date(lastSaveAt) : null });
  }

  /** One save. Refused because of somebody else's, or gone without an answer: in doubt until it is read back. */
  async function send(): Promise<UseCaseFailure | null> {
    const sent = value;
    become({ kind: "saving" });
    lastSaveAt = clock.now();
    inDoubt = sent;
    const saved = await work.save(seen.at, sent);
    if (saved.ok) {
      inDoubt = null;
      touched = false;
      seen = saved.value;
      mergeIn(sent, null, value, collisions);
      return null;
    }
    const { reason } = saved.failure;
    if (reason === "conflict" || reason === "unknownOutcome") return null;
    inDoubt = null;
    return saved.failure;
  }

  /** Settles what is in doubt with what SharePoint has, and merges somebody else's changes. */
  async function readBack(): Promise<UseCaseFailure | null> {
    const loaded = await work.load();
    if (!loaded.ok) return loaded.failure;
    const base = seen.value;
    seen = loaded.value;
    mergeIn(base, inDoubt, value, collisions);
    inDoubt = null;
    return null;
  }

  function stop(failure: UseCaseFailure): void {
    if (failure.reason === "offline" || failure.reason === "unknownOutcome") {
      become({ kind: "offline", onDevice });
      scheduleSave(retryMs);
      return;
    }
    become({ kind: "failed", failure, onDevice });
    if (failure.reason === "throttled" || failure.reason === "server" || failure.reason === "conflict") {
      scheduleSave(Math.max(retryMs, (failure.retryAfterSeconds ?? 0) * 1000));
    }
  }

  return {
    view: (): AutosaveView<T> => view,
    /** The document as last seen in SharePoint. */
    seen: (): Seen<T, At> => seen,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      left = false;
      return () => listeners.delete(listener);
    },
    change,
    flush,
    /** Writes the document again although its words are as they were: `save` has something else to say. */
    touch(): Promise<void> {
      touched = true;
      return flush();
    },
    settle(collision: Collision, choice: Choice): void {
      collisions = collisions.filter((other) => !isSame(other, collision));
      change((now) => codec.join(settle(codec.split(now), collision, choice, work.newId()), now));
      void flush();
    },
    /** Saves what is left and stops its timers until somebody looks again; the draft stays on the device until saved. */
    leave(): Promise<void> {
      left = true;
      return flush();
    },
  };
}

/** The same words of mine for the same part; what stands against them may have moved on. */
function isSame(a: Collision, b: Collision): boolean {
  return a.path === b.path && samePart(a.mine, b.mine);
}

export type Autosave<T, At> = ReturnType<typeof createAutosave<T, At>>;
