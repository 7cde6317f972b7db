import * as z from "zod/mini";
import { groupIdSchema } from "../organisation/group.ts";
import { personIdSchema } from "../organisation/person.ts";

/**
 * One message to a channel, kept as the ledger's row.
 * ready -> sending -> sent | failed | unknown; a person settles unknown: sent, or ready again. Never sent again by itself.
 * A message that somebody has deleted in Teams is withdrawn.
 */
export const postStateSchema = z.enum(["ready", "sending", "sent", "failed", "unknown", "withdrawn"]);
export type PostState = z.infer<typeof postStateSchema>;

export const channelPostSchema = z.object({
  publishedKey: z.string(),
  teamId: z.string(),
  teamName: z.string(),
  channelId: z.string(),
  channelName: z.string(),
  html: z.string(),
  preparedBy: personIdSchema,
  /** The account that prepared it, by its Entra id: nobody else's account sends it. Null in rows of an earlier version. */
  owner: z._default(z.nullable(z.string()), null),
  preparedOn: z.iso.date(),
  /** Which attempt has claimed the row: whoever does not see the answer to a claim recognises its own by it. */
  claimId: z._default(z.nullable(z.string()), null),
  /** ISO instant of the claim; tells a sending that nobody saw end. */
  sendingSince: z.nullable(z.iso.datetime()),
  sentAt: z.nullable(z.iso.datetime()),
  messageId: z.nullable(z.string()),
  webUrl: z.nullable(z.string()),
  /** Closed reason of `failed`. */
  failure: z.nullable(z.string()),
  /** The copies that were counted: one handed in later makes the summary outdated. Empty in rows of an earlier version. */
  included: z._default(z.array(z.object({ groupId: groupIdSchema, revision: z.int() })), []),
  withdrawn: z._default(
    z.nullable(z.object({ on: z.iso.date(), by: personIdSchema, reason: z.string() })),
    null,
  ),
});
export type ChannelPost = z.infer<typeof channelPostSchema>;
