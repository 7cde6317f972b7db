import { tabLink } from "./deepLink.ts";
import { legacyContext, type TabContext, type TeamsTheme } from "./legacyContext.ts";
import { replyTo, type TabMessage, type TabRequest, tabEvent } from "./messages.ts";
import { initializeReply } from "./runtimeConfig.ts";

export interface TabSettings {
  readonly contentUrl?: string;
  readonly websiteUrl?: string;
  readonly entityId?: string;
  readonly suggestedDisplayName?: string;
}

/** What the tab may ask the host to do. Each belongs to the host page; the conversation only speaks. */
export interface HostActions {
  appLoaded(): void;
  succeeded(): void;
  failed(reason: string, message: string): void;
  /** True when the host could go there. */
  openLink(url: string): boolean;
  shareLink(subPageId: string | undefined, label: string): void;
  goToPage(subPageId: string | undefined): void;
  leave(): boolean;
  returnFocus(forward: boolean): void;
  setValidity(valid: boolean): void;
  /** False when they could not be kept. */
  saveSettings(settings: TabSettings): Promise<boolean>;
  settings(): TabSettings;
  saved(problem: string | undefined): void;
  authenticate(payload: string): Promise<string>;
  copyText(text: string): Promise<void>;
  warn(message: string): void;
}

type Answer = readonly unknown[] | null | Promise<readonly unknown[]>;
type Handler = (args: readonly unknown[], request: TabRequest) => Answer;

export interface TabConversation {
  /** The answer to one request; null where the protocol expects none. */
  receive(request: TabRequest): Promise<TabMessage | null>;
  themeChanged(theme: TeamsTheme): readonly TabMessage[];
  pressBack(): readonly TabMessage[];
  askToSave(): readonly TabMessage[];
  /** The tab may only be asked to go back once it listens. */
  isListening(): boolean;
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;
const field = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

export function createTabConversation(firstContext: TabContext, host: HostActions): TabConversation {
  let context = firstContext;
  let listening = false;
  const registered = new Set<string>();

  const handlers: Readonly<Record<string, Handler>> = {
    initialize: () => {
      listening = true;
      return initializeReply(context.frameContext, context.client);
    },
    getContext: () => [legacyContext(context)],
    registerHandler: ([name]) => {
      if (typeof name === "string") registered.add(name);
      return null;
    },
    setFrameContext: () => null,
    "appInitialization.appLoaded": () => {
      host.appLoaded();
      return null;
    },
    "appInitialization.success": () => {
      host.succeeded();
      return [];
    },
    "appInitialization.failure": ([reason, message]) => {
      host.failed(text(reason) ?? "Other", text(message) ?? "");
      return null;
    },
    // Teams shows the page as it is: the app has said that it explains the matter itself.
    "appInitialization.expectedFailure": () => {
      host.succeeded();
      return null;
    },
    executeDeepLink: ([url]) => done(host.openLink(text(url) ?? ""), "Unable to open link"),
    "pages.navigateToApp": ([target]) => done(host.openLink(appLink(target)), "Unable to navigate to app"),
    "pages.currentApp.navigateTo": ([target]) => {
      host.goToPage(text(field(target, "subPageId")));
      return [undefined];
    },
    "pages.currentApp.navigateToDefaultPage": () => {
      host.goToPage(undefined);
      return [undefined];
    },
    navigateBack: () => done(host.leave(), "Back navigation is not possible here"),
    navigateToTab: () => done(false, "This host has one tab of the app"),
    getTabInstances: () => [{ teamTabs: [] }],
    getMruTabInstances: () => [{ teamTabs: [] }],
    returnFocus: ([forward]) => {
      host.returnFocus(forward === true);
      return null;
    },
    shareDeepLink: ([subPageId, label]) => {
      host.shareLink(text(subPageId), text(label) ?? "");
      return null;
    },
    "settings.setValidityState": ([valid]) => {
      host.setValidity(valid === true);
      return null;
    },
    "settings.setSettings": async ([settings]) =>
      done(await host.saveSettings(readSettings(settings)), "The settings could not be kept"),
    "settings.getSettings": () => [host.settings()],
    "settings.save.success": () => {
      host.saved(undefined);
      return null;
    },
    "settings.save.failure": ([reason]) => {
      host.saved(text(reason) ?? "");
      return null;
    },
    // Switching persona here does not empty the tab's storage, and the host must not claim that it does.
    "webStorage.isWebStorageClearedOnUserLogOut": () => [false],
    "clipboard.writeToClipboard": async ([clip]) => {
      await host.copyText(decodeBase64(text(field(clip, "content")) ?? ""));
      return [undefined];
    },
    "nestedAppAuth.execute": async (_args, request) => [null, await host.authenticate(request.data ?? "")],
  };

  return {
    async receive(request) {
      const handler = Object.hasOwn(handlers, request.func) ? handlers[request.func] : undefined;
      if (!handler) {
        host.warn(
          `The tab called "${request.func}", which this host does not have; it answers with an error.`,
        );
        return replyTo(request, unknownReply(request.func));
      }
      const args = await handler(request.args, request);
      return args && replyTo(request, args);
    },
    themeChanged(theme) {
      context = { ...context, theme };
      return [
        ...(registered.has("themeChange") ? [tabEvent("themeChange", [theme])] : []),
        ...(registered.has("contextChange") ? [tabEvent("contextChange", [legacyContext(context)])] : []),
      ];
    },
    // Sent to every tab: one without a handler answers by itself with navigateBack.
    pressBack: () => [tabEvent("backButtonPress", [])],
    askToSave: () => [tabEvent("settings.save", [{}])],
    isListening: () => listening,
  };
}

const done = (ok: boolean, reason: string): readonly unknown[] => (ok ? [true] : [false, reason]);

/** Going to an app is following a link to it, as it was in teams-js 1.x. */
function appLink(target: unknown): string {
  const part = (key: string) => text(field(target, key));
  return tabLink(part("appId") ?? "", part("pageId") ?? "", part("subPageId"), part("channelId"));
}

/** teams-js reads failures in two ways, depending on the capability: an error first, or a status and a reason. */
const ERROR_FIRST = [
  "clipboard.",
  "location.",
  "media.",
  "pages.currentApp.",
  "people.",
  "permissions.",
  "sharing.",
];
const NOT_SUPPORTED_ON_PLATFORM = 100;

function unknownReply(func: string): readonly unknown[] {
  const message = `This host does not support ${func}.`;
  return ERROR_FIRST.some((prefix) => func.startsWith(prefix))
    ? [{ errorCode: NOT_SUPPORTED_ON_PLATFORM, message }]
    : [false, message];
}

function readSettings(value: unknown): TabSettings {
  const keys = ["contentUrl", "websiteUrl", "entityId", "suggestedDisplayName"] as const;
  return Object.fromEntries(
    keys.map((key) => [key, text(field(value, key))] as const).filter(([, entry]) => entry !== undefined),
  );
}

function decodeBase64(content: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(content), (char) => char.charCodeAt(0)));
}
