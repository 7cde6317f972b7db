import { expect, test } from "vitest";
import { changesSince, type SeenHere, seenTo } from "./changesSince.ts";

const by = (modifiedBy: string | null, hour: number) => ({
  modifiedBy,
  modifiedAt: `2027-02-10T${hour}:00:00Z`,
});
const since = "2027-02-10T10:00:00Z";
const row = (groupId: string, state: string, touched: ReturnType<typeof by>) => ({
  groupId,
  state,
  title: groupId,
  ...touched,
});
const nothing: SeenHere = {
  year: 2027,
  own: new Map([["mine", "Oma ryhmä"]]),
  handedIn: [],
  reviews: [],
  published: [],
};
const seen = (part: Partial<SeenHere>) =>
  changesSince({ ...nothing, ...part }, since, "me").map((change) => change.kind);

test("what others did after the last visit is told newest first; not my own doings, nor what nobody in particular did", () => {
  const published = { kind: "published", year: 2027, unitId: "u", unitName: "U", revision: 1 } as const;
  const part = {
    handedIn: [row("mine", "handedIn", by("chair", 12))],
    published: [
      { ...published, ...by("hr", 13) },
      { ...published, kind: "lines" as const, ...by("hr", 11) },
    ],
  };
  expect(seen(part)).toEqual(["published", "handedIn", "lines"]);
  expect(seen({ handedIn: [row("mine", "handedIn", by("me", 12))] })).toEqual([]);
  expect(seen({ handedIn: [row("mine", "handedIn", by(null, 12))] })).toEqual([]);
  expect(seen({ handedIn: [row("mine", "handedIn", by("chair", 10))] })).toEqual([]);
  expect(seen({ handedIn: [row("mine", "waiting", by("chair", 12))] })).toEqual([]);
});

test("what comes to me from groups that I am not in is counted together", () => {
  const handedIn = [
    row("a", "handedIn", by("x", 11)),
    row("b", "handedIn", by("y", 12)),
    row("c", "withdrawn", by("z", 13)),
  ];
  expect(changesSince({ ...nothing, handedIn }, since, "me")).toEqual([
    { kind: "board", id: "board", at: "2027-02-10T12:00:00Z", year: 2027, count: 2 },
  ]);
});

test("the plans of a year that were confirmed are one piece of news, with their newest version", () => {
  const plan = { kind: "plan", year: 2028, unitName: "U" } as const;
  const published = [
    { ...plan, unitId: "a", revision: 1, ...by("hr", 11) },
    { ...plan, unitId: "town", revision: 2, ...by("hr", 12) },
    { ...plan, year: 2027, unitId: "a", revision: 1, ...by("hr", 10) },
  ];
  expect(changesSince({ ...nothing, published }, since, "me")).toEqual([
    { kind: "plan", id: "plan 2028", at: "2027-02-10T12:00:00Z", year: 2028, revision: 2 },
  ]);
});

test("HR's word counts for the copy that stands, and only in my own groups", () => {
  const copy = row("mine", "handedIn", by("me", 11));
  for (const [state, kind] of [
    ["returned", "returned"],
    ["accepted", "accepted"],
    ["open", "handled"],
  ] as const)
    expect(seen({ handedIn: [copy], reviews: [row("mine", state, by("hr", 12))] })).toEqual([kind]);
  const anew = row("mine", "handedIn", by("me", 13));
  expect(seen({ handedIn: [anew], reviews: [row("mine", "returned", by("hr", 12))] })).toEqual([]);
  expect(
    seen({ handedIn: [row("a", "handedIn", by("me", 11))], reviews: [row("a", "accepted", by("hr", 12))] }),
  ).toEqual([]);
});

test("who has seen all has seen up to the newest of it", () => {
  const part = {
    handedIn: [row("mine", "handedIn", by("x", 12))],
    reviews: [row("mine", "open", by("hr", 14))],
  };
  expect(seenTo({ ...nothing, ...part })).toBe("2027-02-10T14:00:00Z");
  expect(seenTo(nothing)).toBe("");
});
