import type { PostRow } from "#usecases/postRow.ts";

/** The link that Teams itself gives to a post's channel. */
export function channelHref({ stored }: PostRow): string {
  const { teamId, channelId, channelName } = stored.value;
  const place = `${encodeURIComponent(channelId)}/${encodeURIComponent(channelName)}`;
  return `https://teams.microsoft.com/l/channel/${place}?groupId=${encodeURIComponent(teamId)}`;
}
