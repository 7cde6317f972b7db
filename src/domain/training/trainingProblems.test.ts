import { expect, test } from "vitest";
import { type TrainingFacts, trainingProblems } from "./trainingProblems.ts";

const facts: TrainingFacts = {
  title: "Ensiapu 1",
  provider: "",
  on: "2027-03-27",
  until: "2027-03-28",
  hours: 16,
  methodId: null,
  competenceId: null,
};

test.each([
  [{}, []],
  [{ title: "  " }, ["title"]],
  [{ title: "x".repeat(301) }, ["title"]],
  [{ on: null }, ["on"]],
  [{ on: "2026-12-31", until: "2027-01-01" }, ["notThisYear"]],
  [{ until: "2027-03-26" }, ["until"]],
  [{ on: "2027-12-31", until: "2028-01-01" }, ["untilNotThisYear"]],
  [{ hours: null }, ["hours"]],
  [{ hours: 0 }, ["hours"]],
  [{ until: null, hours: 24 }, []],
  [{ until: null, hours: 24.25 }, ["tooManyHours"]],
  // The night in which clocks go forward is a day like others.
  [{ hours: 48 }, []],
  [{ hours: 48.5 }, ["tooManyHours"]],
  [{ title: "", on: null, hours: null }, ["title", "on", "hours"]],
] as const)("%j has %j", (part, problems) => {
  expect(trainingProblems({ ...facts, ...part }, 2027)).toEqual(problems);
});
