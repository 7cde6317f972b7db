import { expect, test } from "vitest";
import { world } from "./testing/world.ts";

test("another's answer and mine both end up in SharePoint", async () => {
  const { write, autosave, somebodyElse, stored } = world({ a: "", b: "" });
  write("a", "minun");
  somebodyElse({ a: "", b: "heidän" });
  await autosave.flush();
  expect(stored()).toEqual({ a: "minun", b: "heidän" });
  expect(autosave.view().value).toEqual({ a: "minun", b: "heidän" });
  expect(autosave.view().collisions).toEqual([]);
});

test("two texts for one answer: both are kept until a person chooses", async () => {
  const { write, autosave, somebodyElse, stored, device } = world({ a: "" });
  write("a", "minun");
  somebodyElse({ a: "heidän" });
  await autosave.flush();
  expect(stored()).toEqual({ a: "heidän" });
  expect(autosave.view().save.kind).toBe("collision");
  const [collision] = autosave.view().collisions;
  expect(collision).toEqual({ path: "answers/a", mine: "minun", theirs: "heidän" });
  expect(device.draft?.collisions).toEqual([collision]);
  if (collision) autosave.settle(collision, "both");
  await autosave.flush();
  expect(stored()).toEqual({ a: "heidän\n\nminun" });
  expect(autosave.view().save.kind).toBe("saved");
  expect(device.draft).toBeNull();
});

test("a save that went through unseen is settled by reading back, without a second version", async () => {
  const { write, autosave, failNext, saves, stored } = world({ a: "" });
  write("a", "hei");
  failNext("savedUnseen");
  await autosave.flush();
  expect(saves).toHaveLength(1);
  expect(stored()).toEqual({ a: "hei" });
  expect(autosave.view().save.kind).toBe("saved");
});

test("a draft left by a crash comes back and is saved, merged with what happened since", async () => {
  const draft = {
    base: { a: "", b: "" },
    value: { a: "bussissa kirjoitettu", b: "" },
    inDoubt: [],
    collisions: [],
  };
  const { pass, stored } = world({ a: "", b: "muun kirjoittama" }, { drafts: [draft] });
  await pass(2_000);
  expect(stored()).toEqual({ a: "bussissa kirjoitettu", b: "muun kirjoittama" });
});

test("a save that went through unseen while the person typed on is no collision with oneself", async () => {
  const { write, autosave, failNext, whileSaving, stored } = world({ a: "" });
  write("a", "hei");
  failNext("savedUnseen");
  whileSaving(() => write("a", "hei maailma"));
  await autosave.flush();
  expect(autosave.view()).toMatchObject({ value: { a: "hei maailma" }, collisions: [] });
  await autosave.flush();
  expect(stored()).toEqual({ a: "hei maailma" });
});

test("the same holds when the page was closed in between", async () => {
  const draft = { base: { a: "" }, value: { a: "hei maailma" }, inDoubt: [{ a: "hei" }], collisions: [] };
  const { autosave, pass, stored } = world({ a: "hei" }, { drafts: [draft] });
  expect(autosave.view().collisions).toEqual([]);
  await pass(2_000);
  expect(stored()).toEqual({ a: "hei maailma" });
});

test("two collisions of one answer wait for a choice each, and no word of either side is lost", async () => {
  const { write, autosave, somebodyElse, stored } = world({ a: "" });
  write("a", "minun 1");
  somebodyElse({ a: "heidän 1" });
  await autosave.flush();
  write("a", "minun 2");
  somebodyElse({ a: "heidän 2" });
  await autosave.flush();
  expect(autosave.view().collisions.map(({ mine, theirs }) => [mine, theirs])).toEqual([
    ["minun 1", "heidän 2"],
    ["minun 2", "heidän 2"],
  ]);
  for (const collision of autosave.view().collisions) autosave.settle(collision, "both");
  await autosave.flush();
  await autosave.flush();
  expect(stored()).toEqual({ a: "heidän 2\n\nminun 1\n\nminun 2" });
});

test("what the other wrote after the collision stays when both are kept", async () => {
  const { write, autosave, somebodyElse, stored } = world({ a: "", b: "" });
  write("a", "minun");
  somebodyElse({ a: "heidän", b: "" });
  await autosave.flush();
  somebodyElse({ a: "heidän uusi", b: "" });
  write("b", "muuta");
  await autosave.flush();
  const [collision] = autosave.view().collisions;
  if (collision) autosave.settle(collision, "both");
  await autosave.flush();
  await autosave.flush();
  expect(stored()).toEqual({ a: "heidän uusi\n\nminun", b: "muuta" });
});

test("drafts of several tabs that died are all brought together, and what two of them say differently is asked", async () => {
  const base = { a: "", b: "", c: "" };
  const left = (value: typeof base) => ({ base, value, inDoubt: [], collisions: [] });
  const drafts = [left({ a: "1", b: "yksi", c: "" }), left({ a: "2", b: "", c: "kaksi" })];
  const { autosave, stored, device } = world({ ...base, c: "" }, { drafts });
  await autosave.flush();
  expect(stored()).toEqual({ a: "1", b: "yksi", c: "kaksi" });
  const collision = { path: "answers/a", mine: "2", theirs: "1" };
  expect(autosave.view()).toMatchObject({ save: { kind: "collision" }, collisions: [collision] });
  expect(device.draft?.collisions).toEqual([collision]);
  autosave.settle(collision, "both");
  await autosave.flush();
  await autosave.flush();
  expect(stored()).toEqual({ a: "1\n\n2", b: "yksi", c: "kaksi" });
  expect(device.draft).toBeNull();
});

test("what was taken back while nobody knew whether it had been saved is taken back in SharePoint too", async () => {
  const { write, autosave, failNext, failLoads, stored, device, pass } = world({ a: "" });
  write("a", "vahingossa");
  failNext("savedUnseen");
  failLoads(true);
  await autosave.flush();
  write("a", "");
  await autosave.flush();
  expect(autosave.view().save.kind).toBe("offline");
  // A tab that dies now must not bring it back.
  expect(device.draft).toMatchObject({ value: { a: "" }, inDoubt: [{ a: "vahingossa" }] });
  failLoads(false);
  await pass(60_000);
  expect(stored()).toEqual({ a: "" });
  expect(autosave.view().save.kind).toBe("saved");
  expect(device.draft).toBeNull();
});

test("the same holds when the save was refused by a server that may have made it all the same", async () => {
  const { write, autosave, failNext, stored, somebodyElse, pass } = world({ a: "" });
  write("a", "vahingossa");
  failNext("server");
  await autosave.flush();
  somebodyElse({ a: "vahingossa" });
  write("a", "");
  await autosave.flush();
  await pass(60_000);
  expect(stored()).toEqual({ a: "" });
});

test("what else has to be written goes even when it comes up while a save is on its way", async () => {
  const { write, autosave, whileSaving, saves } = world({ a: "" });
  write("a", "hei");
  whileSaving(() => void autosave.touch());
  await autosave.flush();
  expect(saves).toEqual([{ a: "hei" }, { a: "hei" }]);
});
