import { channelLink } from "#domain/model/channelLink.ts";
import type { Audience, TownModel } from "#domain/model/townModel.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { ChannelPlace } from "#store/channelGateway.ts";
import type { ReaderCount } from "./checkChannel.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { PublishProblem } from "./publishProblem.ts";
import type { Services } from "./services.ts";

/** Where a unit's messages go, and who reads them. */
export interface PostingPlace {
  readonly teamId: string;
  readonly teamName: string;
  readonly channelId: string;
  readonly channelName: string;
  readonly channelKind: ChannelPlace["channel"]["membership"];
  readonly audience: Audience;
  /** Who reads the channel, in numbers; null where Teams does not say. */
  readonly channelReaders: ReaderCount | null;
}

/** The channel that the town's data names for a unit, as Teams knows it now. */
export async function postingPlace(
  { stores }: Services,
  { summaryChannels }: Pick<TownModel, "summaryChannels">,
  unitId: UnitId,
): Promise<Result<PostingPlace, PublishProblem>> {
  const place = summaryChannels.find((channel) => channel.unitId === unitId);
  if (!place) return fail({ reason: "noChannel" });
  const address = channelLink(place.channelLink);
  if (!address) return fail({ reason: "badChannelLink" });
  const found = await stores.readChannel(address);
  if (!found.ok) return fail(channelProblem(found.failure));
  const { archived, team, channel } = found.value;
  if (archived) return fail({ reason: "mayNotPost" });
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const readers = await work.value.readChannelReaders(address);
  return ok({
    ...address,
    teamName: team.name,
    channelName: channel.name,
    channelKind: channel.membership,
    audience: place.audience,
    channelReaders: readers.ok ? readers.value : null,
  });
}

/** Who is no member of the team cannot see the channel, and cannot post in it either. */
function channelProblem(failure: UseCaseFailure): PublishProblem {
  if (failure.reason === "notFound") return { reason: "channelMissing" };
  return failure.reason === "forbidden" ? { reason: "mayNotPost" } : failure;
}
