import type { Team } from "../m365/teams.ts";
import type { ChannelPlace } from "../protocol/legacyContext.ts";

/** The channel among the person's teams; undefined when the person is not in it. */
export function findChannel(teams: readonly Team[], channelId: string): ChannelPlace | undefined {
  for (const team of teams) {
    const channel = team.channels.find(({ id }) => id === channelId);
    if (channel) {
      return {
        teamId: team.id,
        teamName: team.displayName,
        channelId: channel.id,
        channelName: channel.displayName,
      };
    }
  }
  return undefined;
}

/** Where Teams opens when no channel has been chosen yet. */
export function firstChannel(teams: readonly Team[]): string | undefined {
  return teams.find(({ channels }) => channels.length > 0)?.channels[0]?.id;
}
