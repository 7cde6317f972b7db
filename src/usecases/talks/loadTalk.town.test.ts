import { afterAll, beforeAll, expect, test } from "vitest";
import type { PersonId } from "#domain/organisation/person.ts";
import { type OpenTown, openTown } from "../../../tests/pages/openTown.ts";
import { followTalk } from "./followTalk.ts";
import { loadTalk } from "./loadTalk.ts";

const year = 2027;
const employee = "0a50830e-cef0-46d1-a19e-b7de09b8b9e7";
const pair = "p-0299~p-0294";

let town: OpenTown;

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

test("a discussion opens in two requests, and in one for who has been in the app already", async () => {
  const { services, wire } = await town.work(employee);
  const talk = await followTalk(services, year, pair);
  if (!talk.ok || talk.value.kind !== "talk") throw new Error(JSON.stringify(talk));
  const { opened, own, half, goals } = talk.value;
  expect(wire).toHaveLength(2);
  expect(opened).toMatchObject({ role: "employee", isOver: false, isSupervisorToo: false });
  expect(own).not.toBeNull();
  expect(half).toBeNull();
  for (const one of [own, goals]) await one?.leave();
});

test("a year without a form, and an address that is no pair's", async () => {
  const { services } = await town.work(employee);
  expect(await loadTalk(services, 2031, pair)).toEqual({
    ok: true,
    value: { kind: "none", why: "noDocument" },
  });
  expect(await loadTalk(services, year, "p-0299")).toMatchObject({
    ok: false,
    failure: { reason: "notFound" },
  });
});

test("whoever left the form before HR was told tells HR by opening it again, and asks no more once that is done", async () => {
  const of = "p-0301~p-0294";
  const hr = await town.work("hr");
  const work = await hr.stores.talkWork();
  if (!work.ok) throw new Error("no talk work");
  const marked = async () => {
    const marks = await hr.stores.find(work.value.lookups.talkMarks(year, "p-0294" as PersonId));
    return marks.ok && marks.value.value.marks.find(({ id }) => id === "p-0301")?.heldOn;
  };
  const { services, wire } = await town.work("head");
  const talk = await followTalk(services, year, of);
  if (!talk.ok || talk.value.kind !== "talk") throw new Error(JSON.stringify(talk));
  talk.value.half?.change((now) => ({ ...now, heldOn: "2027-02-08" }));
  await talk.value.half?.flush();
  await talk.value.half?.leave();
  expect(await marked()).toBeUndefined();
  expect(await loadTalk(services, year, of)).toMatchObject({
    ok: true,
    value: { talk: { isHrBehind: false } },
  });
  expect(await marked()).toBe("2027-02-08");
  const before = wire.length;
  await loadTalk(services, year, of);
  expect(wire).toHaveLength(before + 1);
});
