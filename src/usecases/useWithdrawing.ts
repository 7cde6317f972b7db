import { useState } from "react";
import { ok, type Result } from "#lib/result.ts";
import { isPostGone } from "./isPostGone.ts";
import { forgetLoaded } from "./loadMemory.ts";
import type { PostRow } from "./postRow.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";
import { type WithdrawFailure, withdrawPost } from "./withdrawPost.ts";

export interface Withdrawing {
  /** With what has been marked on this screen. */
  readonly posts: readonly PostRow[];
  /** The newest message that went, where Teams says that it is no longer there. */
  readonly gone: PostRow | null;
  readonly withdraw: (post: PostRow, reason: string) => Promise<Result<PostRow, WithdrawFailure>>;
}

/** The ledger of an area, newest first, and marking in it what is no longer to be read. */
export function useWithdrawing(loaded: readonly PostRow[]): Withdrawing {
  const services = useServices();
  const [marked, setMarked] = useState<ReadonlyMap<string, PostRow>>(new Map());
  const posts = loaded.map((post) => marked.get(post.itemId) ?? post);
  const newest = posts.find(({ state }) => state === "sent");
  const gone = useLoaded(
    ["postGone", newest?.itemId ?? ""],
    async () => ok(newest !== undefined && (await isPostGone(services, newest))),
    { fresh: true, enabled: newest !== undefined },
  );
  return {
    posts,
    gone: newest && gone.status === "ready" && gone.value ? newest : null,
    async withdraw(post, reason) {
      const done = await withdrawPost(services, post, reason);
      if (done.ok) {
        setMarked((before) => new Map(before).set(post.itemId, done.value));
        forgetLoaded(services, ["home"]);
      }
      return done;
    },
  };
}
