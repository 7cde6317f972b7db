import { expect, test } from "vitest";
import type { HandedIn } from "./handedIn.ts";
import { idsOfGroup } from "./idsOfGroup.ts";
import { emptyReview } from "./review.ts";

test("actions, needs and what became of them are told apart by their group", () => {
  const handedIn = {
    worksheet: { actions: [{ id: "1", what: "Vierihoito" }], needs: [{ id: "1", description: "Tekoäly" }] },
    revision: 1,
  } as unknown as HandedIn;
  const fate = { fate: "areaPlan", remark: "", ledTo: null } as const;
  const named = idsOfGroup("ryhma-a", { handedIn, review: { ...emptyReview, fates: { "1": fate } } });
  expect(named.handedIn.worksheet).toEqual({
    actions: [{ id: "ryhma-a.1", what: "Vierihoito" }],
    needs: [{ id: "ryhma-a.1", description: "Tekoäly" }],
  });
  expect(named.review?.fates).toEqual({ "ryhma-a.1": fate });
  expect(idsOfGroup("ryhma-a", { handedIn, review: null }).review).toBeNull();
});
