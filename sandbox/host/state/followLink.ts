import type { LinkTarget } from "../protocol/deepLink.ts";
import type { HostPlace } from "./hostPlace.ts";

/** Where a Teams link leads in this host. */
export function followLink(target: LinkTarget): Partial<HostPlace> {
  if (target.kind === "channel") {
    return {
      view: "channel",
      team: target.teamId,
      channel: target.channelId,
      tab: "posts",
      message: target.messageId,
      sub: undefined,
    };
  }
  const inChannel = target.channelId !== undefined;
  return {
    view: inChannel ? "channel" : "app",
    channel: target.channelId,
    team: undefined,
    tab: inChannel ? "app" : "posts",
    sub: target.subPageId,
    message: undefined,
  };
}
