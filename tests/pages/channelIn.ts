import type { Town } from "./startTown.ts";

/** Ids of a channel and its team, by their names. */
export function channelIn(town: Pick<Town, "directory">, teamName: string, channelName: string) {
  const team = town.directory.teams.find((one) => one.displayName === teamName);
  const channel = team?.channels.find((one) => one.displayName === channelName);
  if (!team || !channel) throw new Error(`The town has no channel ${teamName} / ${channelName}`);
  return { teamId: team.id, channelId: channel.id };
}
