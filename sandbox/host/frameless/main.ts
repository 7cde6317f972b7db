import { fetchDirectory } from "../m365/directory.ts";
import { issueToken } from "../m365/tokens.ts";
import type { ChannelPlace, FrameContext, TabContext, TeamsTheme } from "../protocol/legacyContext.ts";
import { parseTabRequest, type TabMessage } from "../protocol/messages.ts";
import { answerNestedAppAuth } from "../protocol/nestedAppAuth.ts";
import { createTabConversation } from "../protocol/tabConversation.ts";
import { createTokenCache } from "../protocol/tokenCache.ts";

/**
 * The frameless host of Teams on phones: the tab is the top page and talks to `nativeInterface`.
 * Injected before the page's own scripts, it lets a measuring tool see the tab alone. Nobody is there to ask,
 * so every consent counts as given, and every challenge as met.
 */
interface FramelessSettings {
  readonly sandbox: string;
  readonly oid: string;
  readonly theme?: TeamsTheme;
  readonly locale?: string;
  readonly subPageId?: string;
  /** The tab of a channel, or its settings page; the personal tab without it. */
  readonly inChannel?: {
    readonly channel: ChannelPlace;
    readonly entityId: string;
    readonly frameContext: FrameContext;
  };
}

declare global {
  interface Window {
    __osaamiskelloHost?: FramelessSettings;
    nativeInterface?: { framelessPostMessage(json: string): void };
    onNativeMessage?: (event: { data: TabMessage }) => void;
    nestedAppAuthBridge?: {
      addEventListener(type: "message", listener: (response: string) => void): void;
      removeEventListener(type: "message", listener: (response: string) => void): void;
      postMessage(payload: string): void;
    };
  }
}

function install(settings: FramelessSettings): void {
  // Started at once: by the time the tab asks, both answers are usually here.
  const session = signIn(settings);
  const listeners = new Set<(response: string) => void>();

  const authenticate = async (payload: string): Promise<string> => {
    const { directory, user } = await session;
    return answerNestedAppAuth(payload, {
      clientId: directory.clientId,
      user,
      isConsented: () => true,
      askConsent: async () => "accepted",
      hasProved: () => true,
      askProof: async () => "accepted",
      getToken: tokens.get,
    });
  };
  const tokens = createTokenCache(
    (scopes, claims) => issueToken(settings.sandbox, settings.oid, scopes, claims),
    () => Date.now() / 1000,
  );

  const conversation = session.then(({ directory, user }) => {
    const { channel, entityId = "osaamiskello", frameContext = "content" } = settings.inChannel ?? {};
    const context: TabContext = {
      user,
      appId: directory.teamsAppId,
      entityId,
      subEntityId: settings.subPageId,
      frameContext,
      client: "android",
      theme: settings.theme ?? "default",
      locale: settings.locale ?? "fi-FI",
      sessionId: crypto.randomUUID(),
      channel,
    };
    return createTabConversation(context, {
      appLoaded: () => {},
      succeeded: () => performance.mark("teams-success"),
      failed: (reason, message) => console.error(`The tab failed: ${reason} ${message}`),
      openLink: () => false,
      shareLink: () => {},
      goToPage: () => {},
      leave: () => false,
      returnFocus: () => {},
      setValidity: () => {},
      saveSettings: () => Promise.resolve(false),
      settings: () => (settings.inChannel ? { entityId: settings.inChannel.entityId } : {}),
      saved: () => {},
      authenticate,
      copyText: (text) => navigator.clipboard.writeText(text),
      warn: (message) => console.warn(message),
    });
  });

  window.nativeInterface = {
    framelessPostMessage(json) {
      const request = parseTabRequest(JSON.parse(json));
      if (!request) return;
      conversation
        .then((host) => host.receive(request))
        .then((reply) => {
          if (reply) window.onNativeMessage?.({ data: reply });
        })
        .catch((error: unknown) => console.error("The frameless host failed", error));
    },
  };
  window.nestedAppAuthBridge = {
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
    postMessage(payload) {
      authenticate(payload)
        .then((response) => {
          for (const listener of listeners) listener(response);
        })
        .catch((error: unknown) => console.error("The frameless host failed", error));
    },
  };
}

async function signIn(settings: FramelessSettings) {
  const [directory, issued] = await Promise.all([
    fetchDirectory(settings.sandbox),
    issueToken(settings.sandbox, settings.oid, ["User.Read"]),
  ]);
  if (!issued.ok || !issued.user)
    throw new Error(`Nobody to sign in: ${issued.ok ? "no user" : issued.message}`);
  return { directory, user: issued.user };
}

if (!window.__osaamiskelloHost) throw new Error("Set window.__osaamiskelloHost before this script");
install(window.__osaamiskelloHost);
