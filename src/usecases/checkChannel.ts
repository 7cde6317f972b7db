import { channelLink } from "#domain/model/channelLink.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { ChannelPlace } from "#store/channelGateway.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** How many can read a channel, as Teams counts them. */
export interface ReaderCount {
  readonly owners: number;
  readonly members: number;
  readonly guests: number;
  readonly otherOrganisations: boolean;
}

/** What Teams says of a channel that summaries are to go to. */
export interface ChannelCheck {
  readonly teamId: string;
  readonly teamName: string;
  readonly channelId: string;
  readonly channelName: string;
  readonly kind: ChannelPlace["channel"]["membership"];
  /** Nobody can post there. Whether the channel lets only moderators begin a conversation, Graph does not tell. */
  readonly archived: boolean;
  /** Null where Teams does not say. */
  readonly readers: ReaderCount | null;
}

/** Why a channel cannot be chosen. */
export type ChannelProblem =
  | UseCaseFailure
  | { readonly reason: "badChannelLink" | "channelMissing" | "notMember" };

/**
 * Looks at a channel with the person's own rights. Who sees the team and the channel is a member of both, and members
 * may post, unless it is archived or moderated.
 */
export async function checkChannel(
  { stores }: Services,
  link: string,
): Promise<Result<ChannelCheck, ChannelProblem>> {
  const at = channelLink(link);
  if (!at) return fail({ reason: "badChannelLink" });
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const place = await work.value.readChannel(at);
  if (!place.ok) return fail(problemOf(place.failure));
  const { team, channel, archived } = place.value;
  const readers = await work.value.readChannelReaders(at);
  return ok({
    ...at,
    teamName: team.name,
    channelName: channel.name,
    kind: channel.membership,
    archived,
    readers: readers.ok ? readers.value : null,
  });
}

function problemOf(failure: UseCaseFailure): ChannelProblem {
  if (failure.reason === "notFound") return { reason: "channelMissing" };
  return failure.reason === "forbidden" ? { reason: "notMember" } : failure;
}
