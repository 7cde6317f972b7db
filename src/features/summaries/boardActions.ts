import type { GroupRow } from "#domain/summaries/areaBoard.ts";

/** What HR can do to one group from the board. */
export type BoardAction = "accept" | "return" | "nudge" | "neverMet" | "takeBackNeverMet" | "deputy";

/** What makes sense where the group stands. What is decided can be decided otherwise. */
export function actionsFor({ state, revision, dealings }: GroupRow): readonly BoardAction[] {
  // Without an item to write into, nothing can be said to the group yet.
  if (!dealings) return ["deputy"];
  switch (state) {
    case "handedIn":
      return revision !== null ? ["accept", "return", "deputy"] : ["deputy"];
    case "accepted":
      return ["return", "deputy"];
    case "returned":
      return ["accept", "nudge", "deputy"];
    case "late":
    case "waiting":
    case "withdrawn":
      return ["nudge", "neverMet", "deputy"];
    case "neverMet":
      return dealings.neverMetByHr ? ["takeBackNeverMet", "deputy"] : ["deputy"];
    default:
      return ["deputy"];
  }
}
