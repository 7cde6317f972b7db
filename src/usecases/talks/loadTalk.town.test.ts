import { afterAll, beforeAll, expect, test } from "vitest";
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
