import { channelPostSchema } from "#domain/summaries/channelPost.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const channelPostRecord = bodyCodec("channelPost", channelPostSchema, [
  // What version 2 adds has defaults in the schema.
  (first) => first,
]);
