import { expect, test } from "vitest";
import { carriedRow, competencesAcross, rowAcross, unansweredAcross } from "./centralNeeds.ts";
import { emptyPlanRow } from "./planRow.ts";

const model = {
  commonSets: [],
  competences: [
    { id: "digital", audience: "everyone" as const, name: { fi: "Digi" }, description: { fi: "x" } },
    { id: "lead", audience: "supervisors" as const, name: { fi: "Johtaminen" }, description: { fi: "x" } },
  ],
};
const need = (id: string, more: object) => ({
  ...{ id, themeId: "now", perspectiveId: "own", competenceId: null, competenceText: "" },
  ...{ description: `Kuvaus ${id}`, methodId: null, targetGroup: "Kaikki", urgencyId: null, lineId: null },
  ...more,
});
const fate = { fate: "centralPlan" as const, remark: "", ledTo: null };
const town = {
  groups: [
    {
      groupId: "g1",
      areaId: "a1",
      needs: [need("n1", { competenceId: "digital" }), need("n2", { competenceText: "Selkokieli" })],
    },
    {
      groupId: "g2",
      areaId: "a2",
      needs: [need("n1", { competenceText: "selkokieli" }), need("n2", { competenceId: "lead" })],
    },
  ],
  summaries: new Map([
    [
      "a1",
      { fates: { "id:digital": fate, "need:g1:n2": { ...fate, fate: "areaPlan" as const } }, merges: [] },
    ],
  ]),
  talks: [
    {
      personId: "p1",
      areaId: "a3",
      value: {
        needs: [
          {
            ...{ id: "t1", need: "Selkeää kieltä", competenceId: null, competenceText: "SELKOKIELI" },
            ...{ methodId: null, targetGroup: "Asiakastyö" },
          },
        ],
      },
    },
  ],
};

test("the town's needs by competence: what HR sends to the centralised plan first, then what most areas need", () => {
  const across = competencesAcross(town, model);
  expect(across).toMatchObject([
    { key: "id:digital", areas: 1, sent: [{ answers: { groupId: "g1", needId: "n1" } }], others: [] },
    { key: "text:selkokieli", areas: 3, sent: [], talks: [{ text: "Selkeää kieltä" }] },
    { key: "id:lead", areas: 1 },
  ]);
  expect(across[1]?.others).toHaveLength(2);
});

test("one row answers all who need a competence, and says for whom it is", () => {
  const [digital, plain, lead] = competencesAcross(town, model);
  if (!digital || !plain || !lead) throw new Error("three competences are needed");
  const audiences = { everyone: "Koko henkilöstö", supervisors: "Esihenkilöt", other: "" };
  const waiting = unansweredAcross(plain, []);
  const row = rowAcross("r", plain, waiting, { name: "Selkokieli", audiences }, model);
  expect(row).toMatchObject({
    need: "Selkeää kieltä",
    competenceText: "Selkokieli",
    answers: [{ groupId: "talks:p1", needId: "t1" }],
  });
  expect(unansweredAcross(plain, [row])).toEqual([]);
  expect(rowAcross("r", lead, [], { name: "Johtaminen", audiences }, model)).toMatchObject({
    need: "Johtaminen",
    competenceId: "lead",
    targetGroup: "Esihenkilöt",
    answers: [],
  });
  expect(rowAcross("r", digital, [], { name: "Digi", audiences }, model).targetGroup).toBe("Koko henkilöstö");
});

test("a row that is carried on is the same row for two people who do so, and answers nothing yet", () => {
  const before = {
    ...emptyPlanRow("x"),
    training: "Esihenkilöinfot",
    when: "syksy 2027",
    answers: [{ groupId: "g1", needId: "n1" }],
  };
  expect(carriedRow(before)).toEqual(carriedRow(before));
  expect(carriedRow(before)).toMatchObject({
    id: "before.x",
    training: "Esihenkilöinfot",
    when: "",
    answers: [],
  });
});
