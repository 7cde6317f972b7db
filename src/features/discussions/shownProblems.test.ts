import { expect, test } from "vitest";
import type { HandInProblem } from "#domain/discussions/handInProblems.ts";
import { texts as cascade } from "#i18n/cascade/fi.ts";
import { texts as discussions } from "#i18n/discussions/fi.ts";
import { shownProblems } from "./shownProblems.ts";

const texts = { ...discussions.problems, ...cascade.problems };
const theme = (id: string, fi: string) => ({ id, name: { fi }, guidance: { fi: "?" }, minutes: 20 });
const kindOf = (...perspectives: { id: string; name: { fi: string } }[]) => ({
  id: "team",
  name: { fi: "Tiimi" },
  templateId: "team",
  perspectives,
  followsAlternation: false,
  leads: false,
  dueOn: "03-31",
  dueInPreviousYear: false,
  lays: [],
});
const own = { id: "own", name: { fi: "Oma ryhmä" } };
const unit = { id: "unit", name: { fi: "Koko alue" } };
const need = {
  id: "n1",
  themeId: "now",
  perspectiveId: "own",
  competenceId: null,
  competenceText: "",
  description: "x",
  methodId: null,
  targetGroup: "",
  urgencyId: null,
  lineId: null,
};
const view = {
  kind: kindOf(own, unit),
  template: {
    id: "team",
    version: 1,
    name: { fi: "Pohja" },
    instructionsUrl: null,
    themes: [theme("now", "Nykyosaaminen"), theme("future", "Tulevaisuus")],
  },
  worksheet: {
    templateId: "team",
    templateVersion: 1,
    heldOn: null,
    participants: null,
    answers: {},
    needs: [need],
    actions: [{ id: "t1", what: "", who: "", byWhen: null }],
    takenNotes: [],
    followUps: [],
    neverMet: null,
    together: false,
    offers: [],
    lines: [
      { id: "l1", kindId: "training", text: "Tekoäly arkeen", tagId: null },
      { id: "l2", kindId: null, text: "", tagId: null },
    ],
    commonDecision: null,
  },
};
const required = (field: HandInProblem["field"], key: string) => ({ field, key, code: "required" }) as const;

test("lists problems in the order of the form, whatever order they were found in", () => {
  const found = [
    required("action", "t1"),
    required("lineKind", "l2"),
    required("line", "l2"),
    required("need", "n1"),
    required("commonDecision", "commonDecision"),
    required("answer", "own.future"),
    required("answer", "unit.now"),
    required("participants", "participants"),
    required("heldOn", "heldOn"),
  ];
  expect(shownProblems(found, view, texts, "fi").map(({ fieldId }) => fieldId)).toEqual([
    "held-on",
    "participants",
    "common-remark",
    "answer-unit-now",
    "need-n1",
    "answer-own-future",
    "line-l2",
    "line-kind-l2",
    "action-t1",
  ]);
});

test("names the perspective only where there are several", () => {
  const found = [required("answer", "own.now")];
  const textOf = (kind: (typeof view)["kind"]) =>
    shownProblems(found, { ...view, kind }, texts, "fi")[0]?.text;
  expect(textOf(kindOf(own, unit))).toBe("Vastaa teemaan Nykyosaaminen (Oma ryhmä)");
  expect(textOf(kindOf(own))).toBe("Vastaa teemaan Nykyosaaminen");
});

test("tells a day in the future from one that is missing", () => {
  const [problem] = shownProblems([{ field: "heldOn", key: "heldOn", code: "future" }], view, texts, "fi");
  expect(problem?.text).toBe(texts.heldOnFuture);
});

test("a line is named by its number in the form", () => {
  expect(shownProblems([required("lineKind", "l2")], view, texts, "fi")[0]?.text).toBe(
    "Valitse, mistä linjaus 2 on",
  );
});
