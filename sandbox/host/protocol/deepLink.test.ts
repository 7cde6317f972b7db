import { expect, test } from "vitest";
import { parseTeamsLink, tabLink } from "./deepLink.ts";

const app = "dddddddd-0000-4000-8000-000000000001";
const context = (value: object) => encodeURIComponent(JSON.stringify(value));

test("a link to the app carries the page inside it", () => {
  const link = `https://teams.microsoft.com/l/entity/${app}/home?webUrl=https%3A%2F%2Fx&context=${context({ subEntityId: "summary/hyvinvointi-2027" })}`;
  expect(parseTeamsLink(link)).toEqual({
    kind: "tab",
    appId: app,
    entityId: "home",
    subPageId: "summary/hyvinvointi-2027",
    channelId: undefined,
  });
});

test("a link to the app in a channel names the channel", () => {
  const link = `https://teams.cloud.microsoft/l/entity/${app}/home?context=${context({ subPageId: "a", channelId: "19:abc@thread.tacv2" })}`;
  expect(parseTeamsLink(link)).toMatchObject({ subPageId: "a", channelId: "19:abc@thread.tacv2" });
});

test("what tabLink writes is read back", () => {
  const link = tabLink(app, "home", "discussion/äö", "19:abc@thread.tacv2");
  expect(parseTeamsLink(link)).toEqual({
    kind: "tab",
    appId: app,
    entityId: "home",
    subPageId: "discussion/äö",
    channelId: "19:abc@thread.tacv2",
  });
});

test("a broken context is no reason to lose the link", () => {
  const link = `https://teams.microsoft.com/l/entity/${app}/home?context=%7Bsub`;
  expect(parseTeamsLink(link)).toMatchObject({ kind: "tab", subPageId: undefined });
});

test("links to a message and to a channel lead to the posts", () => {
  const team = "e0000000-0000-4000-8000-000000000001";
  const message = `https://teams.microsoft.com/l/message/19%3Aabc%40thread.tacv2/1590776551682?groupId=${team}&tenantId=t`;
  const channel = `https://teams.microsoft.com/l/channel/19%3Aabc%40thread.tacv2/Yleinen?groupId=${team}`;
  const place = { kind: "channel", channelId: "19:abc@thread.tacv2", teamId: team };
  expect(parseTeamsLink(message)).toEqual({ ...place, messageId: "1590776551682" });
  expect(parseTeamsLink(channel)).toEqual({ ...place, messageId: undefined });
});

test.each([
  "javascript:alert(1)",
  "http://teams.microsoft.com/l/entity/a/b",
  "https://teams.microsoft.com.evil.example/l/entity/a/b",
  "https://teams.microsoft.com/v2/",
  "https://www.heinola.fi/l/entity/a/b",
  "not a link",
])("%s is not a link into Teams", (link) => {
  expect(parseTeamsLink(link)).toBeNull();
});
