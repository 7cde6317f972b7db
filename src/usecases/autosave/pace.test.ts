import { expect, test } from "vitest";
import { keepIn, retryIn, saveIn } from "./pace.ts";

const failed = (
  reason: "offline" | "server" | "forbidden" | "throttled" | "locked" | "duplicate",
  wait?: number,
) => ({
  reason,
  requestId: null,
  ...(wait === undefined ? {} : { retryAfterSeconds: wait }),
});

test("the device is given the first letter at once, and the next ones a few times in a second", () => {
  expect(keepIn(9_000, Number.NEGATIVE_INFINITY)).toBe(0);
  expect(keepIn(9_000, 9_000)).toBe(300);
  expect(keepIn(9_250, 9_000)).toBe(50);
});

test("words that are nowhere else are sent within 10 s, others with 20 s between two versions", () => {
  expect(saveIn(5_000, { since: 5_000, lastSaveAt: 0, onDevice: true })).toBe(15_000);
  expect(saveIn(50_000, { since: 49_000, lastSaveAt: 0, onDevice: true })).toBe(1_000);
  expect(saveIn(5_000, { since: 5_000, lastSaveAt: 0, onDevice: false })).toBe(3_000);
  expect(saveIn(14_500, { since: 5_000, lastSaveAt: 0, onDevice: false })).toBe(500);
});

test("what a person has to mend is not tried again; what passes is, later each time, never before it is asked", () => {
  expect(retryIn(failed("forbidden"), 1, 0)).toBeNull();
  expect([1, 2, 3, 9].map((failures) => retryIn(failed("server"), failures, 0.5))).toEqual([
    10_000, 20_000, 40_000, 300_000,
  ]);
  expect(retryIn(failed("locked"), 1, 0.5)).toBe(10_000);
  expect(retryIn(failed("duplicate"), 1, 0.5)).toBe(10_000);
  for (const chance of [0, 0.5, 1]) {
    expect(retryIn(failed("throttled", 90), 1, chance)).toBeGreaterThanOrEqual(90_000);
    expect(retryIn(failed("offline"), 20, chance)).toBeLessThanOrEqual(60_000);
  }
});
