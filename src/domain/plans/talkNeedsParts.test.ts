import { expect, test } from "vitest";
import { talkNeedsSchema } from "./talkNeeds.ts";
import { talkNeedsParts } from "./talkNeedsParts.ts";

const need = {
  id: "n1",
  need: "Ruotsia",
  competenceId: null,
  competenceText: "",
  methodId: null,
  targetGroup: "",
};
const value = talkNeedsSchema.parse({ needs: [need], progress: { due: 12, held: 3 } });

test("what is counted beside the needs comes through writing them", () => {
  expect(talkNeedsParts.join(talkNeedsParts.split(value), value)).toEqual(value);
  const older = talkNeedsSchema.parse({ needs: [] });
  expect(talkNeedsParts.join(talkNeedsParts.split(value), older).progress).toEqual({ due: 12, held: 3 });
  expect(talkNeedsParts.join(talkNeedsParts.split(older), value)).not.toHaveProperty("progress");
});
