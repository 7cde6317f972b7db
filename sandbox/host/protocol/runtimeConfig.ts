export type ClientType = "desktop" | "web" | "android" | "ios";

const isMobileClient = (client: ClientType): boolean => client === "android" || client === "ios";

/**
 * What the host can do, as it tells the tab. It lists only what this host really answers, so that
 * `isSupported()` in the tab is never a lie. Phones lack tabs, app buttons and stage view, as in Teams.
 */
export function runtimeConfig(client: ClientType): string {
  const everywhere = { config: {}, backStack: {}, currentApp: {} };
  return JSON.stringify({
    apiVersion: 4,
    isNAAChannelRecommended: true,
    isDeeplyNestedAuthSupported: true,
    isLegacyTeams: false,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    supports: {
      app: { notifySuccessResponse: {} },
      clipboard: {},
      pages: isMobileClient(client) ? everywhere : { ...everywhere, tabs: {} },
      nestedAppAuth: {},
    },
  });
}

/** The SDK version that the host claims to speak; the people picker and the bridge need 2.x. */
const SUPPORTED_SDK_VERSION = "2.1.2";

/** Slot order matters: teams-js installs the authentication bridge only from the fourth slot. */
export function initializeReply(frameContext: string, client: ClientType): readonly unknown[] {
  return [frameContext, client, SUPPORTED_SDK_VERSION, runtimeConfig(client)];
}
