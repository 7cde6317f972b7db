import { type PostState, postStateSchema } from "#domain/summaries/channelPost.ts";
import { ok } from "#lib/result.ts";
import { type Touched, textColumn, touched } from "./itemColumns.ts";
import type { Lookup } from "./lookUp.ts";

/** Where a message stands, without the message. */
export interface PostStanding extends Touched {
  readonly key: string;
  readonly about: "summary" | "plan";
  readonly unitId: string;
  readonly state: PostState;
}

/** Every message about a summary, or a confirmed plan, of a year; a row whose state nobody knows is left to the ledger, which names it. */
export function postStates(year: number): Lookup<readonly PostStanding[]> {
  return {
    list: "Posts",
    select: ["Key", "UnitId", "State"],
    where: { column: "Year", is: year },
    from: (items) =>
      ok(
        items.flatMap((item) => {
          const state = postStateSchema.safeParse(textColumn(item, "State"));
          const [key, unitId] = [textColumn(item, "Key"), textColumn(item, "UnitId")];
          const about = key.startsWith("post:plan:") ? "plan" : "summary";
          return state.success ? [{ key, about, unitId, state: state.data, ...touched(item) }] : [];
        }),
      ),
  };
}
