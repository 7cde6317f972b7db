import { useEffect } from "react";
import { browserClock } from "../autosave/browserClock.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Follower } from "./followingPace.ts";
import { startFollowing } from "./startFollowing.ts";

/** Something open that others may write meanwhile. */
export interface Lookable {
  readonly look: () => Promise<UseCaseFailure | null>;
  /** Tells of what comes in. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Null: the person only reads. */
  readonly autosave: Pick<Lookable, "subscribe"> | null;
}

/** Looks again and again while the page is visible. */
export function useLooking(work: Lookable | null, follower: Follower): void {
  useEffect(() => {
    if (!work) return;
    let activeAt = browserClock.now();
    const stir = () => {
      activeAt = browserClock.now();
    };
    const quietFor = () => browserClock.now() - activeAt;
    const following = startFollowing({ look: work.look, follower, quietFor }, browserClock);
    const turn = () => (document.visibilityState === "visible" ? following.resume() : following.pause());
    turn();
    const stops = [work.subscribe(stir), work.autosave?.subscribe(stir)];
    document.addEventListener("visibilitychange", turn);
    window.addEventListener("online", following.networkIsBack);
    return () => {
      following.pause();
      for (const stop of stops) stop?.();
      document.removeEventListener("visibilitychange", turn);
      window.removeEventListener("online", following.networkIsBack);
    };
  }, [work, follower]);
}
