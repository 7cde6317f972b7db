import * as z from "zod/mini";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Graph } from "./graph.ts";
import type { GraphFailure } from "./graphFailure.ts";
import { baseScopes, channelScopes, readMessageScopes, sendScopes } from "./scopes.ts";
import { unreadableAnswer } from "./unreadableAnswer.ts";

export interface TeamInfo {
  readonly id: string;
  readonly name: string;
}

/** Who can read a channel: everybody in the team, only those invited, or other organisations as well. */
export type ChannelMembership = "standard" | "private" | "shared" | "unknown";

export interface ChannelInfo {
  readonly id: string;
  readonly name: string;
  readonly membership: ChannelMembership;
}

/** A channel of a list, with what Teams' "Get link to channel" gives; null where Graph leaves it out. */
export interface ListedChannel extends ChannelInfo {
  readonly webUrl: string | null;
}

/** How many can read a channel, as Teams counts them. */
export interface ChannelReaders {
  readonly owners: number;
  readonly members: number;
  readonly guests: number;
  readonly otherOrganisations: boolean;
}

export interface SentMessage {
  readonly id: string;
  readonly webUrl: string | null;
}

/** A message as Teams shows it: its HTML is Teams' own, not what was sent. */
export interface ChannelMessage extends SentMessage {
  readonly html: string;
}

const teamSchema = z.looseObject({
  id: z.string(),
  displayName: z.nullish(z.string()),
  isArchived: z.nullish(z.boolean()),
});
const channelSchema = z.looseObject({
  id: z.string(),
  displayName: z.nullish(z.string()),
  membershipType: z.nullish(z.string()),
  isArchived: z.nullish(z.boolean()),
  webUrl: z.nullish(z.string()),
});
const summarySchema = z.looseObject({
  summary: z.looseObject({
    ownersCount: z.nullish(z.int()),
    membersCount: z.nullish(z.int()),
    guestsCount: z.nullish(z.int()),
    hasMembersFromOtherTenants: z.nullish(z.boolean()),
  }),
});
const sentSchema = z.looseObject({ id: z.string(), webUrl: z.nullish(z.string()) });
const deletedSchema = z.looseObject({ id: z.string(), deletedDateTime: z.nullish(z.string()) });
const messagesSchema = z.looseObject({
  value: z.array(
    z.looseObject({
      id: z.string(),
      webUrl: z.nullish(z.string()),
      deletedDateTime: z.nullish(z.string()),
      body: z.nullish(z.looseObject({ content: z.nullish(z.string()) })),
    }),
  ),
  "@odata.nextLink": z.optional(z.string()),
});

const scopes = [...baseScopes, ...channelScopes];

export interface ChannelPlace {
  readonly team: TeamInfo;
  readonly channel: ChannelInfo;
  /** Nobody can send anything to an archived team or channel. */
  readonly archived: boolean;
}

/** The team and the channel that a summary would go to. */
export async function channelInfo(
  graph: Graph,
  at: { readonly teamId: string; readonly channelId: string },
): Promise<Result<ChannelPlace, GraphFailure>> {
  const answers = await graph.batch(
    [
      { method: "GET", path: `${teamPath(at.teamId)}?$select=id,displayName,isArchived` },
      { method: "GET", path: `${channelPath(at)}?$select=id,displayName,membershipType,isArchived` },
    ],
    scopes,
  );
  if (!answers.ok) return answers;
  const [teamAnswer, channelAnswer] = answers.value;
  if (!teamAnswer || !channelAnswer) return fail(unreadableAnswer);
  if (!teamAnswer.ok) return teamAnswer;
  if (!channelAnswer.ok) return channelAnswer;
  const team = teamSchema.safeParse(teamAnswer.value);
  const channel = channelSchema.safeParse(channelAnswer.value);
  if (!team.success || !channel.success) return fail(unreadableAnswer);
  return ok({
    team: teamInfo(team.data),
    channel: channelInfoOf(channel.data),
    archived: (team.data.isArchived ?? false) || (channel.data.isArchived ?? false),
  });
}

/** Who reads a channel, in numbers. Graph counts anew for every question: ask only where somebody sees it. */
export async function channelReaders(
  graph: Graph,
  at: { readonly teamId: string; readonly channelId: string },
): Promise<Result<ChannelReaders, GraphFailure>> {
  const answer = await graph.get(`${channelPath(at)}?$select=summary`, scopes);
  if (!answer.ok) return answer;
  const parsed = summarySchema.safeParse(answer.value);
  if (!parsed.success) return fail(unreadableAnswer);
  const { ownersCount, membersCount, guestsCount, hasMembersFromOtherTenants } = parsed.data.summary;
  return ok({
    owners: ownersCount ?? 0,
    members: membersCount ?? 0,
    guests: guestsCount ?? 0,
    otherOrganisations: hasMembersFromOtherTenants ?? false,
  });
}

/** The teams that the person belongs to. */
export async function joinedTeams(graph: Graph): Promise<Result<readonly TeamInfo[], GraphFailure>> {
  const answer = await graph.get("/me/joinedTeams?$select=id,displayName", scopes);
  const teams = valuesOf(answer, teamSchema);
  return teams.ok ? ok(teams.value.map(teamInfo)) : teams;
}

export async function channelsOf(
  graph: Graph,
  teamId: string,
): Promise<Result<readonly ListedChannel[], GraphFailure>> {
  const answer = await graph.get(
    `${teamPath(teamId)}/channels?$select=id,displayName,membershipType,webUrl`,
    scopes,
  );
  const channels = valuesOf(answer, channelSchema);
  return channels.ok
    ? ok(channels.value.map((channel) => ({ ...channelInfoOf(channel), webUrl: channel.webUrl ?? null })))
    : channels;
}

/**
 * Sends one message. Teams knows no idempotency key: an unknown outcome must never be answered by sending
 * again, only by looking into the channel.
 */
export async function postMessage(
  graph: Graph,
  message: { readonly teamId: string; readonly channelId: string; readonly html: string },
): Promise<Result<SentMessage, GraphFailure>> {
  const body = { body: { contentType: "html", content: message.html } };
  const answer = await graph.post(`${channelPath(message)}/messages`, body, [...baseScopes, ...sendScopes]);
  // Whatever Teams answers with its own fault, the message may be in the channel already.
  if (!answer.ok && answer.failure.reason === "server")
    return fail({ ...answer.failure, reason: "unknownOutcome" });
  if (!answer.ok) return answer;
  const sent = sentSchema.safeParse(answer.value);
  if (!sent.success) return fail({ ...unreadableAnswer, reason: "unknownOutcome" });
  return ok({ id: sent.data.id, webUrl: sent.data.webUrl ?? null });
}

/** So many pages of the newest messages are looked through: 200 messages. */
const pagesLookedThrough = 4;

/** The newest messages of a channel, where the person's consent reaches that far. */
export async function newestMessages(
  graph: Graph,
  at: { readonly teamId: string; readonly channelId: string },
): Promise<Result<readonly ChannelMessage[], GraphFailure>> {
  const scopes = [...baseScopes, ...readMessageScopes];
  let answer = await graph.get(`${channelPath(at)}/messages?$top=50`, scopes);
  const messages: ChannelMessage[] = [];
  for (let page = 1; ; page++) {
    if (!answer.ok) return answer;
    const parsed = messagesSchema.safeParse(answer.value);
    if (!parsed.success) return fail(unreadableAnswer);
    for (const { id, webUrl, body, deletedDateTime } of parsed.data.value) {
      if (!deletedDateTime) messages.push({ id, webUrl: webUrl ?? null, html: body?.content ?? "" });
    }
    const next = parsed.data["@odata.nextLink"];
    if (next === undefined || page === pagesLookedThrough) return ok(messages);
    answer = await graph.nextPage(next, scopes);
  }
}

/** Whether a message still stands in its channel: Graph keeps a deleted one for a while, marked, and then answers 404. */
export async function isMessageThere(
  graph: Graph,
  at: { readonly teamId: string; readonly channelId: string; readonly messageId: string },
): Promise<Result<boolean, GraphFailure>> {
  const path = `${channelPath(at)}/messages/${encodeURIComponent(at.messageId)}`;
  const answer = await graph.get(path, [...baseScopes, ...readMessageScopes]);
  if (!answer.ok) return answer.failure.reason === "notFound" ? ok(false) : answer;
  const parsed = deletedSchema.safeParse(answer.value);
  return parsed.success ? ok(!parsed.data.deletedDateTime) : fail(unreadableAnswer);
}

function teamInfo(team: z.infer<typeof teamSchema>): TeamInfo {
  return { id: team.id, name: team.displayName ?? "" };
}

function channelInfoOf(channel: z.infer<typeof channelSchema>): ChannelInfo {
  const kind = channel.membershipType;
  const membership = kind === "standard" || kind === "private" || kind === "shared" ? kind : "unknown";
  return { id: channel.id, name: channel.displayName ?? "", membership };
}

function valuesOf<T>(
  answer: Result<unknown, GraphFailure>,
  schema: z.ZodMiniType<T>,
): Result<readonly T[], GraphFailure> {
  if (!answer.ok) return answer;
  const parsed = z.looseObject({ value: z.array(schema) }).safeParse(answer.value);
  return parsed.success ? ok(parsed.data.value) : fail(unreadableAnswer);
}

function teamPath(teamId: string): string {
  return `/teams/${encodeURIComponent(teamId)}`;
}

function channelPath(at: { readonly teamId: string; readonly channelId: string }): string {
  return `${teamPath(at.teamId)}/channels/${encodeURIComponent(at.channelId)}`;
}
