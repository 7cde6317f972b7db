import { expect, test } from "vitest";
import { channelLink } from "./channelLink.ts";

const team = "0a1b2c3d-0000-4000-8000-00000000000A";

test("reads the link that Teams gives to a channel", () => {
  const link = `https://teams.microsoft.com/l/channel/19%3Aabc%40thread.tacv2/Osaamisen%20kehitt%C3%A4minen?groupId=${team}&tenantId=x`;
  expect(channelLink(link)).toEqual({ teamId: team.toLowerCase(), channelId: "19:abc@thread.tacv2" });
});

test.each([
  "",
  "https://teams.microsoft.com/l/team/19%3Aabc%40thread.tacv2/x?groupId=1",
  `https://evil.example/l/channel/19%3Aabc%40thread.tacv2/x?groupId=${team}`,
  `https://teams.microsoft.com/l/channel/%E0%A4%A/x?groupId=${team}`,
  "https://teams.microsoft.com/l/channel/19%3Aabc%40thread.tacv2/x?tenantId=1",
])("anything else is no channel: %s", (link) => {
  expect(channelLink(link)).toBeNull();
});
