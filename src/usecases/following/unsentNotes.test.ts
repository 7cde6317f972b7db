import { expect, test } from "vitest";
import type { Services } from "../services.ts";
import { unsentNotes } from "./unsentNotes.ts";

const someone = () => ({}) as Services["stores"]["drafts"];

test("what was begun is there again on that theme of that discussion, for that person alone", () => {
  const me = someone();
  unsentNotes(me, "2027 ryhma-kippasuo").keepUnsent("future", "Kesken");
  const again = unsentNotes(me, "2027 ryhma-kippasuo");
  expect([again.unsent("future"), again.unsent("current")]).toEqual(["Kesken", ""]);
  expect(unsentNotes(me, "2027 ryhma-kirjasto").unsent("future")).toBe("");
  expect(unsentNotes(someone(), "2027 ryhma-kippasuo").unsent("future")).toBe("");
});

test("what has been sent is not offered again", () => {
  const me = unsentNotes(someone(), "2027 ryhma-kippasuo");
  me.keepUnsent("future", "Kesken");
  me.keepUnsent("future", "");
  expect(me.unsent("future")).toBe("");
});
