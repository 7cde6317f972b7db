import { expect, test } from "vitest";
import { SlidingWindow } from "./SlidingWindow.ts";

test("what was used leaves when its time is up, not all at once", () => {
  const window = new SlidingWindow(60_000);
  window.add(0, 5);
  window.add(30_000, 2);
  expect(window.used(59_999)).toBe(7);
  expect(window.used(60_000)).toBe(2);
  expect(window.used(90_000)).toBe(0);
});

test("says how long until something fits, counting from the oldest", () => {
  const window = new SlidingWindow(60_000);
  window.add(0, 5);
  window.add(10_000, 5);
  expect(window.untilFits(20_000, 1, 11)).toBe(0);
  expect(window.untilFits(20_000, 1, 10)).toBe(40_000);
  expect(window.untilFits(20_000, 6, 10)).toBe(50_000);
  expect(window.untilFits(20_000, 11, 10)).toBe(60_000);
  expect(window.untilOldestLeaves(20_000)).toBe(40_000);
});

test("a clock that is set back forgets what is then in the future", () => {
  const window = new SlidingWindow(60_000);
  window.add(600_000, 5);
  expect(window.used(0)).toBe(0);
});

test("a day of steady use is held in sixty numbers and stays right to a sixtieth", () => {
  const day = 86_400_000;
  const window = new SlidingWindow(day);
  for (let at = 0; at < 2 * day; at += 60_000) window.add(at, 1);
  expect(window.used(2 * day)).toBeGreaterThan(1_440 * (59 / 60) - 1);
  expect(window.used(2 * day)).toBeLessThanOrEqual(1_440);
});
