/** Ids of a channel and its team. */
export interface ChannelLink {
  readonly teamId: string;
  readonly channelId: string;
}

const pattern = /^https:\/\/teams\.(?:microsoft\.com|cloud\.microsoft)\/l\/channel\/([^/?]+)\/[^?]*\?(.*)$/;

/** Reads what Teams' "Get link to channel" gives; null when it is something else. */
export function channelLink(link: string): ChannelLink | null {
  const [, encodedChannel, query] = pattern.exec(link.trim()) ?? [];
  const teamId = /(?:^|&)groupId=([0-9a-fA-F-]{36})(?:&|$)/.exec(query ?? "")?.[1];
  const channelId = decoded(encodedChannel ?? "");
  return teamId && /^19:.+@thread\.\w+$/.test(channelId) ? { teamId: teamId.toLowerCase(), channelId } : null;
}

/** What the channel is called in the link, which Teams puts there for people; empty where it does not. */
export function channelNameIn(link: string): string {
  return decoded(/\/l\/channel\/[^/?]+\/([^?/]*)/.exec(link.trim())?.[1] ?? "").replaceAll("+", " ");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ""; // a stray percent sign: not a link of Teams
  }
}
