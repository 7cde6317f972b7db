import { channelPostSchema } from "#domain/summaries/channelPost.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const channelPostRecord = bodyCodec("channelPost", channelPostSchema);
