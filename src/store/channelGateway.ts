import type { ChannelLink } from "#domain/model/channelLink.ts";
import {
  type ChannelInfo,
  type ChannelMessage,
  type ChannelReaders,
  channelInfo,
  channelReaders,
  channelsOf,
  isMessageThere,
  joinedTeams,
  type ListedChannel,
  newestMessages,
  postMessage,
  type SentMessage,
  type TeamInfo,
} from "#graph/channels.ts";
import type { Graph } from "#graph/graph.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { type StoreFailure, storeFailure } from "./storeFailure.ts";

export interface ChannelPlace {
  readonly team: TeamInfo;
  readonly channel: ChannelInfo;
  /** Nobody can send anything to an archived team or channel. */
  readonly archived: boolean;
}

/** Names the channel that a link points to. */
export async function readChannel(
  graph: Graph,
  at: ChannelLink,
): Promise<Result<ChannelPlace, StoreFailure>> {
  const found = await channelInfo(graph, at);
  return found.ok ? found : fail(storeFailure(found.failure, "channel"));
}

/** Who reads a channel, in numbers. */
export async function readChannelReaders(
  graph: Graph,
  at: ChannelLink,
): Promise<Result<ChannelReaders, StoreFailure>> {
  const found = await channelReaders(graph, at);
  return found.ok ? found : fail(storeFailure(found.failure, "channel"));
}

/** The teams that the person belongs to. */
export async function listTeams(graph: Graph): Promise<Result<readonly TeamInfo[], StoreFailure>> {
  const found = await joinedTeams(graph);
  return found.ok ? found : fail(storeFailure(found.failure, "teams"));
}

/** The channels of a team that the person sees. */
export async function listChannels(
  graph: Graph,
  teamId: string,
): Promise<Result<readonly ListedChannel[], StoreFailure>> {
  const found = await channelsOf(graph, teamId);
  return found.ok ? found : fail(storeFailure(found.failure, "channels"));
}

/** Sends one message, once; `unknownOutcome` where nobody saw how it ended. */
export async function sendToChannel(
  graph: Graph,
  message: ChannelLink & { readonly html: string },
): Promise<Result<SentMessage, StoreFailure>> {
  const sent = await postMessage(graph, message);
  return sent.ok ? sent : fail(storeFailure(sent.failure, "channel"));
}

/** Whether a message still stands in its channel. */
export async function isInChannel(
  graph: Graph,
  at: ChannelLink & { readonly messageId: string },
): Promise<Result<boolean, StoreFailure>> {
  const found = await isMessageThere(graph, at);
  return found.ok ? found : fail(storeFailure(found.failure, "channel"));
}

/** The message among a channel's newest that `isIt` knows; null where it is not there. */
export async function findInChannel(
  graph: Graph,
  at: ChannelLink,
  isIt: (message: ChannelMessage) => boolean,
): Promise<Result<SentMessage | null, StoreFailure>> {
  const found = await newestMessages(graph, { teamId: at.teamId, channelId: at.channelId });
  return found.ok ? ok(found.value.find(isIt) ?? null) : fail(storeFailure(found.failure, "channel"));
}
