import type { AutosaveClock } from "../autosave/autosaveClock.ts";
import type { UseCaseFailure } from "../failure.ts";
import { type Follower, lookAgainIn, lookIn } from "./followingPace.ts";

interface FollowingWork {
  /** Looks what others have written; the failure when that could not be seen. */
  readonly look: () => Promise<UseCaseFailure | null>;
  readonly follower: Follower;
  /** Milliseconds since anything has come in or been written here. */
  readonly quietFor: () => number;
}

/** Looks again and again while somebody sees it; one look at a time. */
export function startFollowing(
  { look, follower, quietFor }: FollowingWork,
  clock: Pick<AutosaveClock, "now" | "random" | "after">,
) {
  let nextAt = clock.now() + lookIn(follower, quietFor(), clock.random());
  let failures = 0;
  let offline = false;
  let seen = false;
  let looking = false;
  let cancel = () => {};

  function schedule(): void {
    cancel();
    if (seen && !looking) cancel = clock.after(Math.max(0, nextAt - clock.now()), () => void lookNow());
  }

  async function lookNow(): Promise<void> {
    looking = true;
    const failure = await look();
    looking = false;
    failures = failure ? failures + 1 : 0;
    offline = failure?.reason === "offline";
    const wait = failure
      ? lookAgainIn(failure, failures, clock.random())
      : lookIn(follower, quietFor(), clock.random());
    nextAt = clock.now() + wait;
    schedule();
  }

  return {
    /** Somebody sees the page: what is due is asked at once. */
    resume(): void {
      seen = true;
      schedule();
    },
    /** What failed for want of a network is tried at once. */
    networkIsBack(): void {
      if (offline) nextAt = clock.now();
      schedule();
    },
    /** Nobody sees it: nothing is asked. */
    pause(): void {
      seen = false;
      cancel();
    },
  };
}
