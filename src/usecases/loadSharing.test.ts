import { expect, test } from "vitest";
import { emptyReview } from "#domain/discussions/review.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { ETag, ItemId } from "#graph/ids.ts";
import { staleOffers } from "./loadSharing.ts";

const passed = {
  id: "o1",
  competenceId: null,
  competenceText: "Selkokieli",
  description: "",
  ways: [],
  fromGroupId: "koulu" as GroupId,
  on: "2027-02-01",
};
const review = {
  itemId: "1" as ItemId,
  etag: "1" as ETag,
  key: "review:2027:kirjasto",
  state: "open",
  groupId: "kirjasto",
  value: { ...emptyReview, offers: [passed] },
};
const reviews = new Map([["kirjasto", review]]);
const whole = { missing: null, unreadable: [] };
const failure = { reason: "server", requestId: null } as const;

test("what was passed on and is offered no longer is told, but not while it may only not have come", () => {
  const sharing = { reviews, offers: [], gaps: whole };
  expect(staleOffers(sharing)).toEqual([{ groupId: "kirjasto", offer: passed }]);
  expect(staleOffers({ ...sharing, gaps: { ...whole, missing: failure } })).toEqual([]);
  expect(staleOffers({ ...sharing, gaps: { ...whole, unreadable: [failure] } })).toEqual([]);
});
