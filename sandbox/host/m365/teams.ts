import type { GraphGet } from "./graph.ts";

export interface Channel {
  readonly id: string;
  readonly displayName: string;
}

export interface Team {
  readonly id: string;
  readonly displayName: string;
  readonly channels: readonly Channel[];
}

interface Page<T> {
  readonly value: readonly T[];
  readonly "@odata.nextLink"?: string;
}

export interface ChannelMessage {
  readonly id: string;
  readonly messageType: string;
  readonly createdDateTime: string;
  readonly lastEditedDateTime?: string | null;
  readonly deletedDateTime?: string | null;
  readonly subject?: string | null;
  readonly importance?: string;
  readonly from?: {
    readonly user?: { readonly id: string; readonly displayName?: string | null } | null;
    readonly application?: { readonly displayName?: string | null } | null;
  } | null;
  readonly body: { readonly contentType: string; readonly content: string };
}

/** The person's teams with their channels, by name; what the person is not in does not appear. */
export async function fetchTeams(get: GraphGet): Promise<readonly Team[]> {
  const joined = (await get("/me/joinedTeams")) as Page<{ id: string; displayName: string }>;
  const teams = await Promise.all(
    joined.value.map(async (team): Promise<Team> => {
      const channels = (await get(`/teams/${team.id}/channels`)) as Page<Channel>;
      return { ...team, channels: channels.value };
    }),
  );
  return [...teams].sort((a, b) => a.displayName.localeCompare(b.displayName, "fi"));
}

export interface MessagePage {
  /** Oldest first, as Teams shows a channel. */
  readonly messages: readonly ChannelMessage[];
  readonly earlier: string | undefined;
}

export async function fetchMessages(
  get: GraphGet,
  teamId: string,
  channelId: string,
  earlier?: string,
): Promise<MessagePage> {
  const path = earlier ?? `/teams/${teamId}/channels/${encodeURIComponent(channelId)}/messages?$top=50`;
  const page = (await get(path)) as Page<ChannelMessage>;
  const messages = page.value
    .filter((message) => message.messageType === "message")
    .sort((a, b) => a.createdDateTime.localeCompare(b.createdDateTime));
  return { messages, earlier: page["@odata.nextLink"] };
}
