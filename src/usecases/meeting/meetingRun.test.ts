import { expect, test } from "vitest";
import { goToStep, type MeetingRun, spentBesides, spentIn } from "./meetingRun.ts";

const start: MeetingRun = { step: "welcome", since: 0, spent: {} };

test("each step counts the time that was spent in it, also when it is come back to", () => {
  let run = goToStep(start, "current", 10);
  run = goToStep(run, "future", 30);
  run = goToStep(run, "current", 35);
  expect(spentIn(run, "current", 40)).toBe(25);
  expect(spentIn(run, "future", 40)).toBe(5);
  expect(spentIn(run, "workinglife", 40)).toBe(0);
});

test("the whole counts everything but what was before the discussion", () => {
  const run = goToStep(goToStep(start, "current", 10), "future", 30);
  expect(spentBesides(run, ["welcome"], 100)).toBe(90);
  expect(spentBesides(start, ["welcome"], 100)).toBe(0);
});

test("going to where one is changes nothing", () => {
  expect(goToStep(start, "welcome", 10)).toBe(start);
});
