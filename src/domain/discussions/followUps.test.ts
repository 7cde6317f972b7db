import { expect, test } from "vitest";
import type { DiscussionTemplate } from "../model/discussionTemplate.ts";
import type { GroupKind } from "../model/groupKind.ts";
import {
  carriedId,
  carryAction,
  carryNeed,
  dropCarriedNeed,
  followedUp,
  followUpId,
  followUpOf,
  withFollowUp,
} from "./followUps.ts";
import type { Need } from "./need.ts";
import { emptyWorksheet } from "./worksheet.ts";

const template: DiscussionTemplate = {
  id: "ryhma",
  version: 2,
  name: { fi: "Ryhmä" },
  themes: [{ id: "future", name: { fi: "Tulevaisuus" }, guidance: { fi: "" }, minutes: 30 }],
} as unknown as DiscussionTemplate;
const kind = { perspectives: [{ id: "own", name: { fi: "Oma" } }] } as unknown as GroupKind;
const shape = { kind, template };
const action = { id: "a1", what: "Vierihoito", who: "tiimi", byWhen: "2026-05-01" };
const need: Need = {
  id: "n1",
  themeId: "gone",
  perspectiveId: "own",
  competenceId: "digi",
  competenceText: "",
  description: "Tekoäly",
  methodId: null,
  targetGroup: "",
  urgencyId: null,
  lineId: null,
};
const empty = emptyWorksheet(template);

test("an outcome can be said, remarked on, changed and taken back; a remark alone says nothing", () => {
  const id = followUpId.action("a1");
  expect(withFollowUp(empty, id, { remark: "ei vielä" })).toEqual(empty);
  const done = withFollowUp(empty, id, { outcome: "done" });
  const remarked = withFollowUp(done, id, { remark: "keväällä" });
  expect(followUpOf(withFollowUp(remarked, id, { outcome: "dropped" }), id)).toEqual({
    id: "action:a1",
    outcome: "dropped",
    remark: "keväällä",
  });
  expect(withFollowUp(remarked, id, null)).toEqual(empty);
  expect(followedUp(remarked, [action, { id: "a2" }])).toEqual({ said: 1, of: 2 });
});

test("an action is taken along once, without the day that has passed", () => {
  const taken = carryAction(carryAction(empty, action), action);
  expect(taken.actions).toEqual([{ ...action, id: carriedId("a1"), byWhen: null }]);
});

test("a need that goes on comes to this year's form, also where its theme is no longer asked", () => {
  const taken = carryNeed(carryNeed(empty, need, shape), need, shape);
  expect(taken.needs).toEqual([{ ...need, id: "again-n1", themeId: "future" }]);
  expect(followUpOf(taken, "need:n1")?.outcome).toBe("goesOn");
});

test("a changed mind takes the copy away again, but never what the group has written into it since", () => {
  const taken = carryNeed(empty, need, shape);
  const met = dropCarriedNeed(taken, need, "done", shape);
  expect([met.needs, followUpOf(met, "need:n1")?.outcome]).toEqual([[], "done"]);
  const written = {
    ...taken,
    needs: taken.needs.map((one) => ({ ...one, description: "Tekoäly ja kuvat" })),
  };
  const kept = dropCarriedNeed(written, need, null, shape);
  expect([kept.needs, kept.followUps]).toEqual([written.needs, []]);
});

test("a need that goes on answers no line yet: lines are laid down anew each year", () => {
  const taken = carryNeed(empty, { ...need, lineId: "ryhma-l1" }, shape);
  expect(taken.needs.map(({ lineId }) => lineId)).toEqual([null]);
});
