import { discussionState } from "../discussions/discussionState.ts";
import type { Review } from "../discussions/review.ts";
import { type AreaBoard, areaBoard, type GroupRow, type GroupStanding } from "./areaBoard.ts";

/** The reviews that are there, by group. */
export type Reviews = ReadonlyMap<string, Review>;

/** An area as HR sees it: what the groups' copies say, together with what HR has said to them. */
export function reviewedBoard(board: AreaBoard, reviews: Reviews): AreaBoard {
  return areaBoard(
    board.unit,
    board.groups.map((row) => {
      const review = reviews.get(row.groupId);
      return review ? reviewedRow(row, review) : row;
    }),
  );
}

function reviewedRow(row: GroupRow, review: Review): GroupRow {
  const state = reviewedState(row, review);
  const neverMetByHr = state === "neverMet" && row.state !== "neverMet";
  const decided = state === "accepted" || state === "returned" ? review.decision : null;
  return {
    ...row,
    state,
    daysLate: neverMetByHr ? 0 : row.daysLate,
    dealings: {
      decidedOn: decided?.on ?? (neverMetByHr ? (review.neverMet?.on ?? null) : null),
      nudgedOn: lastNudge(review),
      changedSinceCompiled: changedSinceCompiled(row, review),
      neverMetByHr,
    },
  };
}

function reviewedState(row: GroupRow, review: Review): GroupStanding {
  switch (row.state) {
    case "handedIn":
    case "neverMet": {
      const state = discussionState({ state: row.state, revision: row.revision }, review);
      return state === "accepted" || state === "returned" ? state : row.state;
    }
    case "late":
    case "waiting":
    case "withdrawn":
      return review.neverMet ? "neverMet" : row.state;
    default:
      return row.state;
  }
}

/** The copy that stands is not the one that the published summary was compiled from. */
export function changedSinceCompiled(
  { revision }: { readonly revision: number | null },
  { compiled }: Pick<Review, "compiled">,
): boolean {
  return compiled !== null && revision !== null && compiled.revision !== revision;
}

export function lastNudge({ nudges }: Pick<Review, "nudges">): string | null {
  return nudges.reduce<string | null>((last, { on }) => (last && last > on ? last : on), null);
}
