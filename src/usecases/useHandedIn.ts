import { useState } from "react";
import { type DiscussionState, discussionState } from "#domain/discussions/discussionState.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import { changedSinceCompiled } from "#domain/summaries/reviewedBoard.ts";
import { ok, type Result } from "#lib/result.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import type { ReviewFailure } from "./changeReview.ts";
import { type DecisionWords, decideDiscussion } from "./decideDiscussion.ts";
import type { Loaded } from "./loaded.ts";
import { type HandedInView, loadHandedIn } from "./loadHandedIn.ts";
import { forgetLoaded } from "./loadMemory.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

/** What a group handed in, as its readers see it; HR decides about it here. */
export interface HandedInReading extends HandedInView {
  /** Where it stands, with what HR has said to it. */
  readonly state: DiscussionState;
  /** Handed in anew after the published summary was compiled. */
  readonly changedSinceCompiled: boolean;
  /** Null for everybody but HR, and where nothing can be decided. */
  readonly decide:
    | ((words: Pick<DecisionWords, "kind" | "reason">) => Promise<Result<null, ReviewFailure>>)
    | null;
}

export function useHandedIn(year: number, groupId: GroupId): Loaded<HandedInReading> {
  const services = useServices();
  const loaded = useLoaded(["handedIn", year, groupId], () => loadHandedIn(services, year, groupId));
  const [written, setWritten] = useState<{ on: HandedInView; review: StoredReview } | null>(null);
  if (loaded.status !== "ready") return loaded;
  const view = loaded.value;
  const review = written?.on === view ? written.review : view.review;
  const { hr, revision } = view;
  const keep = (stored: StoredReview) => {
    // Who comes back to either screen must not be shown it as it was before.
    forgetLoaded(services, ["board", year]);
    forgetLoaded(services, ["handedIn", year, groupId]);
    setWritten({ on: view, review: stored });
  };
  return {
    ...loaded,
    value: {
      ...view,
      state: discussionState({ state: view.copyState, revision }, review?.value ?? null),
      review,
      changedSinceCompiled: review !== null && changedSinceCompiled(view, review.value),
      decide:
        hr && review && view.content
          ? async (words) => {
              const done = await decideDiscussion(services, { year, me: hr, review }, { ...words, revision });
              if (done.ok) keep(done.value);
              else if ("meanwhile" in done.failure) keep(done.failure.meanwhile);
              return done.ok ? ok(null) : done;
            }
          : null,
    },
  };
}
