import { expect, test } from "vitest";
import { QuietTime } from "./QuietTime.ts";

/** A clock that only sleeping puts forward. */
function clock() {
  let now = 1_000;
  const slept: number[] = [];
  const sleep = async (milliseconds: number) => {
    const began = now;
    slept.push(milliseconds);
    await Promise.resolve(); // all who wait have begun to
    now = Math.max(now, began + milliseconds);
  };
  return { slept, io: { now: () => now, sleep } };
}

test("nobody waits before anybody has been told to", async () => {
  const { slept, io } = clock();
  await new QuietTime(io).pass();
  expect(slept).toEqual([]);
});

test("what one call is told all of them wait for, and go on one after the other", async () => {
  const { slept, io } = clock();
  const quiet = new QuietTime(io);
  quiet.ask(30);
  quiet.ask(10); // a shorter wait takes nothing off the longer one
  await Promise.all([quiet.pass(), quiet.pass(), quiet.pass()]);
  expect(slept).toEqual([30_000, 30_250, 30_500]);
  await quiet.pass();
  expect(slept).toHaveLength(3);
});

test("who is told to wait once more while waiting does", async () => {
  const { slept, io } = clock();
  const quiet = new QuietTime(io);
  quiet.ask(10);
  const passing = quiet.pass();
  quiet.ask(15);
  await passing;
  expect(slept).toEqual([10_000, 5_000]);
});
