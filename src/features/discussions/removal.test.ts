import { expect, test } from "vitest";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import { removed } from "./removal.ts";

const action = (id: string) => ({ id, what: id, who: "", byWhen: null });
const worksheet: Worksheet = {
  templateId: "team",
  templateVersion: 1,
  heldOn: null,
  participants: null,
  answers: {},
  needs: [],
  actions: [action("a"), action("b"), action("c")],
  takenNotes: [],
  followUps: [],
  neverMet: null,
  together: false,
  offers: [],
  lines: [],
  commonDecision: null,
};
const ids = ({ actions }: Worksheet) => actions.map(({ id }) => id).join("");

test("brings a removed action back to where it was", () => {
  const { remove, removal } = removed(worksheet, "actions", "b", "removed");
  expect(ids(remove(worksheet))).toBe("ac");
  expect(removal.undo(remove(worksheet))).toEqual(worksheet);
});

test("keeps what was written between removing and undoing", () => {
  const { remove, removal } = removed(worksheet, "actions", "b", "removed");
  const later = {
    ...remove(worksheet),
    heldOn: "2027-02-03",
    actions: [action("a"), action("c"), action("d")],
  };
  expect(removal.undo(later)).toMatchObject({ heldOn: "2027-02-03" });
  expect(ids(removal.undo(later))).toBe("abcd");
});

test("undoes nothing when the action has come back already, by a merge", () => {
  const { removal } = removed(worksheet, "actions", "b", "removed");
  expect(removal.undo(worksheet)).toBe(worksheet);
});
