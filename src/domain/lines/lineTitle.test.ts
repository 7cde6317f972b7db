import { expect, test } from "vitest";
import { lineTitle } from "./lineTitle.ts";

const long =
  "Tekoälyn turvallinen käyttö on vuoden painopiste, ja jokainen palvelualue nimeää omat tekoälytukihenkilönsä";

test("a short line is its own title", () => {
  expect(lineTitle("  Tekoäly osaksi\n arkea ")).toBe("Tekoäly osaksi arkea");
});

test("of a long line the first sentence, where that is short", () => {
  expect(lineTitle(`Tekoäly osaksi arkea. ${long}`)).toBe("Tekoäly osaksi arkea.");
});

test("of a long sentence as many whole words as fit, and a mark that it goes on", () => {
  expect(lineTitle(long)).toBe(
    "Tekoälyn turvallinen käyttö on vuoden painopiste, ja jokainen palvelualue nimeää omat…",
  );
  expect(lineTitle(`${long}.`).length).toBeLessThanOrEqual(91);
});

test("one word longer than the row is cut", () => {
  expect(lineTitle("a".repeat(200))).toBe(`${"a".repeat(90)}…`);
});
