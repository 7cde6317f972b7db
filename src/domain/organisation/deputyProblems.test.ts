import { expect, test } from "vitest";
import { deputyProblems } from "./deputyProblems.ts";

const today = "2027-02-10";
const entered = { deputyId: "p-1", from: "2027-02-10", to: "2027-03-01" };

test("a deputy with a first and a last day can be entered, for one day as well", () => {
  expect(deputyProblems(entered, today)).toEqual({});
  expect(deputyProblems({ ...entered, to: entered.from }, today)).toEqual({});
  expect(deputyProblems({ ...entered, from: "2027-01-15" }, today)).toEqual({});
});

test("each missing thing is named at its field", () => {
  expect(deputyProblems({ deputyId: "", from: "", to: "" }, today)).toEqual({
    deputyId: "whoRequired",
    from: "dayRequired",
    to: "dayRequired",
  });
});

test("the last day is neither before the first nor already past", () => {
  expect(deputyProblems({ ...entered, to: "2027-02-09" }, today)).toEqual({ to: "order" });
  expect(deputyProblems({ ...entered, from: "2027-01-01", to: "2027-02-09" }, today)).toEqual({ to: "past" });
});
