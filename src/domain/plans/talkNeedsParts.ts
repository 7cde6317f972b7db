import type { PartsCodec } from "../documents/parts.ts";
import { itemsUnder } from "../documents/under.ts";
import type { TalkNeeds } from "./talkNeeds.ts";

/** Parts of needs from talks: `needs/<id>`. */
export const talkNeedsParts: PartsCodec<TalkNeeds> = {
  split: ({ needs }) => new Map(needs.map((need) => [`needs/${need.id}`, need])),
  join: (parts, like) => ({ ...like, needs: itemsUnder(parts, "needs/") }),
};
