import { expect, test } from "vitest";
import { fakeTime } from "../autosave/testing/fakeTime.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Follower } from "./followingPace.ts";
import { startFollowing } from "./startFollowing.ts";

function followed(follower: Follower, quietFor = () => 0) {
  const time = fakeTime();
  const looks: number[] = [];
  let failure: UseCaseFailure | null = null;
  let takes = 300;
  const following = startFollowing(
    {
      look: () => {
        looks.push(time.now());
        return new Promise((resolve) => time.after(takes, () => resolve(failure)));
      },
      follower,
      quietFor,
    },
    time,
  );
  following.resume();
  return {
    ...following,
    pass: time.pass,
    looks,
    fail: (next: UseCaseFailure | null) => {
      failure = next;
    },
    takeLong: (milliseconds: number) => {
      takes = milliseconds;
    },
    /** How often it looked in the next so many milliseconds. */
    async counted(milliseconds: number) {
      const before = looks.length;
      await time.pass(milliseconds);
      return looks.length - before;
    },
  };
}

test("a note is on the projector within 10 s: look after look, the answer included", async () => {
  const { pass, looks } = followed("meeting");
  await pass(120_000);
  const gaps = looks.map((at, index) => at + 300 - (looks[index - 1] ?? 0));
  expect(Math.max(...gaps)).toBeLessThan(10_000);
});

test("fifteen phones ask far less often than the one that everybody looks at", async () => {
  expect(await followed("reader").counted(60_000)).toBeLessThanOrEqual(3);
  expect(await followed("meeting").counted(60_000)).toBeGreaterThanOrEqual(9);
});

test("a form in which nothing happens asks less often, and often again once something does", async () => {
  let quiet = 11 * 60_000;
  const { counted, pass } = followed("form", () => quiet);
  await pass(30_000);
  expect(await counted(120_000)).toBeLessThanOrEqual(4);
  quiet = 0;
  await pass(30_000);
  expect(await counted(60_000)).toBeGreaterThanOrEqual(9);
});

test("while nobody sees the page nothing is asked; when it is seen again, what is due comes at once", async () => {
  const { pause, resume, counted } = followed("meeting");
  pause();
  expect(await counted(600_000)).toBe(0);
  resume();
  expect(await counted(1)).toBe(1);
});

test("seen again and again in a moment, it does not ask more often for that", async () => {
  const { pause, resume, counted } = followed("meeting");
  await counted(7_000);
  for (let time = 0; time < 20; time++) {
    pause();
    resume();
  }
  expect(await counted(1_000)).toBe(0);
});

test("one look at a time, however long it takes", async () => {
  const { takeLong, pause, resume, counted } = followed("meeting");
  takeLong(60_000);
  const count = counted(40_000);
  pause();
  resume();
  expect(await count).toBe(1);
});

test("after failures it asks less and less often, never before it has been asked to wait, and recovers", async () => {
  const { fail, counted, pass, looks } = followed("meeting");
  fail({ reason: "offline", requestId: null });
  await pass(200_000);
  expect(await counted(600_000)).toBeLessThanOrEqual(6);
  fail({ reason: "throttled", requestId: null, retryAfterSeconds: 300 });
  await pass(1_000_000);
  const [last = 0, before = 0] = looks.toReversed();
  expect(last - before).toBeGreaterThanOrEqual(300_000);
  fail(null);
  await pass(310_000);
  expect(await counted(60_000)).toBeGreaterThanOrEqual(9);
});

test("when the network returns it looks at once", async () => {
  const { fail, counted, pass, networkIsBack } = followed("meeting");
  networkIsBack();
  expect(await counted(1)).toBe(0);
  fail({ reason: "offline", requestId: null });
  await pass(200_000);
  fail(null);
  networkIsBack();
  expect(await counted(1)).toBe(1);
});
