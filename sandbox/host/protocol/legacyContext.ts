import type { ClientType } from "./runtimeConfig.ts";

export type TeamsTheme = "default" | "dark" | "contrast";
export type FrameContext = "content" | "settings";

export interface ChannelPlace {
  readonly teamId: string;
  readonly teamName: string;
  readonly channelId: string;
  readonly channelName: string;
}

export interface TabContext {
  readonly user: {
    readonly oid: string;
    readonly upn: string;
    readonly name: string;
    readonly tenantId: string;
  };
  readonly appId: string;
  readonly entityId: string;
  readonly subEntityId: string | undefined;
  readonly frameContext: FrameContext;
  readonly client: ClientType;
  readonly theme: TeamsTheme;
  readonly locale: string;
  readonly sessionId: string;
  readonly channel: ChannelPlace | undefined;
}

/** `getContext` is answered flat, in the names of teams-js 1.x; the SDK builds its nested form from it. */
export function legacyContext(context: TabContext): Record<string, unknown> {
  const { user, channel } = context;
  return {
    hostName: "Teams",
    hostClientType: context.client,
    theme: context.theme,
    locale: context.locale,
    sessionId: context.sessionId,
    appSessionId: context.sessionId,
    appId: context.appId,
    entityId: context.entityId,
    subEntityId: context.subEntityId,
    frameContext: context.frameContext,
    isFullScreen: false,
    isMultiWindow: false,
    tid: user.tenantId,
    userObjectId: user.oid,
    userPrincipalName: user.upn,
    userDisplayName: user.name,
    loginHint: user.upn,
    ...(channel && {
      // Teams' internal team id is that of the General channel; groupId is the one that Graph knows.
      teamId: channel.channelId,
      groupId: channel.teamId,
      teamName: channel.teamName,
      channelId: channel.channelId,
      channelName: channel.channelName,
      channelType: "Regular",
      isTeamArchived: false,
    }),
  };
}
