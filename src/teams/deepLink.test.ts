import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "../../tests/arbitraries/hostileText.ts";
import { deepLink } from "./deepLink.ts";

const target = {
  teamsAppId: "11111111-2222-3333-4444-555555555555",
  entityId: "home",
  subPageId: "published/2027/hyvinvointi/1",
  label: "Hyvinvointi & muut: yhteenveto 2027",
};

test("any text can be a label: it is in the link as it was, but for halves of characters", () => {
  fc.assert(
    fc.property(hostileText, (label) => {
      const link = new URL(deepLink({ ...target, label }));
      expect(link.searchParams.get("label")).toBe(label.replace(/\p{Surrogate}/gu, ""));
      expect(JSON.parse(link.searchParams.get("context") ?? "")).toEqual({ subEntityId: target.subPageId });
    }),
  );
});

test("Teams reads the place from the context, and the app gets it whole", () => {
  const link = new URL(deepLink(target));
  expect(link.origin + link.pathname).toBe(
    "https://teams.microsoft.com/l/entity/11111111-2222-3333-4444-555555555555/home",
  );
  expect(JSON.parse(link.searchParams.get("context") ?? "")).toEqual({ subEntityId: target.subPageId });
  expect(link.searchParams.get("label")).toBe(target.label);
  expect(link.searchParams.has("webUrl")).toBe(false);
});

test("a link into a channel's tab names the channel", () => {
  const link = new URL(
    deepLink({ ...target, channelId: "19:abc@thread.tacv2", webUrl: "https://kello.example.fi/?a=b&c" }),
  );
  expect(JSON.parse(link.searchParams.get("context") ?? "")).toEqual({
    subEntityId: target.subPageId,
    channelId: "19:abc@thread.tacv2",
  });
  expect(link.searchParams.get("webUrl")).toBe("https://kello.example.fi/?a=b&c");
});

test("the longest ids still make a link that Teams accepts", () => {
  const subPageId = `published/2027/${"a".repeat(64)}/12`;
  const label = "ä".repeat(100);
  const link = deepLink({ ...target, subPageId, label, channelId: `19:${"x".repeat(60)}@thread.tacv2` });
  expect(link.length).toBeLessThan(1_900);
});
