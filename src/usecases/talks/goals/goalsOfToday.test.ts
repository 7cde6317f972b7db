import { expect, test } from "vitest";
import type { PersonId } from "#domain/organisation/person.ts";
import { goalsOfToday } from "./goalsOfToday.ts";

const id = (text: string) => text as PersonId;
const boss = id("boss");
const main = { key: "goalssupervisor:emma", personId: "emma" };
const ofPair = { key: "goalssupervisor:emma~boss", personId: "emma" };
const emma = (supervisorId: string, ...others: string[]) => ({
  id: id("emma"),
  supervisorId: id(supervisorId),
  otherSupervisorIds: others.map(id),
});

test.each([
  ["the main job's, once the other job has become it", emma("boss"), main],
  ["the other job's, once the main one has become that", emma("chief", "boss"), ofPair],
])("of two documents it takes %s, in whatever order they come", (_, employee, expected) => {
  for (const documents of [
    [main, ofPair],
    [ofPair, main],
  ])
    expect(goalsOfToday([employee], boss, documents).get("emma")).toBe(expected);
});

test("the only document is taken as long as the nightly run has not made today's", () => {
  expect(goalsOfToday([emma("boss")], boss, [ofPair]).get("emma")).toBe(ofPair);
  expect(goalsOfToday([emma("boss")], boss, []).size).toBe(0);
});
