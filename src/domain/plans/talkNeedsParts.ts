import type { PartsCodec } from "../documents/parts.ts";
import { itemsUnder } from "../documents/under.ts";
import type { TalkNeeds } from "./talkNeeds.ts";

/** Parts of needs from talks: `needs/<id>`, `progress`. */
export const talkNeedsParts: PartsCodec<TalkNeeds> = {
  split: ({ needs, progress }) =>
    new Map<string, unknown>([
      ...needs.map((need) => [`needs/${need.id}`, need] as const),
      ...(progress ? [["progress", progress] as const] : []),
    ]),
  join(parts, { progress: _, ...like }) {
    const progress = parts.get("progress") as TalkNeeds["progress"];
    return { ...like, needs: itemsUnder(parts, "needs/"), ...(progress ? { progress } : {}) };
  },
};
