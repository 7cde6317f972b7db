import { expect, test } from "vitest";
import { createTokenCache } from "./tokenCache.ts";

function cache() {
  let now = 1_000;
  let issued = 0;
  const tokens = createTokenCache(
    async () => ({ ok: true, grant: { accessToken: `token-${++issued}`, idToken: "i", expiresIn: 3600 } }),
    () => now,
  );
  const get = async (scopes: readonly string[], fresh = false) => {
    const outcome = await tokens.get(scopes, { fresh });
    return outcome.ok ? [outcome.grant.accessToken, outcome.grant.expiresIn] : outcome.reason;
  };
  return { get, pass: (seconds: number) => (now += seconds) };
}

test("a token is used again with what is left of it, whatever the order of its scopes", async () => {
  const { get, pass } = cache();
  expect(await get(["A", "B"])).toEqual(["token-1", 3600]);
  pass(600);
  expect(await get(["B", "A"])).toEqual(["token-1", 3000]);
  expect(await get(["A"])).toEqual(["token-2", 3600]);
});

test("a token that is about to end is replaced", async () => {
  const { get, pass } = cache();
  await get(["A"]);
  pass(3299);
  expect(await get(["A"])).toEqual(["token-1", 301]);
  pass(1);
  expect(await get(["A"])).toEqual(["token-2", 3600]);
});

test("a fresh one is made when asked for, and kept", async () => {
  const { get } = cache();
  await get(["A"]);
  expect(await get(["A"], true)).toEqual(["token-2", 3600]);
  expect(await get(["A"])).toEqual(["token-2", 3600]);
});

test("a refusal is not remembered", async () => {
  let down = true;
  const tokens = createTokenCache(
    async () =>
      down
        ? { ok: false, reason: "offline", message: "no network" }
        : { ok: true, grant: { accessToken: "t", idToken: "i", expiresIn: 3600 } },
    () => 0,
  );
  expect((await tokens.get(["A"], { fresh: false })).ok).toBe(false);
  down = false;
  expect((await tokens.get(["A"], { fresh: false })).ok).toBe(true);
});
