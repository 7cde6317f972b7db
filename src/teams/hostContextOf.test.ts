import type { app } from "@microsoft/teams-js";
import { expect, test } from "vitest";
import { hostContextOf } from "./hostContextOf.ts";

const told = (more: object = {}) =>
  ({
    app: { theme: "default", locale: "sv-fi", host: { clientType: "desktop" } },
    page: { id: "home", frameContext: "content" },
    user: { id: "user-1", loginHint: "sirpa@heinola.example", tenant: { id: "tenant-1" } },
    ...more,
  }) as unknown as app.Context;

test("a personal tab knows the person and no channel", () => {
  expect(hostContextOf(told())).toEqual({
    theme: "default",
    locale: "sv-fi",
    subPageId: null,
    userId: "user-1",
    tenantId: "tenant-1",
    loginHint: "sirpa@heinola.example",
    frame: "personal",
    teamId: null,
    channelId: null,
    teamName: null,
    start: null,
    clientType: "desktop",
  });
});

test.each([
  [
    { channel: { id: "19:c" }, team: { internalId: "19:t", groupId: "team-1", displayName: "Museo" } },
    { frame: "channel", teamId: "team-1", channelId: "19:c", teamName: "Museo", start: null },
  ],
  [
    { channel: { id: "19:c" }, page: { id: "", frameContext: "settings" } },
    { frame: "settings", channelId: "19:c" },
  ],
  [
    { channel: { id: "19:c" }, page: { id: "osaamiskello:channel/group/museo", frameContext: "content" } },
    { frame: "channel", start: "channel/group/museo" },
  ],
  [{ page: { id: "home", frameContext: "content", subPageId: "board/2027" } }, { subPageId: "board/2027" }],
  [{ page: { id: "home", frameContext: "content", subPageId: "" } }, { subPageId: null }],
  [{ user: undefined }, { userId: "", tenantId: "", loginHint: null }],
])("told %j it is %j", (more, is) => {
  expect(hostContextOf(told(more))).toMatchObject(is);
});

test.each([
  ["default", "default"],
  ["contrast", "contrast"],
  ["dark", "dark"],
  ["glass", "dark"],
])("the theme %s is shown as %s", (theme, shown) => {
  const context = told({ app: { theme, locale: "fi-fi", host: { clientType: "web" } } });
  expect(hostContextOf(context).theme).toBe(shown);
});
