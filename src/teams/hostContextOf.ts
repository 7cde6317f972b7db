import type { app } from "@microsoft/teams-js";
import { startOf } from "./entityId.ts";
import type { HostContext } from "./host.ts";
import { hostThemeOf } from "./hostThemeOf.ts";

/** The part of the SDK's context that the app uses; what hosts leave out is null. */
export function hostContextOf(context: app.Context): HostContext {
  return {
    theme: hostThemeOf(context.app.theme),
    locale: context.app.locale,
    subPageId: context.page.subPageId || null,
    userId: context.user?.id ?? "",
    tenantId: context.user?.tenant?.id ?? "",
    loginHint: context.user?.loginHint ?? null,
    frame: frameOf(context),
    teamId: context.team?.groupId ?? null,
    channelId: context.channel?.id ?? null,
    teamName: context.team?.displayName || null,
    start: startOf(context.page.id),
    clientType: context.app.host.clientType,
  };
}

function frameOf(context: app.Context): HostContext["frame"] {
  if (context.page.frameContext === "settings") return "settings";
  return context.channel?.id ? "channel" : "personal";
}
