import { ApiError, graphError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { readTop, systemOptions } from "../odata/systemOptions.ts";
import { scopesFor } from "../permissions/graphScopes.ts";
import type { ChannelMessage } from "../state/model.ts";
import { rewriteHtml } from "./rewriteHtml.ts";
import { findChannel, isArchived } from "./teams.ts";

const page = "https://learn.microsoft.com/graph/api";
const path = "/v1.0/teams/{team}/channels/{channel}/messages";
const MAX_BYTES = 28 * 1024;

export const messageRoutes: Route[] = [
  { method: "GET", path, doc: `${page}/channel-list-messages`, ...scopesFor.readMessages, handle: list },
  { method: "POST", path, doc: `${page}/channel-post-messages`, ...scopesFor.sendMessage, handle: send },
  {
    method: "GET",
    path: `${path}/{message}`,
    doc: `${page}/chatmessage-get`,
    ...scopesFor.readMessages,
    handle: get,
  },
];

/** https://learn.microsoft.com/graph/api/channel-list-messages: newest first, at most 50 a page. */
function list(exchange: Exchange): Reply {
  const { team, channel } = findChannel(exchange);
  const options = systemOptions(exchange.query, ["$top", "$skiptoken"]);
  const top = readTop(options.get("$top"), 20, 50);
  const start = Number(options.get("$skiptoken") ?? 0);
  if (!Number.isInteger(start)) throw graphError.invalid("$skiptoken is not from this query");
  const newest = [...exchange.world.messages(channel.id)].reverse();
  const value = newest.slice(start, start + top).map((message) => shape(exchange, message));
  const base = `https://graph.microsoft.com/v1.0/teams/${team.id}/channels/${encodeURIComponent(channel.id)}/messages`;
  const next =
    start + top < newest.length ? { "@odata.nextLink": `${base}?$top=${top}&$skiptoken=${start + top}` } : {};
  return { status: 200, body: { "@odata.count": value.length, ...next, value } };
}

/** https://learn.microsoft.com/graph/api/chatmessage-get */
function get(exchange: Exchange): Reply {
  const { channel } = findChannel(exchange);
  const found = exchange.world.messages(channel.id).find((message) => message.id === exchange.params.message);
  if (found === undefined) throw new ApiError(404, "NotFound", "Message not found.");
  return { status: 200, body: shape(exchange, found) };
}

/** Who is in the team and not in its private channel may not post there (B46). */
function notInChannel(): ApiError {
  return new ApiError(403, "Forbidden", "Caller is not a member of the channel.");
}

/** https://learn.microsoft.com/graph/api/channel-post-messages */
function send(exchange: Exchange): Reply {
  const { team, channel } = findChannel(exchange, notInChannel);
  if (isArchived(exchange, team))
    throw new ApiError(403, "Forbidden", "The team is archived and cannot be written to.");
  const { body, subject, importance, ...rest } = exchange.json();
  const unsupported = Object.entries(rest).filter(
    ([, value]) => !(Array.isArray(value) && value.length === 0),
  );
  if (unsupported.length > 0)
    throw graphError.notBuilt(`messages with ${unsupported.map(([name]) => name).join(", ")}`);
  const { content, contentType = "text" } = (body ?? {}) as Record<string, unknown>;
  if (typeof content !== "string" || (contentType !== "html" && contentType !== "text")) {
    throw new ApiError(400, "BadRequest", "Invalid request body was sent.");
  }
  if (Buffer.byteLength(content) > MAX_BYTES)
    throw new ApiError(413, "RequestEntityTooLarge", "Request Entity Too Large");
  const { world, caller } = exchange;
  const message: ChannelMessage = {
    id: world.nextMessageId(channel.id),
    teamId: team.id,
    channelId: channel.id,
    createdAt: new Date(world.clock.nowMs()).toISOString(),
    oid: caller.oid,
    subject: typeof subject === "string" ? subject : null,
    importance: typeof importance === "string" ? importance : "normal",
    contentType,
    content: contentType === "html" ? rewriteHtml(content, !exchange.isAltered("loseHrefs")) : content,
  };
  if (!exchange.isAltered("loseMessage")) {
    world.addMessage(message);
    exchange.wrote("message.create", message.id);
  }
  const context = `https://graph.microsoft.com/v1.0/$metadata#teams('${team.id}')/channels('${encodeURIComponent(channel.id)}')/messages/$entity`;
  return { status: 201, body: { "@odata.context": context, ...shape(exchange, message) } };
}

/** https://learn.microsoft.com/graph/api/resources/chatmessage */
function shape(exchange: Exchange, message: ChannelMessage): Record<string, unknown> {
  const { tenant, directory, behaviours } = exchange.world;
  // A deleted message stays in the channel's listing, marked and without its words.
  const isDeleted = behaviours.deletedMessages.includes(message.id);
  const { id, teamId, channelId } = message;
  const query = `groupId=${teamId}&tenantId=${tenant.tenantId}&createdTime=${id}&parentMessageId=${id}`;
  return {
    id,
    replyToId: null,
    etag: id,
    messageType: "message",
    createdDateTime: message.createdAt,
    lastModifiedDateTime: message.createdAt,
    lastEditedDateTime: null,
    deletedDateTime: isDeleted ? message.createdAt : null,
    subject: message.subject,
    summary: null,
    chatId: null,
    importance: message.importance,
    locale: "en-us",
    webUrl: `https://teams.microsoft.com/l/message/${encodeURIComponent(channelId)}/${id}?${query}`,
    policyViolation: null,
    eventDetail: null,
    from: {
      application: null,
      device: null,
      conversation: null,
      user: {
        id: message.oid,
        displayName: directory.user(message.oid)?.displayName ?? null,
        userIdentityType: "aadUser",
        tenantId: tenant.tenantId,
      },
    },
    body: { contentType: message.contentType, content: isDeleted ? "" : message.content },
    channelIdentity: { teamId, channelId },
    attachments: [],
    mentions: [],
    reactions: [],
  };
}
