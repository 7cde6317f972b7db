// @vitest-environment happy-dom
import { beforeAll, expect, test, vi } from "vitest";
import { fail } from "#lib/result.ts";
import type { Host } from "./host.ts";

interface Message {
  readonly id: number;
  readonly uuidAsString: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

const answers: Readonly<Record<string, readonly unknown[]>> = {
  initialize: [
    "content",
    "ios",
    "2.1.2",
    JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: { app: {}, pages: { backStack: {} } } }),
  ],
  getContext: [
    {
      hostName: "Teams",
      hostClientType: "ios",
      theme: "dark",
      locale: "fi-fi",
      frameContext: "content",
      subEntityId: "board/2027",
    },
  ],
  executeDeepLink: [true],
};

/** The host's side of the frameless protocol (Teams on a phone). Silent until it is woken. */
function phoneHost() {
  const heard: Message[] = [];
  const waiting: Message[] = [];
  let awake = false;
  const send = (message: object) => {
    const { onNativeMessage } = window as unknown as { onNativeMessage: (event: { data: object }) => void };
    queueMicrotask(() => onNativeMessage({ data: message }));
  };
  const answer = ({ id, uuidAsString, func }: Message) => {
    const args = answers[func];
    if (args) send({ id, uuidAsString, args });
  };
  const framelessPostMessage = (text: string) => {
    const message = JSON.parse(text) as Message;
    heard.push(message);
    if (awake) answer(message);
    else waiting.push(message);
  };
  Object.assign(window, { nativeInterface: { framelessPostMessage } });
  return {
    heard,
    event: (func: string, ...args: unknown[]) => send({ func, args }),
    wake: () => {
      awake = true;
      for (const message of waiting.splice(0)) answer(message);
    },
  };
}

let connectHost: typeof import("./connectHost.ts").connectHost;
let teams: ReturnType<typeof phoneHost>;
let host: Host;

// The SDK connects once in its life, so the tests below go through one connection, in order.
beforeAll(async () => {
  // It asks Microsoft for a list of origins as soon as it is loaded; nobody answers here.
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
  ({ connectHost } = await import("./connectHost.ts"));
});

test("a page of its own is not in Teams, and says so at once", async () => {
  expect(await connectHost({ validOrigins: [], timeoutMs: 60_000 })).toEqual(fail("notInTeams"));
});

test("a silent host is given up on, and one that answers after all is connected on the second try", async () => {
  teams = phoneHost();
  expect(await connectHost({ validOrigins: [], timeoutMs: 20 })).toEqual(fail("hostSilent"));
  teams.wake();
  const connection = await connectHost({ validOrigins: [], timeoutMs: 2_000 });
  if (!connection.ok) throw new Error(connection.failure);
  host = connection.value;
  expect(host.context).toMatchObject({ subPageId: "board/2027", locale: "fi-fi", theme: "dark" });
});

test("the theme follows the host", async () => {
  const themes: string[] = [];
  host.onTheme((theme) => themes.push(theme));
  for (const theme of ["default", "contrast", "neon"]) teams.event("themeChange", theme);
  await vi.waitFor(() => expect(themes).toEqual(["default", "contrast", "dark"]));
});

test("back is the tab's first; what the tab leaves is the host's", async () => {
  const handled = [true, false];
  host.onBack(() => handled.shift() ?? false);
  teams.event("backButtonPress");
  teams.event("backButtonPress");
  await vi.waitFor(() =>
    expect(teams.heard.filter((message) => message.func.endsWith("navigateBack"))).toHaveLength(1),
  );
  expect(handled).toEqual([]);
});

test("the host learns that the tab is ready, or why it is not", () => {
  host.ready();
  host.failed("signIn");
  const said = teams.heard.map((message) => message.func);
  expect(said).toContain("appInitialization.success");
  expect(teams.heard.at(-1)).toMatchObject({
    func: "appInitialization.failure",
    args: ["AuthFailed", null, null],
  });
});

test("links open and are shared through the host", async () => {
  expect(await host.openLink("https://teams.microsoft.com/l/entity/a/b")).toBe(true);
  expect(host.shareLink({ subPageId: "board/2027", label: "Taulu" })).toBe(true);
  expect(teams.heard.at(-1)).toMatchObject({ func: "shareDeepLink", args: ["board/2027", "Taulu", null] });
});

test("a host that does not promise to clear its storage is not trusted with drafts", async () => {
  expect(await host.clearsStorageOnSignOut()).toBe(false);
});
