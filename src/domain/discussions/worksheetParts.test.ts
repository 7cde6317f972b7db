import { expect, test } from "vitest";
import type { Worksheet } from "./worksheet.ts";
import { worksheetParts } from "./worksheetParts.ts";

const worksheet: Worksheet = {
  templateId: "t",
  templateVersion: 2,
  heldOn: "2027-02-01",
  participants: 7,
  answers: { "own.current": "Osaamme paljon", "own.future": "Tarvitsemme lisää" },
  needs: [
    {
      id: "n1",
      themeId: "current",
      perspectiveId: "own",
      competenceId: null,
      competenceText: "Kielitietoisuus",
      description: "",
      methodId: null,
      targetGroup: "",
      urgencyId: null,
      lineId: null,
    },
  ],
  actions: [{ id: "a1", what: "Vierihoito", who: "tiimi", byWhen: null }],
  takenNotes: ["m1"],
  followUps: [{ id: "action:a9", outcome: "done", remark: "" }],
  neverMet: null,
  together: true,
  offers: [
    { id: "o1", competenceId: null, competenceText: "Metsäpedagogiikka", description: "", ways: ["visit"] },
  ],
  lines: [{ id: "l1", kindId: "training", text: "Tekoäly kuuluu kaikille", tagId: null }],
  commonDecision: { decision: "withChanges", remark: "Yksi lisää" },
};

test("a worksheet taken apart and put together is the same", () => {
  expect(worksheetParts.join(worksheetParts.split(worksheet), worksheet)).toEqual(worksheet);
});

test("an emptied answer is an absent part", () => {
  const emptied = { ...worksheet, answers: { "own.current": "" } };
  expect(worksheetParts.split(emptied).has("answers/own.current")).toBe(false);
});
