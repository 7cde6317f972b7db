import { expect, test } from "vitest";
import { fileName } from "./fileName.ts";

test.each([
  ["Koonti 2027 Hyvinvointipalvelut", "Koonti 2027 Hyvinvointipalvelut.pdf"],
  ['Työ/vapaa: "ä" <b>', "Työ vapaa ä b.pdf"],
  ["..", "Osaamiskello.pdf"],
  ["a".repeat(200), `${"a".repeat(100)}.pdf`],
])("%s becomes a name that every system takes", (title, name) => {
  expect(fileName(title, "pdf")).toBe(name);
});
