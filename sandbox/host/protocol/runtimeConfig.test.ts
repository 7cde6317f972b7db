import { expect, test } from "vitest";
import { initializeReply, runtimeConfig } from "./runtimeConfig.ts";

test("the runtime stands in the fourth slot, where teams-js looks for the authentication bridge", () => {
  const [frameContext, client, version, runtime] = initializeReply("content", "web");
  expect([frameContext, client, version]).toEqual(["content", "web", "2.1.2"]);
  expect(JSON.parse(String(runtime))).toMatchObject({
    apiVersion: 4,
    isNAAChannelRecommended: true,
    supports: { nestedAppAuth: {}, app: { notifySuccessResponse: {} } },
  });
});

test("a phone has no tabs, and keeps its back button", () => {
  for (const client of ["android", "ios"] as const) {
    const { pages } = JSON.parse(runtimeConfig(client)).supports;
    expect(pages).toEqual({ config: {}, backStack: {}, currentApp: {} });
  }
  expect(JSON.parse(runtimeConfig("desktop")).supports.pages).toHaveProperty("tabs");
});

test("nothing is promised that this host does not do", () => {
  const { supports } = JSON.parse(runtimeConfig("web"));
  expect(Object.keys(supports).sort()).toEqual(["app", "clipboard", "nestedAppAuth", "pages"]);
});
