import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Gate } from "./Gate.ts";
import { Patience } from "./Patience.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const limits = { maxRetries: 3, maxWaitSeconds: 600, retryDelaySeconds: 1 };
const throttled = { reason: "throttled", status: 429, requestId: "r-1" } as const;

/** What came of it, and the seconds that it took. */
async function timed<T>(work: Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  let seconds = 0;
  const done = work.then((value) => {
    seconds = (performance.now() - start) / 1000;
    return value;
  });
  await vi.runAllTimersAsync();
  return [await done, seconds];
}

test("where Graph does not say how long, every wait is about twice the one before, and then it is enough", async () => {
  const patience = new Patience(new Gate(), limits);
  for (const least of [1, 2, 4]) {
    const [again, seconds] = await timed(patience.again(null));
    expect([again, seconds >= least, seconds <= least * 1.5 + 0.001]).toEqual([true, true, true]);
  }
  expect(await timed(patience.again(null))).toEqual([false, 0]);
});

test("many who were refused in the same moment do not come back in the same moment, and none too early", async () => {
  const waits: number[] = [];
  for (let index = 0; index < 20; index += 1) {
    const [, seconds] = await timed(new Patience(new Gate(), limits).again(30));
    waits.push(seconds);
  }
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(30);
  expect(Math.max(...waits)).toBeLessThanOrEqual(33.001);
  expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(0.5);
  expect(new Set(waits).size).toBeGreaterThan(10);
});

test("what has been waited counts: the caller's time is one for all tries and the gate", async () => {
  const gate = new Gate();
  const patience = new Patience(gate, { ...limits, maxWaitSeconds: 8 });
  expect((await timed(patience.again(5)))[0]).toBe(true);
  gate.close(3, throttled);
  expect(await timed(patience.untilOpen())).toEqual([{ ...throttled, retryAfterSeconds: 3 }, 0]);
  expect(await timed(patience.again(3))).toEqual([false, 0]);
});

test("the gate opens when it was said to; a second refusal makes it later, never earlier", async () => {
  const gate = new Gate();
  gate.close(2, throttled);
  gate.close(4, throttled);
  gate.close(1, throttled);
  const [closed, seconds] = await timed(new Patience(gate, limits).untilOpen());
  expect([closed, seconds >= 4, seconds < 4.6]).toEqual([null, true, true]);
  expect(await timed(new Patience(gate, limits).untilOpen())).toEqual([null, 0]);
});

test("a wrong header does not silence the app for the rest of the day", () => {
  const gate = new Gate();
  gate.close(86_400, throttled);
  expect(gate.closed()).toEqual({ ...throttled, retryAfterSeconds: 600 });
});
