import { useState } from "react";
import type { Deputy } from "#domain/organisation/deputy.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import type { Stored } from "#store/stored.ts";
import type { ReviewFailure } from "./changeReview.ts";
import { type DecisionWords, decideDiscussion } from "./decideDiscussion.ts";
import type { UseCaseFailure } from "./failure.ts";
import { type Board, type HrBoard, loadBoard, reviewedAreas } from "./loadBoard.ts";
import type { Loaded } from "./loaded.ts";
import { forgetLoaded } from "./loadMemory.ts";
import { markNeverMet } from "./markNeverMet.ts";
import { noteNudge } from "./noteNudge.ts";
import { type DeputyFailure, setDeputy } from "./setDeputy.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

/** What HR can do from the board; each shows on it at once. */
export interface BoardWork {
  readonly decide: (groupId: string, words: DecisionWords) => Promise<Result<null, ReviewFailure>>;
  /** Null takes back HR's own word. */
  readonly markNeverMet: (groupId: string, reason: string | null) => Promise<Result<null, ReviewFailure>>;
  readonly noteNudge: (groupId: string) => Promise<Result<null, ReviewFailure>>;
  readonly setDeputy: (deputy: Deputy) => Promise<Result<null, DeputyFailure>>;
  /** A link that opens a group's discussion in Teams, for a message. */
  readonly linkTo: (groupId: string, label: string) => string;
}

export interface BoardView extends Omit<Board, "hr"> {
  readonly hr: (HrBoard & BoardWork) | null;
}

/** What has been written on this screen since the board was loaded. */
interface Written {
  readonly on: Board | null;
  readonly reviews: ReadonlyMap<string, StoredReview>;
  readonly deputies: ReadonlyMap<string, Stored<Deputy>>;
}

const nothingWritten: Written = { on: null, reviews: new Map(), deputies: new Map() };

export function useBoard(year: number): Loaded<BoardView> {
  const services = useServices();
  const loaded = useLoaded(["board", year], () => loadBoard(services, year));
  const [written, setWritten] = useState<Written>(nothingWritten);
  if (loaded.status !== "ready") return loaded;
  const { hr, ...board } = loaded.value;
  // What was loaded later holds it, and what colleagues have written since.
  const { reviews, deputies } = written.on === loaded.value ? written : nothingWritten;
  if (!hr) return { ...loaded, value: { ...board, hr } };

  const now = {
    ...hr,
    reviews: new Map([...hr.reviews, ...reviews]),
    deputies: new Map([...hr.deputies, ...deputies]),
  };
  const keep = (more: Partial<Pick<Written, "reviews" | "deputies">>) => {
    // Who comes back to the board must not be shown it as it was before.
    forgetLoaded(services, ["board", year]);
    setWritten((before) => {
      const { reviews: said, deputies: acting } = before.on === loaded.value ? before : nothingWritten;
      return {
        on: loaded.value,
        reviews: new Map([...said, ...(more.reviews ?? [])]),
        deputies: new Map([...acting, ...(more.deputies ?? [])]),
      };
    });
  };
  const keepReview = (review: StoredReview) => keep({ reviews: new Map([[review.groupId, review]]) });
  const keepDeputy = (deputy: Stored<Deputy>) =>
    keep({ deputies: new Map([[deputy.value.groupId, deputy]]) });

  /** Writes into a group's review, and shows what stands there afterwards, whoever wrote it. */
  const write = async (
    groupId: string,
    change: (at: Parameters<typeof noteNudge>[1]) => Promise<Result<StoredReview, ReviewFailure>>,
  ): Promise<Result<null, ReviewFailure>> => {
    const review = now.reviews.get(groupId);
    if (!hr.me || !review)
      return fail(notPossible(hr.me ? "notFound" : "forbidden", `review:${year}:${groupId}`));
    const done = await change({ year, me: hr.me, review });
    if (done.ok) keepReview(done.value);
    else if ("meanwhile" in done.failure) keepReview(done.failure.meanwhile);
    return done.ok ? ok(null) : done;
  };
  const work: BoardWork = {
    decide: (groupId, words) => write(groupId, (at) => decideDiscussion(services, at, words)),
    markNeverMet: (groupId, reason) => write(groupId, (at) => markNeverMet(services, at, reason)),
    noteNudge: (groupId) => write(groupId, (at) => noteNudge(services, at)),
    async setDeputy(deputy) {
      const before = now.deputies.get(deputy.groupId) ?? null;
      const name = hr.groups.get(deputy.groupId)?.name ?? "";
      const done = await setDeputy(services, before, name, deputy);
      if (done.ok) keepDeputy(done.value);
      else if ("meanwhile" in done.failure) keepDeputy(done.failure.meanwhile);
      return done.ok ? ok(null) : done;
    },
    linkTo: (groupId, label) => services.linkTo(`discussion/${year}/${groupId}`, label),
  };
  return {
    ...loaded,
    value: { ...board, areas: reviewedAreas(now), hr: { ...now, ...work } },
  };
}

function notPossible(reason: "notFound" | "forbidden", subject: string): UseCaseFailure {
  return { reason, requestId: null, subject };
}
