import { useEffect, useState, useSyncExternalStore } from "react";
import type { Collision } from "#domain/documents/merge.ts";
import type { Choice } from "#domain/documents/settle.ts";
import type { EmployeeHalf } from "#domain/talks/employeeHalf.ts";
import type { CheckIn, SupervisorGoals } from "#domain/talks/goal.ts";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import { type Acknowledged, acknowledgedBy, type TalkState, talkState } from "#domain/talks/talkState.ts";
import type { SaveState } from "../autosave/saveState.ts";
import { useAutosave } from "../autosave/useAutosave.ts";
import { useLooking } from "../following/useLooking.ts";
import type { Loaded } from "../loaded.ts";
import { useLoaded } from "../useLoaded.ts";
import { useOpenElsewhere } from "../useOpenElsewhere.ts";
import { useServices } from "../useServices.ts";
import { followTalk } from "./followTalk.ts";
import type { NoTalk, OpenedTalk } from "./loadTalk.ts";
import { type TalkSteps, talkSteps } from "./talkSteps.ts";
import { talkVersions } from "./talkVersions.ts";
import { useChangedMatters } from "./useChangedMatters.ts";

/** A development discussion as one of the two has it on the screen. */
export interface TalkView
  extends Omit<OpenedTalk, "own" | "half" | "goals" | "checkIns" | "versions" | "state"> {
  readonly today: string;
  /** Both halves as they stand: one's own as it is being written, the other's as it was last saved. */
  readonly own: EmployeeHalf | null;
  readonly half: SupervisorHalf;
  readonly goals: SupervisorGoals | null;
  readonly checkIns: readonly CheckIn[];
  readonly state: TalkState;
  readonly acknowledged: Acknowledged;
  /** Matters of the other's half that have changed since the person acknowledged it, as far as that is known. */
  readonly changed: readonly string[];
  /** Why nothing can be written; null: the person's own half can. "waiting": the nightly run makes it. */
  readonly readOnly: "closed" | "ended" | "waiting" | null;
  readonly changeOwn: (edit: (now: EmployeeHalf) => EmployeeHalf) => void;
  readonly changeHalf: (edit: (now: SupervisorHalf) => SupervisorHalf) => void;
  /** Null for whoever only reads the goals. */
  readonly changeGoals: ((edit: (now: SupervisorGoals) => SupervisorGoals) => void) | null;
  /** A field was left: saves at once. */
  readonly blurred: () => void;
  readonly steps: TalkSteps;
  readonly save: SaveState;
  /** Of the goals, which a supervisor and a deputy may write at once. */
  readonly collisions: readonly Collision[];
  readonly settle: (collision: Collision, choice: Choice) => void;
  readonly otherSavedAt: string | null;
  readonly behind: boolean;
  /** The same form is open in another tab of this device. */
  readonly openElsewhere: boolean;
  readonly newId: () => string;
}

export type TalkPage =
  | { readonly kind: "talk"; readonly view: TalkView }
  | { readonly kind: "none"; readonly why: NoTalk };

const silent = () => () => {};
const nothing = () => null;

export function useTalk(year: number, pairId: string): Loaded<TalkPage> {
  const services = useServices();
  const openElsewhere = useOpenElsewhere(`talk:${year}:${pairId}`);
  const loaded = useLoaded(["talk", year, pairId], () => followTalk(services, year, pairId), { fresh: true });
  const found = loaded.status === "ready" ? loaded.value : null;
  const work = found?.kind === "talk" ? found : null;
  const own = useAutosave(work?.own ?? null);
  const half = useAutosave(work?.half ?? null);
  const agreed = useAutosave(work?.goals ?? null);
  const seen = useSyncExternalStore(work?.subscribe ?? silent, work?.followed ?? nothing);
  useLooking(work, "form");
  const texts = work &&
    seen && {
      year,
      own: own?.value ?? seen.own?.value ?? null,
      half: half?.value ?? seen.half.value,
      goals: agreed?.value ?? seen.goals?.value ?? null,
    };
  const [telling, setTelling] = useState(false);
  const versions = useVersions(texts, work?.opened.versions ?? null);
  const changed = useChangedMatters(texts, work?.opened.role ?? "employee");
  if (loaded.status !== "ready") return loaded;
  if (found?.kind === "none") return { status: "ready", value: found };
  if (!work || !texts || !versions || !seen) return { status: "loading" };
  const { opened } = work;
  const mine = opened.role === "employee" ? own : half;
  const { autosave } = work;
  const state = talkState(texts.own, texts.half, versions);
  const refused = mine?.save.kind === "failed" && mine.save.failure.reason === "forbidden";
  const ended = opened.isOver || refused;
  const readOnly = state === "closed" ? "closed" : ended ? "ended" : mine === null ? "waiting" : null;
  const steps = talkSteps(services, work, texts);
  const held = (on: string | null) => {
    setTelling(true);
    return steps.held(on).finally(() => setTelling(false));
  };
  const saved = worse(mine?.save ?? { kind: "saved", at: null }, agreed?.save ?? null);
  const blurred = () => {
    void autosave?.flush();
    void work.goals?.flush();
  };
  return {
    status: "ready",
    value: {
      kind: "talk",
      view: {
        ...opened,
        ...texts,
        today: services.today(),
        checkIns: seen.checkIns?.value.checkIns ?? [],
        state,
        acknowledged: acknowledgedBy(texts.own, texts.half, versions),
        changed,
        readOnly,
        changeOwn: (edit) => work.own?.change(edit),
        changeHalf: (edit) => work.half?.change(edit),
        changeGoals: work.goals && readOnly === null ? work.goals.change : null,
        blurred,
        steps: { ...steps, held },
        // Whoever leaves while HR is being told would leave HR without the day.
        save: worse(saved, telling ? { kind: "saving" } : null),
        collisions: agreed?.collisions ?? [],
        settle: (collision, choice) => work.goals?.settle(collision, choice),
        otherSavedAt: seen.otherSavedAt,
        behind: seen.behind,
        openElsewhere,
        newId: services.newId,
      },
    },
  };
}

/** The versions of what is on the screen; while they are being counted, those from before. */
function useVersions(texts: Parameters<typeof talkVersions>[0] | null, first: OpenedTalk["versions"] | null) {
  const [versions, setVersions] = useState<OpenedTalk["versions"] | null>(null);
  const { year = 0, own = null, half = null, goals = null } = texts ?? {};
  useEffect(() => {
    if (!half) return;
    let current = true;
    void talkVersions({ year, own, half, goals }).then((counted) => current && setVersions(counted));
    return () => {
      current = false;
    };
  }, [year, own, half, goals]);
  return versions ?? first;
}

const order = ["saved", "saving", "unsaved", "offline", "collision", "failed"] as const;

/** The state of two documents as one: what is worse counts. */
function worse(a: SaveState, b: SaveState | null): SaveState {
  if (!b) return a;
  if (a.kind === "saved" && b.kind === "saved")
    return (b.at?.getTime() ?? 0) > (a.at?.getTime() ?? 0) ? b : a;
  return rank(b) > rank(a) ? b : a;
}

/** What has failed and is tried again has still failed. */
function rank(save: SaveState): number {
  return order.indexOf(save.kind === "saving" && save.after ? "failed" : save.kind);
}
