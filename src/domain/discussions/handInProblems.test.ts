import { expect, test } from "vitest";
import { handInProblems } from "./handInProblems.ts";

const empty = {
  templateId: "t",
  templateVersion: 1,
  heldOn: null,
  participants: null,
  answers: {},
  needs: [],
  actions: [],
  takenNotes: [],
  followUps: [],
  neverMet: null,
  together: false,
  offers: [],
  lines: [],
  commonDecision: null,
};

const town = { lineKinds: [{ id: "training", name: { fi: "Koulutus" } }] };

test("an empty worksheet lacks its date, its participants and every answer", () => {
  expect(handInProblems(empty, ["own.current", "unit.current"], "2027-02-10", town)).toEqual([
    { field: "heldOn", key: "heldOn", code: "required" },
    { field: "participants", key: "participants", code: "required" },
    { field: "answer", key: "own.current", code: "required" },
    { field: "answer", key: "unit.current", code: "required" },
  ]);
});

test("a discussion cannot have been held tomorrow, and blanks are no answer", () => {
  const worksheet = { ...empty, heldOn: "2027-02-11", participants: 5, answers: { "own.current": " \n" } };
  expect(
    handInProblems(worksheet, ["own.current"], "2027-02-10", town).map((problem) => problem.code),
  ).toEqual(["future", "required"]);
});

test("a complete worksheet of today can be handed in", () => {
  const worksheet = { ...empty, heldOn: "2027-02-10", participants: 5, answers: { "own.current": "Hyvä" } };
  expect(handInProblems(worksheet, ["own.current"], "2027-02-10", town)).toEqual([]);
});

test("a line needs its words and what it is about; a decision with changes needs the changes", () => {
  const worksheet = {
    ...empty,
    heldOn: "2027-02-10",
    participants: 5,
    lines: [
      { id: "l1", kindId: "training", text: "Tekoäly arkeen", tagId: null },
      { id: "l2", kindId: null, text: " ", tagId: "growth" },
    ],
    commonDecision: { decision: "withChanges" as const, remark: " " },
  };
  expect(handInProblems(worksheet, [], "2027-02-10", town)).toEqual([
    { field: "line", key: "l2", code: "required" },
    { field: "lineKind", key: "l2", code: "required" },
    { field: "commonDecision", key: "commonDecision", code: "required" },
  ]);
  const asBefore = { ...worksheet, lines: [], commonDecision: { decision: "asBefore" as const, remark: "" } };
  expect(handInProblems(asBefore, [], "2027-02-10", town)).toEqual([]);
});

test("in a town that has no kinds of lines a line needs none", () => {
  const line = { id: "l1", kindId: null, text: "Tekoäly arkeen", tagId: null };
  const worksheet = { ...empty, heldOn: "2027-02-10", participants: 5, lines: [line] };
  expect(handInProblems(worksheet, [], "2027-02-10", { lineKinds: [] })).toEqual([]);
  expect(handInProblems(worksheet, [], "2027-02-10", town).map(({ field }) => field)).toEqual(["lineKind"]);
});
