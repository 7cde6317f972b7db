import type { TokenFailure } from "#lib/acquireToken.ts";
import type { AutosaveClock } from "../autosave/autosaveClock.ts";
import type { Services } from "../services.ts";
import { forgetEverything } from "./forgetEverything.ts";
import { saveEverything, unsavedWords } from "./unsavedWords.ts";

/** A shared device that nobody touches is locked after this: whoever comes next finds nothing of the one before. */
export const lockAfterMs = 180_000;
/** While its meeting view is open a group sits around the device, and talks longer than that without touching it. */
export const meetingLockAfterMs = 900_000;
/** So long before it a person is told, and a touch is enough to stay (WCAG 2.2.1 asks for 20 s). */
export const warnBeforeMs = 30_000;

/** How often is looked whether words that kept the lock waiting have been saved. */
const lookAgainMs = 1_000;

export interface SharedDeviceView {
  /**
   * `saving`, `waiting`: nothing is shown any more, but words in this tab's memory are not in SharePoint yet;
   * `locked`: they are, and nothing of anybody is left here.
   */
  readonly phase: "open" | "warning" | "saving" | "waiting" | "locked";
  /** Why the lock waits: no network, or something that only a person can settle. */
  readonly why: "offline" | "person" | null;
  /** Locked, and so the page is to be opened anew; not where the device would forget with the page that it is locked. */
  readonly toForget: boolean;
  readonly signingIn: boolean;
  readonly notSignedIn: TokenFailure | null;
}

const open: SharedDeviceView = {
  phase: "open",
  why: null,
  toForget: false,
  signingIn: false,
  notSignedIn: null,
};

/** Watches over a shared device: warns, saves, locks, and lets somebody in again. */
export function createSharedDevice(
  services: Services,
  clock: AutosaveClock,
  inMeeting: () => boolean = () => false,
) {
  const { mark } = services.stores;
  const listeners = new Set<() => void>();
  let view: SharedDeviceView = mark.state() === "locked" ? { ...open, phase: "locked" } : open;
  let touchedAt = moment();
  let cancel = () => {};

  /** A device that slept has a clock that stood still, and one that can be put back: the longer time counts. */
  function moment() {
    return { clock: clock.now(), date: clock.date().getTime() };
  }

  function idleMs(): number {
    const now = moment();
    return Math.max(now.clock - touchedAt.clock, now.date - touchedAt.date);
  }

  function patience(): number {
    return inMeeting() ? meetingLockAfterMs : lockAfterMs;
  }

  function become(next: Partial<SharedDeviceView>): void {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  }

  function inUse(): boolean {
    return view.phase === "open" || view.phase === "warning";
  }

  function look(): void {
    cancel();
    if (!inUse()) return;
    const left = patience() - idleMs();
    if (left <= 0) return void lock();
    const warn = left <= warnBeforeMs;
    if (warn !== (view.phase === "warning")) become({ phase: warn ? "warning" : "open" });
    cancel = clock.after(warn ? left : left - warnBeforeMs, look);
  }

  async function lock(): Promise<void> {
    if (!inUse()) return;
    cancel();
    // First of all: what happens to this page from now on, it comes back locked.
    const toForget = mark.become("locked");
    become({ ...open, phase: "saving" });
    await saveEverything(services);
    for (;;) {
      const why = await unsavedWords(services);
      if (view.phase !== "saving" && view.phase !== "waiting") return;
      if (why === null) break;
      if (why !== "soon") become({ phase: "waiting", why });
      await new Promise<void>((resolve) => clock.after(lookAgainMs, resolve));
    }
    forgetEverything(services);
    become({ ...open, phase: "locked", toForget });
  }

  return {
    view: (): SharedDeviceView => view,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Begins to watch; the returned function ends it. */
    watch(): () => void {
      touchedAt = moment();
      look();
      return () => cancel();
    },
    touch(): void {
      // The first touch after a sleep is somebody else's until the opposite is known.
      if (idleMs() < patience()) touchedAt = moment();
      if (view.phase === "warning" || idleMs() > 0) look();
    },
    /** The device has been asleep, or was looked away from. */
    look,
    lock,
    /** The network is back: what keeps the lock waiting is sent at once. */
    online(): void {
      if (view.phase === "waiting") void saveEverything(services);
    },
    /** Somebody wants to go on: the host is asked who. Where it cannot ask, its own sign-in is what there is. */
    async goOn(): Promise<void> {
      become({ signingIn: true, notSignedIn: null });
      const signedIn = await services.signInAgain();
      if (!signedIn.ok && signedIn.failure !== "signInFailed")
        return become({ signingIn: false, notSignedIn: signedIn.failure });
      mark.become("shared");
      touchedAt = moment();
      become(open);
      look();
    },
  };
}

export type SharedDevice = ReturnType<typeof createSharedDevice>;
