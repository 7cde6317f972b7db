import { channelLink } from "#domain/model/channelLink.ts";
import { ok, type Result } from "#lib/result.ts";
import { type ChannelCheck, type ChannelProblem, checkChannel } from "./checkChannel.ts";
import type { UseCaseFailure } from "./failure.ts";
import { type Channels, loadChannels } from "./loadChannels.ts";
import type { Loaded } from "./loaded.ts";
import { forgetLoaded } from "./loadMemory.ts";
import { type ChannelChoice, type ChannelsFailure, saveChannels } from "./saveChannels.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

/** Something to choose from. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
}

export interface ChannelsWork {
  readonly teams: () => Promise<Result<readonly Choosable[], UseCaseFailure>>;
  /** The channels of a team, each by its link. */
  readonly channelsOf: (teamId: string) => Promise<Result<readonly Choosable[], UseCaseFailure>>;
  readonly check: (link: string) => Promise<Result<ChannelCheck, ChannelProblem>>;
  readonly save: (choices: readonly ChannelChoice[]) => Promise<Result<null, ChannelsFailure>>;
}

/** Where the town's summaries go, and what HR can do about it. */
export function useChannels(): { readonly loaded: Loaded<Channels>; readonly work: ChannelsWork } {
  const services = useServices();
  const loaded = useLoaded(["channels"], () => loadChannels(services), { fresh: true });
  const retry = loaded.status === "ready" ? loaded.retry : undefined;
  const work: ChannelsWork = {
    async teams() {
      const found = await services.stores.groupWork();
      return found.ok ? found.value.listTeams() : found;
    },
    async channelsOf(teamId) {
      const found = await services.stores.groupWork();
      if (!found.ok) return found;
      const channels = await found.value.listChannels(teamId);
      if (!channels.ok) return channels;
      return ok(
        channels.value.flatMap(({ name, webUrl }) =>
          webUrl && channelLink(webUrl) ? [{ id: webUrl, name }] : [],
        ),
      );
    },
    check: (link) => checkChannel(services, link),
    async save(choices) {
      const saved = await saveChannels(services, choices);
      forgetLoaded(services, ["channels"]);
      if (saved.ok || saved.failure.reason === "changedMeanwhile") retry?.();
      return saved;
    },
  };
  return { loaded, work };
}

/** What Teams says of a channel, asked when the screen shows it; nobody is asked for permission. */
export function useChannelCheck(link: string | null): Loaded<Result<ChannelCheck, ChannelProblem>> | null {
  const services = useServices();
  const loaded = useLoaded(
    ["channelCheck", link ?? ""],
    async () => ok(await checkChannel(services, link ?? "")),
    { fresh: true, enabled: link !== null },
  );
  return link === null ? null : loaded;
}
