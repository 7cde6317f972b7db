import { expect, test } from "vitest";
import type { GroupId } from "../organisation/group.ts";
import { changedSince } from "./changedSince.ts";

const copy = (groupId: string, revision = 1) => ({ groupId: groupId as GroupId, revision });

test("a summary is up to date while the copies that it counted are the ones that stand", () => {
  expect(changedSince([copy("a"), copy("b", 2)], [copy("b", 2), copy("a")])).toEqual([]);
});

test("handed in later, handed in anew and taken back are told apart", () => {
  expect(changedSince([copy("a"), copy("b")], [copy("a", 2), copy("c")])).toEqual([
    { groupId: "a", change: "changed" },
    { groupId: "c", change: "added" },
    { groupId: "b", change: "removed" },
  ]);
});

test("of a post that does not say what it counted nothing is claimed", () => {
  expect(changedSince([], [copy("a")])).toEqual([]);
});
