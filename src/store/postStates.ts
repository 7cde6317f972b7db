import { type PostState, postStateSchema } from "#domain/summaries/channelPost.ts";
import { ok } from "#lib/result.ts";
import { type Touched, textColumn, touched } from "./itemColumns.ts";
import type { Lookup } from "./lookUp.ts";

/** Where a message stands, without the message. */
export interface PostStanding extends Touched {
  readonly key: string;
  readonly unitId: string;
  readonly state: PostState;
}

/** Every message about a summary of a year; a row whose state nobody knows is left to the ledger, which names it. */
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
          // Confirmed plans are told of in rows of their own.
          return state.success && !key.startsWith("post:plan:")
            ? [{ key, unitId, state: state.data, ...touched(item) }]
            : [];
        }),
      ),
  };
}
