import { expect, test } from "vitest";
import { emptyPlanRow } from "../planRow.ts";
import { rowsByCompetence } from "./rowsByCompetence.ts";
import { narrativesOf } from "./unitPlan.ts";
import { versionChanges } from "./versionChanges.ts";

const row = (id: string, more = {}) => ({ ...emptyPlanRow(id), ...more });

test("a plan is told of by competence: own words are one whatever their case, what has none comes last", () => {
  const groups = rowsByCompetence([
    row("a", { participants: 40, days: 1 }),
    row("b", { competenceText: "Tekoäly", participants: 2, days: 1 }),
    row("c", { competenceId: "digi", participants: 10, days: 0.5, cost: 100 }),
    row("d", { competenceText: "tekoäly ", participants: 4, days: 2 }),
  ]);
  expect(
    groups.map(({ competenceId, text, totals }) => [competenceId, text, totals.rows, totals.days]),
  ).toEqual([
    [null, "Tekoäly", 2, 10],
    ["digi", "", 1, 5],
    [null, "", 1, 40],
  ]);
});

test("an area's words come section by section, of the whole area first, then unit by unit", () => {
  const narrative = {
    "changes.vaka": "Vaka muuttuu",
    changes: "Koko alue",
    "changes.gone": "Poistunut yksikkö",
    "changes.opetus": " ",
    priorities: "Selkokieli",
  };
  const units = [
    { id: "opetus", name: "Opetus" },
    { id: "vaka", name: "Varhaiskasvatus" },
  ];
  expect(narrativesOf({ narrative }, [{ id: "changes" }, { id: "priorities" }], units)).toEqual([
    { sectionId: "changes", unitName: null, text: "Koko alue" },
    { sectionId: "changes", unitName: "Varhaiskasvatus", text: "Vaka muuttuu" },
    { sectionId: "changes", unitName: "gone", text: "Poistunut yksikkö" },
    { sectionId: "priorities", unitName: null, text: "Selkokieli" },
  ]);
});

test("an amendment's rows are new, changed or gone; where a row came from is no change", () => {
  const before = [row("a", { training: "EA1" }), row("b", { cost: 100 }), row("c")];
  const now = [
    row("a", { training: "EA1", from: [{ groupId: "g", rowId: "r" }] }),
    row("b", { cost: 120 }),
    row("d"),
  ];
  const { added, changed, removed } = versionChanges(before, now);
  expect([added, changed, removed].map((rows) => rows.map(({ id }) => id))).toEqual([["d"], ["b"], ["c"]]);
});
