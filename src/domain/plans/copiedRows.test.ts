import { expect, test } from "vitest";
import { withTaken } from "./assemble.ts";
import { copiedRows } from "./copiedRows.ts";
import { emptyPlanRow } from "./planRow.ts";
import { emptyPlanSheet } from "./planSheet.ts";
import { talkSources } from "./talkSources.ts";

const need = {
  id: "n1",
  need: "Vuorovaikutus",
  competenceId: null,
  competenceText: "",
  methodId: null,
  targetGroup: "",
};

test("a copy tells that a need came up in talks, and nowhere whose staff's they were", () => {
  const [source] = talkSources([{ personId: "p-0237", value: { needs: [need] } }]);
  const [row] = source?.rows ?? [];
  if (!source || !row) throw new Error("no source");
  const { rows } = withTaken(emptyPlanSheet, [{ groupId: source.groupId, row }]);
  const copied = copiedRows(rows);
  expect(JSON.stringify(copied)).not.toContain("p-0237");
  expect(copied).toMatchObject([{ id: rows[0]?.id, answers: [{ groupId: "talks:", needId: "n1" }] }]);
});

test("a group's needs stay as they are, for whoever follows them to the plan", () => {
  const row = {
    ...emptyPlanRow("a"),
    answers: [{ groupId: "ryhma-kippasuo", needId: "n1" }],
    from: [{ groupId: "ryhma-kippasuo", rowId: "r1", seen: "x" }],
  };
  expect(copiedRows([row])).toEqual([row]);
});
