import type { EmployeeHalf } from "#domain/talks/employeeHalf.ts";
import type { EmployeeGoals, SupervisorGoals } from "#domain/talks/goal.ts";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import { ok, type Result } from "#lib/result.ts";
import type { Lookup } from "#store/lookUp.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { type PairAutosave, seenOf } from "./keepHalf.ts";
import type { NoTalk } from "./loadTalk.ts";
import { type TalkWriting, writeTalk } from "./writeTalk.ts";

/** The documents of a discussion as they were last seen in SharePoint. */
export interface SeenTalk {
  readonly own: OfPair<EmployeeHalf> | null;
  readonly half: OfPair<SupervisorHalf>;
  readonly goals: OfPair<SupervisorGoals> | null;
  readonly checkIns: OfPair<EmployeeGoals> | null;
  /** When the other's words last came in, as an ISO instant; null before that. */
  readonly otherSavedAt: string | null;
  /** What the other writes cannot be seen just now. */
  readonly behind: boolean;
}

/** A discussion that is open, with what the other one writes meanwhile. */
export interface FollowedTalk extends TalkWriting {
  /** Of the person's own half; null: there is none to write. */
  readonly autosave: TalkWriting["own"] | TalkWriting["half"];
  readonly followed: () => SeenTalk;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks in one request what has been written since, and takes it in; the failure when that could not be seen. */
  readonly look: () => Promise<UseCaseFailure | null>;
}

interface Looked {
  readonly own: Result<OfPair<EmployeeHalf> | null, UseCaseFailure>;
  readonly half: Result<OfPair<SupervisorHalf> | null, UseCaseFailure>;
  readonly goals: Result<OfPair<SupervisorGoals> | null, UseCaseFailure>;
  readonly checkIns: Result<OfPair<EmployeeGoals> | null, UseCaseFailure>;
}

/** One look that fails is no news: the next one usually brings everything. */
const behindAfter = 2;

export async function followTalk(
  services: Services,
  year: number,
  pairId: string,
): Promise<Result<FollowedTalk | { readonly kind: "none"; readonly why: NoTalk }, UseCaseFailure>> {
  const work = await services.stores.talkWork();
  if (!work.ok) return work;
  const written = await writeTalk(services, year, pairId);
  if (!written.ok) return written;
  if (written.value.kind === "none") return ok(written.value);
  const writing = written.value;
  const { isOlder, lookups } = work.value;
  const { goalsFolder } = writing.opened;
  const listeners = new Set<() => void>();
  const { own, half, goals, checkIns } = writing.opened;
  let followed: SeenTalk = { own, half, goals, checkIns, otherSavedAt: null, behind: false };
  let failures = 0;

  function take(next: Partial<SeenTalk>): void {
    followed = { ...followed, ...next };
    for (const listener of listeners) listener();
  }

  /** What is newer than what was known; null: nothing is. */
  function news<T>(found: OfPair<T> | null, known: OfPair<T> | null): OfPair<T> | null {
    // What does not come this time has not gone: an answer may have holes in it.
    if (!found || found.etag === known?.etag) return null;
    return known && isOlder(found, known) ? null : found;
  }

  /** One's own, written on another device. */
  function receive<T>(
    autosave: PairAutosave<T> | null,
    found: OfPair<T> | null,
    before: ReturnType<PairAutosave<T>["seen"]> | undefined,
  ): void {
    if (autosave && found && before && !isOlder(found, before.at)) autosave.receive(seenOf(found), before);
  }

  async function look(): Promise<UseCaseFailure | null> {
    const before = {
      own: writing.own?.seen(),
      half: writing.half?.seen(),
      goals: writing.goals?.seen(),
    };
    const found = await services.stores.lookUp({
      own: asked(lookups.employeeHalf(year, pairId)),
      half: asked(lookups.supervisorHalf(year, pairId)),
      goals: asked(lookups.supervisorGoals(goalsFolder)),
      checkIns: asked(lookups.employeeGoals(goalsFolder)),
    });
    const failure = found.ok ? takeAll(found.value, before) : found.failure;
    failures = failure ? failures + 1 : 0;
    const behind = failures >= behindAfter;
    if (behind !== followed.behind) take({ behind });
    return failure;
  }

  function takeAll(
    { own, half, goals, checkIns }: Looked,
    before: {
      readonly [K in "own" | "half" | "goals"]: ReturnType<NonNullable<TalkWriting[K]>["seen"]> | undefined;
    },
  ): UseCaseFailure | null {
    const came = { own: whatIs(own), half: whatIs(half), goals: whatIs(goals), checkIns: whatIs(checkIns) };
    receive(writing.own, came.own, before.own);
    receive(writing.half, came.half, before.half);
    receive(writing.goals, came.goals, before.goals);
    const found = {
      own: news(came.own, followed.own),
      half: news(came.half, followed.half),
      goals: news(came.goals, followed.goals),
      checkIns: news(came.checkIns, followed.checkIns),
    };
    const others = writing.opened.role === "employee" ? (found.half ?? found.goals) : found.own;
    if (Object.values(found).some((one) => one !== null))
      take({
        own: found.own ?? followed.own,
        half: found.half ?? followed.half,
        goals: found.goals ?? followed.goals,
        checkIns: found.checkIns ?? followed.checkIns,
        ...(others ? { otherSavedAt: services.now() } : {}),
      });
    return [own, half, goals, checkIns].flatMap((one) => (one.ok ? [] : [one.failure]))[0] ?? null;
  }

  return ok({
    ...writing,
    autosave: writing.own ?? writing.half,
    followed: () => followed,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look,
  });
}

/** Asked again and again: what is not there needs no asking twice. */
function asked<T>(lookup: Lookup<T>): Lookup<T> {
  return { ...lookup, doubtEmpty: false };
}

function whatIs<T>(found: Result<T | null, UseCaseFailure>): T | null {
  return found.ok ? found.value : null;
}
