import { expect, test, vi } from "vitest";
import type { TabContext } from "./legacyContext.ts";
import { parseTabRequest } from "./messages.ts";
import { createTabConversation, type HostActions } from "./tabConversation.ts";

const context: TabContext = {
  user: { oid: "oid-1", upn: "maija@heinola.example", name: "Maija Meri", tenantId: "tid-1" },
  appId: "app-1",
  entityId: "home",
  subEntityId: "discussion/12",
  frameContext: "content",
  client: "web",
  theme: "default",
  locale: "fi-FI",
  sessionId: "session-1",
  channel: {
    teamId: "team-1",
    teamName: "Hyvinvointipalvelut",
    channelId: "19:abc@thread.tacv2",
    channelName: "Osaamisen kehittäminen",
  },
};

function talk(over: Partial<HostActions> = {}) {
  const host = {
    appLoaded: vi.fn(),
    succeeded: vi.fn(),
    failed: vi.fn(),
    openLink: vi.fn(() => true),
    shareLink: vi.fn(),
    goToPage: vi.fn(),
    leave: vi.fn(() => true),
    returnFocus: vi.fn(),
    setValidity: vi.fn(),
    saveSettings: vi.fn(async () => true),
    settings: () => ({ entityId: "home" }),
    saved: vi.fn(),
    authenticate: async (payload: string) => `answer to ${payload}`,
    copyText: vi.fn(async () => {}),
    warn: vi.fn(),
    ...over,
  };
  const conversation = createTabConversation(context, host);
  let id = 0;
  const say = async (func: string, args: readonly unknown[] = [], data?: string) => {
    const request = parseTabRequest({ id: id++, uuidAsString: `uuid-${id}`, func, args, data });
    if (!request) throw new Error("not a request");
    const reply = await conversation.receive(request);
    return reply?.args;
  };
  return { conversation, say, host };
}

test("the handshake is answered, and only then may the tab be asked to go back", async () => {
  const { conversation, say } = talk();
  expect(conversation.isListening()).toBe(false);
  expect((await say("initialize", ["2.58.0", 4, []]))?.slice(0, 2)).toEqual(["content", "web"]);
  expect(conversation.isListening()).toBe(true);
});

test("the context is flat, and a channel tab knows its team and channel", async () => {
  const { say } = talk();
  const args = await say("getContext");
  expect(args).toHaveLength(1);
  expect(args?.[0]).toMatchObject({
    hostName: "Teams",
    hostClientType: "web",
    theme: "default",
    locale: "fi-FI",
    entityId: "home",
    subEntityId: "discussion/12",
    frameContext: "content",
    tid: "tid-1",
    userObjectId: "oid-1",
    userPrincipalName: "maija@heinola.example",
    loginHint: "maija@heinola.example",
    groupId: "team-1",
    channelId: "19:abc@thread.tacv2",
    channelName: "Osaamisen kehittäminen",
  });
});

test("success is answered, because teams-js waits for it", async () => {
  const { say, host } = talk();
  expect(await say("appInitialization.appLoaded", ["2.58.0"])).toBeUndefined();
  expect(await say("appInitialization.success", ["2.58.0"])).toEqual([]);
  expect(host.appLoaded).toHaveBeenCalledOnce();
  expect(host.succeeded).toHaveBeenCalledOnce();
});

test("a failure is passed on with its reason; an expected one leaves the tab as it is", async () => {
  const { say, host } = talk();
  await say("appInitialization.expectedFailure", ["PermissionError", "no access"]);
  expect(host.failed).not.toHaveBeenCalled();
  await say("appInitialization.failure", ["AuthFailed", "no token"]);
  expect(host.failed).toHaveBeenCalledWith("AuthFailed", "no token");
});

test("a change of theme is told to a tab that asked to hear of it, and to no other", async () => {
  const { conversation, say } = talk();
  expect(conversation.themeChanged("dark")).toEqual([]);
  await say("registerHandler", ["themeChange"]);
  expect(conversation.themeChanged("contrast")).toEqual([{ func: "themeChange", args: ["contrast"] }]);
  expect((await say("getContext"))?.[0]).toMatchObject({ theme: "contrast" });
});

test("the back button is an event; what the tab does not handle comes back as navigateBack", async () => {
  const { conversation, say, host } = talk();
  expect(conversation.pressBack()).toEqual([{ func: "backButtonPress", args: [] }]);
  expect(await say("navigateBack")).toEqual([true]);
  expect(host.leave).toHaveBeenCalledOnce();
});

test("a link that the host cannot open is an error for the tab", async () => {
  const { say, host } = talk({ openLink: vi.fn(() => false) });
  expect(await say("executeDeepLink", ["https://teams.microsoft.com/l/entity/x/y"])).toEqual([
    false,
    "Unable to open link",
  ]);
  expect(host.openLink).toHaveBeenCalledWith("https://teams.microsoft.com/l/entity/x/y");
});

test("going to an app is following its link", async () => {
  const { say, host } = talk();
  expect(await say("pages.navigateToApp", [{ appId: "a", pageId: "home", subPageId: "plan/1" }])).toEqual([
    true,
  ]);
  expect(host.openLink).toHaveBeenCalledWith(
    "https://teams.microsoft.com/l/entity/a/home?context=%7B%22subEntityId%22%3A%22plan%2F1%22%7D",
  );
});

test("a page of the app itself opens without an error in the first slot", async () => {
  const { say, host } = talk();
  expect(await say("pages.currentApp.navigateTo", [{ pageId: "home", subPageId: "plan/1" }])).toEqual([
    undefined,
  ]);
  expect(host.goToPage).toHaveBeenCalledWith("plan/1");
});

test("settings travel from the save event to the host and back", async () => {
  const { conversation, say, host } = talk();
  await say("settings.setValidityState", [true]);
  expect(host.setValidity).toHaveBeenCalledWith(true);
  expect(conversation.askToSave()).toEqual([{ func: "settings.save", args: [{}] }]);
  const settings = { contentUrl: "https://app.example/", entityId: "e", suggestedDisplayName: "Kello" };
  expect(await say("settings.setSettings", [{ ...settings, strange: 1 }])).toEqual([true]);
  expect(host.saveSettings).toHaveBeenCalledWith(settings);
  await say("settings.save.success");
  expect(host.saved).toHaveBeenCalledWith(undefined);
  await say("settings.save.failure", ["no channel"]);
  expect(host.saved).toHaveBeenCalledWith("no channel");
  expect(await say("settings.getSettings")).toEqual([{ entityId: "home" }]);
});

test("the authentication bridge answers in the second slot", async () => {
  const { say } = talk();
  expect(await say("nestedAppAuth.execute", [], "{}")).toEqual([null, "answer to {}"]);
});

test("copied text arrives decoded, with its Finnish letters", async () => {
  const { say, host } = talk();
  const content = Buffer.from("pöytäkirja", "utf8").toString("base64");
  expect(await say("clipboard.writeToClipboard", [{ mimeType: "text/plain", content }])).toEqual([undefined]);
  expect(host.copyText).toHaveBeenCalledWith("pöytäkirja");
});

test("an unknown function is warned about and refused in the way that its caller reads", async () => {
  const { say, host } = talk();
  expect(await say("chat.openChat", [{}])).toEqual([false, expect.stringContaining("chat.openChat")]);
  expect(await say("people.selectPeople", [{}])).toEqual([
    { errorCode: 100, message: expect.stringContaining("people.selectPeople") },
  ]);
  expect(await say("toString")).toEqual([false, expect.stringContaining("toString")]);
  expect(host.warn).toHaveBeenCalledTimes(3);
});
