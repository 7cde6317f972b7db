import { expect, test } from "vitest";
import { standingDeputy } from "./deputy.ts";

test.each([
  ["on its last day", { from: "2027-01-01", to: "2027-02-10" }, true],
  ["before it begins", { from: "2027-03-01", to: "2027-03-31" }, true],
  ["when it is over", { from: "2027-01-01", to: "2027-02-09" }, false],
  ["when it was ended before it began", { from: "2027-03-01", to: "2027-02-10" }, false],
])("a deputy %s", (_, stored, stands) => {
  expect(standingDeputy(stored, "2027-02-10")).toEqual(stands ? stored : null);
});

test("nobody has been entered", () => {
  expect(standingDeputy(undefined, "2027-02-10")).toBeNull();
});
