import { expect, test } from "vitest";
import { caretAfter } from "./caretAfter.ts";

/** `|` marks the caret. */
test.each([
  ["Osaamme| leikin.", "Osaamme leikin.\nJa laulun.", "Osaamme| leikin.\nJa laulun."],
  ["Osaamme leikin.|", "Me osaamme leikin.", "Me osaamme leikin.|"],
  ["Alku |loppu", "Alku keskellä loppu", "Alku |keskellä loppu"],
  ["Alku vanha| loppu", "Alku uusi loppu", "Alku uusi| loppu"],
  ["|Alku", "Uusi Alku", "|Uusi Alku"],
  ["aaa|", "aaaa", "aaa|a"],
  ["Kaikki| pois", "", "|"],
])("%s becomes %s", (shown, after, wanted) => {
  const caret = shown.indexOf("|");
  const at = caretAfter(shown.replace("|", ""), after, caret);
  expect(`${after.slice(0, at)}|${after.slice(at)}`).toBe(wanted);
});
