import fc from "fast-check";
import { expect, test } from "vitest";
import { leaveNote, takeNote } from "./takeNote.ts";
import type { Worksheet } from "./worksheet.ts";

const worksheet = (answer?: string): Worksheet => ({
  templateId: "team",
  templateVersion: 1,
  heldOn: null,
  participants: null,
  answers: answer === undefined ? {} : { "own.current": answer },
  needs: [],
  actions: [],
  takenNotes: [],
  followUps: [],
  neverMet: null,
  together: false,
  offers: [],
  lines: [],
  commonDecision: null,
});
const note = { id: "n1", perspectiveId: "own", themeId: "current", text: "Osaamme kuunnella.\n" };
const answerOf = ({ answers }: Worksheet) => answers["own.current"];

test.each([
  [undefined, "Osaamme kuunnella."],
  ["Alku.", "Alku.\nOsaamme kuunnella."],
  ["Alku.\n", "Alku.\nOsaamme kuunnella."],
])("a note goes to a line of its own after %j, and is marked as taken", (before, after) => {
  const taken = takeNote(worksheet(before), note);
  expect(answerOf(taken)).toBe(after);
  expect(taken.takenNotes).toEqual(["n1"]);
});

test("a note that two people take at once stands there once", () => {
  const taken = takeNote(worksheet("Alku."), note);
  expect(takeNote(taken, note)).toBe(taken);
});

test("taken and left again, the answer is as it was, whatever has been written around it meanwhile", () => {
  const line = fc.stringMatching(/^[a-z ]{1,12}$/u);
  const text = fc.array(line, { maxLength: 3 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, line, text, (before, own, after) => {
      const one = { ...note, text: `(${own.trim()})` };
      const taken = takeNote(worksheet(before), one);
      const written = worksheet(`${answerOf(taken)}${after && `\n${after}`}`);
      const left = leaveNote({ ...written, takenNotes: ["n1", "n2"] }, one);
      expect(answerOf(left)).toBe([before, after].filter(Boolean).join("\n"));
      expect(left.takenNotes).toEqual(["n2"]);
    }),
  );
});

test("words that somebody has changed in the answer stay", () => {
  const left = leaveNote({ ...worksheet("Osaamme kuunnella hyvin."), takenNotes: ["n1"] }, note);
  expect(answerOf(left)).toBe("Osaamme kuunnella hyvin.");
  expect(left.takenNotes).toEqual([]);
});
