import { expect, test } from "vitest";
import { settle } from "./settle.ts";

const text = { path: "answers/own.current", mine: "minun", theirs: "heidän" };

test("a person takes their own text, the other's, or both one below the other", () => {
  const parts = new Map<string, unknown>([[text.path, text.theirs]]);
  expect(settle(parts, text, "mine", "x").get(text.path)).toBe("minun");
  expect(settle(parts, text, "theirs", "x").get(text.path)).toBe("heidän");
  expect(settle(parts, text, "both", "x").get(text.path)).toBe("heidän\n\nminun");
});

test("both of two items become two items", () => {
  const collision = {
    path: "needs/a",
    mine: { id: "a", description: "m" },
    theirs: { id: "a", description: "t" },
  };
  const settled = settle(new Map<string, unknown>([["needs/a", collision.theirs]]), collision, "both", "b");
  expect(Object.fromEntries(settled)).toEqual({
    "needs/a": { id: "a", description: "t" },
    "needs/b": { id: "b", description: "m" },
  });
});

test("a date cannot be both", () => {
  const collision = { path: "heldOn", mine: "2027-02-01", theirs: "2027-02-02" };
  expect(settle(new Map([["heldOn", "2027-02-02"]]), collision, "both", "x").get("heldOn")).toBe(
    "2027-02-02",
  );
});
