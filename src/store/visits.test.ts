import { expect, test } from "vitest";
import type { DraftStorage } from "./draftStorage.ts";
import { createVisits, visitEndsAfterMs } from "./visits.ts";

function device() {
  const kept = new Map<string, unknown>();
  const storage: DraftStorage = {
    all: async () => [...kept],
    write: async ({ put, remove }) => {
      for (const key of remove) kept.delete(key);
      if (put) kept.set(put.key, put.value);
    },
  };
  const state = { now: 1_000_000_000_000, shared: false };
  const visitsOf = (entraId: string) =>
    createVisits(
      { tenantId: "t", entraId },
      { now: () => state.now, keepsNothing: () => state.shared, storage },
    );
  return { kept, state, visitsOf };
}

test("nothing is new to who comes for the first time; later what came since then is", async () => {
  const { state, visitsOf } = device();
  const visits = visitsOf("me");
  expect(await visits.come("10")).toBe("10");
  state.now += 60_000;
  // A reload, or home again from another screen: still the same visit.
  expect(await visits.come("12")).toBe("10");
  state.now += visitEndsAfterMs;
  expect(await visits.come("13")).toBe("12");
});

test("what has been seen stays seen when some of it is no longer there", async () => {
  const { state, visitsOf } = device();
  await visitsOf("me").come("12");
  state.now += visitEndsAfterMs;
  await visitsOf("me").come("");
  state.now += visitEndsAfterMs;
  expect(await visitsOf("me").come("13")).toBe("12");
});

test("each person has a visit of their own, and one without a name has none", async () => {
  const { kept, visitsOf } = device();
  await visitsOf("me").come("12");
  expect(await visitsOf("you").come("15")).toBe("15");
  expect(await visitsOf("").come("16")).toBe("16");
  expect([...kept.keys()]).toEqual(["t|me", "t|you"]);
});

test("a shared device forgets everybody's visits, and a quarter forgets those who did not come back", async () => {
  const { kept, state, visitsOf } = device();
  await visitsOf("me").come("12");
  state.now += 91 * 24 * 60 * 60 * 1000;
  await visitsOf("you").come("15");
  expect([...kept.keys()]).toEqual(["t|you"]);
  state.shared = true;
  expect(await visitsOf("you").come("17")).toBe("17");
  expect(kept.size).toBe(0);
});

test("a device that fails to keep anything shows nothing as new", async () => {
  const storage: DraftStorage = { all: () => Promise.reject(new Error("blocked")), write: async () => {} };
  const visits = createVisits(
    { tenantId: "t", entraId: "me" },
    { now: () => 0, keepsNothing: () => false, storage },
  );
  expect(await visits.come("12")).toBe("12");
});
