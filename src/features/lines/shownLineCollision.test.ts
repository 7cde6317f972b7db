import { expect, test } from "vitest";
import { texts } from "#i18n/lines/fi.ts";
import { shownLineCollision } from "./shownLineCollision.ts";

const line = { id: "l1", kindId: null, text: "Tekoäly arkeen", tagId: null };
const copy = { groupId: "g", name: "G", state: "handedIn", lines: [line], commonDecision: null } as const;
const view = { copies: [{ ...copy, lines: [...copy.lines] }] };

test("two wordings of a line stand side by side under its number", () => {
  const collision = { path: "lines/fi/l1", mine: "Minun", theirs: "Heidän" };
  expect(shownLineCollision(collision, view, texts.publish, "fi")).toMatchObject({
    mine: "Minun",
    theirs: "Heidän",
    bothPossible: true,
  });
});

test("a decision of the unit's summary, which is in the same document, is told in its words", () => {
  const fate = { fate: "notNow", remark: "Ei rahaa", ledTo: null };
  const collision = { path: "fate:tekoaly", mine: fate, theirs: { ...fate, remark: "Ensi vuonna" } };
  const shown = shownLineCollision(collision, view, texts.publish, "fi");
  expect([shown.place, shown.bothPossible]).toEqual([texts.publish.collisionElsewhere, false]);
  expect(shown.mine).toContain("Ei rahaa");
  expect(shown.theirs).toContain("Ensi vuonna");
});
