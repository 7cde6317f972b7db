import { expect, test } from "vitest";
import { followLink } from "./followLink.ts";
import { formatPlace, readPlace } from "./hostPlace.ts";

test("an empty address is the door, in Finnish and light", () => {
  expect(readPlace("")).toMatchObject({
    persona: undefined,
    theme: "default",
    lang: "fi",
    frame: "desktop",
    view: undefined,
    silent: false,
  });
});

test.each([
  "/?persona=chair&theme=dark&lang=sv&frame=phone&view=app&sub=discussion%2F12",
  "/?persona=hr&view=channel&team=t1&channel=19%3Aabc%40thread.tacv2&tab=posts&message=159",
  "/?oid=oid-1&client=ios&silent=1",
])("%s is read and written the same", (address) => {
  expect(formatPlace(readPlace(address.slice(1)))).toBe(address);
});

test("a locale counts as its language, and nonsense as nothing", () => {
  expect(readPlace("?lang=sv-FI").lang).toBe("sv");
  expect(readPlace("?lang=xx&theme=pink&frame=watch&view=chat")).toMatchObject({
    lang: "fi",
    theme: "default",
    frame: "desktop",
    view: undefined,
  });
});

test("a link to the app opens its page; in a channel, that channel's tab", () => {
  const base = { kind: "tab", appId: "a", entityId: "home", subPageId: "plan/1" } as const;
  expect(followLink({ ...base, channelId: undefined })).toMatchObject({
    view: "app",
    sub: "plan/1",
    channel: undefined,
  });
  expect(followLink({ ...base, channelId: "c" })).toMatchObject({
    view: "channel",
    channel: "c",
    tab: "app",
    sub: "plan/1",
  });
});

test("a link to a message opens the posts at that message and leaves the page behind", () => {
  const link = { kind: "channel", channelId: "c", teamId: "t", messageId: "m" } as const;
  expect(followLink(link)).toEqual({
    view: "channel",
    team: "t",
    channel: "c",
    tab: "posts",
    message: "m",
    sub: undefined,
  });
});
