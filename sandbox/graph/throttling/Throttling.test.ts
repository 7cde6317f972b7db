import { expect, test } from "vitest";
import { ApiError } from "../errors.ts";
import type { Caller } from "../permissions/Caller.ts";
import { Throttling } from "./Throttling.ts";
import type { ThrottlingSetting } from "./ThrottlingLimits.ts";

const item = "/v1.0/sites/h,1,2/lists/abc/items/3";
const items = "/v1.0/sites/h,1,2/lists/abc/items";
const posts = "/v1.0/teams/t/channels/c/messages";

function start(setting: ThrottlingSetting) {
  const state = { now: 1_000_000_000_000 - (1_000_000_000_000 % 86_400_000), setting };
  const throttling = new Throttling(
    () => state.now,
    "app",
    () => state.setting,
  );
  const person = (oid: string): Caller => ({ audience: "graph", oid, isApp: false, name: oid, scopes: [] });
  const ask = (caller: Caller | string, method = "GET", url = item) => {
    try {
      const headers = throttling.admit(typeof caller === "string" ? person(caller) : caller, method, url);
      return { status: 200, headers };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { status: error.status, code: error.code, headers: error.headers };
    }
  };
  return { state, throttling, person, ask };
}

test("off, nothing is refused and everything is counted", () => {
  const { ask, throttling } = start(false);
  for (let n = 0; n < 4_000; n += 1) expect(ask("a")).toEqual({ status: 200, headers: {} });
  expect(throttling.report()).toMatchObject({
    limits: null,
    appUnitsPerMinute: [{ id: "app", total: 4_000, peak: 4_000, refused: 0 }],
    userRequestsPer5Minutes: [{ id: "a", total: 4_000, refused: 0 }],
  });
});

test("the app is refused over its units of a minute, whoever of its users asks", () => {
  const { ask } = start({ appUnitsPerMinute: 5 });
  expect(ask("a", "GET", items).status).toBe(200);
  expect(ask("b", "PATCH").status).toBe(200);
  expect(ask("c", "PATCH")).toMatchObject({ status: 429, code: "activityLimitReached" });
});

test("from four fifths on the answer tells what is left, and a refusal that nothing is", () => {
  const { ask, state } = start({ appUnitsPerMinute: 5 });
  for (let n = 0; n < 3; n += 1) expect(ask("a").headers).toEqual({});
  state.now += 20_000;
  expect(ask("a").headers).toEqual({
    "RateLimit-Limit": "5",
    "RateLimit-Remaining": "1",
    "RateLimit-Reset": "40",
  });
  expect(ask("a").headers).toMatchObject({ "RateLimit-Remaining": "0" });
  expect(ask("a").headers).toEqual({
    "Retry-After": "40",
    "RateLimit-Limit": "5",
    "RateLimit-Remaining": "0",
    "RateLimit-Reset": "40",
  });
});

test("who waits as told is let in", () => {
  const { ask, state } = start({ appUnitsPerMinute: 2 });
  ask("a");
  state.now += 10_000;
  ask("a");
  const refused = ask("a");
  expect(refused.status).toBe(429);
  state.now += Number(refused.headers["Retry-After"]) * 1_000;
  expect(ask("a").status).toBe(200);
});

test("asking again too early is refused, counts, and makes the wait longer", () => {
  const { ask, state } = start({ appUnitsPerMinute: 2 });
  ask("a");
  ask("a");
  expect(ask("a").headers["Retry-After"]).toBe("60");
  state.now += 50_000;
  ask("a");
  expect(ask("a").headers["Retry-After"]).toBe("60");
  state.now += 30_000;
  expect(ask("a").status).toBe(429);
  state.now += 60_000;
  expect(ask("a").status).toBe(200);
});

test("a person is refused over so many requests in five minutes, and nobody else is", () => {
  const { ask, state, person } = start({ userRequestsPer5Minutes: 2 });
  ask("a");
  ask("a");
  expect(ask("a")).toMatchObject({ status: 429, headers: { "Retry-After": "300", "RateLimit-Limit": "2" } });
  expect(ask("b").status).toBe(200);
  const job: Caller = { ...person("job"), isApp: true };
  for (let n = 0; n < 5; n += 1) expect(ask(job).status).toBe(200);
  state.now += 300_000;
  expect(ask("a").status).toBe(200);
});

test("an app of its own has limits of its own", () => {
  const { ask, person } = start({ appUnitsPerMinute: 1 });
  const job: Caller = { ...person("job"), isApp: true };
  expect(ask("a").status).toBe(200);
  expect(ask(job).status).toBe(200);
  expect(ask(job).status).toBe(429);
});

test("the day has a limit too, and its wait is long", () => {
  const { ask, state } = start({ appUnitsPerDay: 4 });
  for (let n = 0; n < 4; n += 1) {
    expect(ask("a").status).toBe(200);
    state.now += 60_000;
  }
  expect(Number(ask("a").headers["Retry-After"])).toBeGreaterThan(80_000);
});

test("a channel takes so many posts in a second and in a day; another channel goes on", () => {
  const { ask, state } = start({ channelPostsPerSecond: 2, channelPostsPerDay: 3 });
  const post = (channel = "c") => ask("a", "POST", posts.replace("/c/", `/${channel}/`));
  expect([post(), post()].map(({ status }) => status)).toEqual([200, 200]);
  expect(post()).toMatchObject({ status: 429, code: "TooManyRequests", headers: { "Retry-After": "1" } });
  expect(post("other").status).toBe(200);
  state.now += 2_000;
  expect(Number(post().headers["Retry-After"])).toBeGreaterThan(80_000);
});

test("SharePoint's own REST refuses in plain text, and with 503 where it is set so", () => {
  const { throttling, person } = start({ appUnitsPerMinute: 0, status: 503 });
  const rest: Caller = { ...person("a"), audience: "sharepoint" };
  const headers = { "Content-Type": "text/plain", "Retry-After": "60" };
  expect(() => throttling.admit(rest, "GET", "/sites/work/_api/web")).toThrow(
    expect.objectContaining({
      status: 503,
      message: "503 SERVICE UNAVAILABLE",
      headers: expect.objectContaining(headers),
    }),
  );
});

test("switching on starts from nothing", () => {
  const { ask, state } = start(false);
  for (let n = 0; n < 50; n += 1) ask("a");
  state.setting = { appUnitsPerMinute: 10 };
  expect(ask("a")).toEqual({ status: 200, headers: {} });
});

test("the report names the peak and how many were refused", () => {
  const { ask, state, throttling } = start({ appUnitsPerMinute: 3 });
  for (let n = 0; n < 3; n += 1) ask("a");
  ask("b");
  state.now += 120_000;
  ask("a");
  expect(throttling.report()).toMatchObject({
    limits: { appUnitsPerMinute: 3, userRequestsPer5Minutes: 3_000 },
    appUnitsPerMinute: [{ id: "app", total: 5, now: 1, peak: 4, refused: 1 }],
    userUnitsPerMinute: [
      { id: "a", total: 4, peak: 3 },
      { id: "b", total: 1, peak: 1 },
    ],
  });
  throttling.clear();
  expect(throttling.report().appUnitsPerMinute).toEqual([]);
});
