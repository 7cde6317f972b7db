import type { Rule } from "./Rule.ts";

const post = { method: "POST", path: "/channels/[^/]+/messages(\\?|$)" };
const error = (code: string, message: string) => ({ error: { code, message } });

/** B44-B49: posting to a channel. */
export const teamsRules: readonly Rule[] = [
  {
    id: "B44",
    tag: "V",
    title: "Teams rewrites the HTML that it is sent",
    source: "d#9462; how: undocumented",
    how: "always",
  },
  {
    id: "B44-href",
    tag: "V",
    title: "Links lose their addresses",
    source: "d#9462",
    how: "fault",
    fault: { match: post, alter: "loseHrefs" },
  },
  {
    id: "B45",
    tag: "V",
    title: "A message of more than 28 KB is refused with Request Entity Too Large",
    source: "d#7218",
    how: "always",
  },
  {
    id: "B45-400",
    tag: "V",
    title: "A message is refused with 400 Invalid request body was sent",
    source: "d#10203",
    how: "fault",
    fault: { match: post, status: 400, body: error("BadRequest", "Invalid request body was sent.") },
  },
  {
    id: "B45-lost",
    tag: "V",
    title: "No error, no message",
    source: "d#15594",
    how: "fault",
    fault: { match: post, alter: "loseMessage", times: 1 },
  },
  {
    id: "B46",
    tag: "V",
    title: "Only people post, with ChannelMessage.Send, where they are members; others get 403",
    source: "d#15095",
    how: "always",
  },
  {
    id: "B46-unlicensed",
    tag: "V",
    title: "403 for who has no licence for Teams",
    source: "d#15095",
    how: "fault",
    fault: {
      match: post,
      status: 403,
      body: error(
        "Forbidden",
        "Failed to get license information for the user. Ensure user has a valid license.",
      ),
    },
  },
  {
    id: "B47",
    tag: "V",
    title: "An archived team hides its private channels and takes no posts",
    source: "d#9758; the 403: U",
    how: "behaviour",
    behaviour: "archivedTeams",
  },
  {
    id: "B47-deleted",
    tag: "U",
    title: "A deleted channel is not found",
    source: "no page says",
    how: "behaviour",
    behaviour: "deletedChannels",
  },
  {
    id: "B48",
    tag: "V",
    title: "BotNotInConversationRoster",
    source: "md PR#7175",
    how: "notPlayed",
    why: "belongs to Bot Framework and Power Automate; a person's own post cannot meet it",
  },
  {
    id: "B49",
    tag: "V",
    title: "The same post twice makes two messages; reading them back wants ChannelMessage.Read.All",
    source: "no idempotency key in channel-post-messages",
    how: "always",
  },
];
