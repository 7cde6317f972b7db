import { afterEach, expect, test, vi } from "vitest";
import { browserClock } from "./browserClock.ts";

afterEach(() => vi.useRealTimers());

test("a clock that is put back keeps no draft and no save waiting", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-03-28T03:30:00Z") });
  const before = browserClock.now();
  vi.setSystemTime(new Date("2027-03-28T02:30:00Z"));
  expect(browserClock.now()).toBeGreaterThanOrEqual(before);
  expect(browserClock.date()).toEqual(new Date("2027-03-28T02:30:00Z"));
});
