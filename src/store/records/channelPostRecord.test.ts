import { expect, test } from "vitest";
import { channelPostRecord } from "./channelPostRecord.ts";

test("a row from before posts had an owner and a claim is read as nobody's, unclaimed", () => {
  const ids = { teamId: "t", teamName: "t", channelId: "c", channelName: "c", preparedBy: "p-0017" };
  const notYet = { sendingSince: null, sentAt: null, messageId: null, webUrl: null, failure: null };
  const post = { ...ids, ...notYet, publishedKey: "p", html: "<p></p>", preparedOn: "2027-02-10" };
  expect(channelPostRecord.read(JSON.stringify({ schema: "channelPost", version: 1, ...post }))).toEqual({
    ok: true,
    value: { ...post, owner: null, claimId: null, included: [], withdrawn: null },
  });
});
