import { expect, test } from "vitest";
import { world } from "./testing/world.ts";

test("what somebody else saved comes in by itself, beside what is being written", async () => {
  const { write, autosave, somebodyElse, look, stored, pass, saves } = world({ a: "", b: "" });
  write("a", "minun");
  somebodyElse({ a: "", b: "heidän" });
  expect(look()).toBe(true);
  expect(autosave.view()).toMatchObject({ value: { a: "minun", b: "heidän" }, save: { kind: "unsaved" } });
  await pass(2_000);
  // Saved at once: nobody had to be asked again what is there.
  expect(saves).toEqual([{ a: "minun", b: "heidän" }]);
  expect(stored()).toEqual({ a: "minun", b: "heidän" });
});

test("what is there already is nothing new, and is not shown again", () => {
  const { autosave, look } = world({ a: "hei" });
  const before = autosave.view();
  expect(look()).toBe(false);
  expect(autosave.view()).toBe(before);
});

test("a newer version of the same words is written over without asking", async () => {
  const { write, autosave, somebodyElse, look, stored } = world({ a: "hei" });
  somebodyElse({ a: "hei" });
  expect(look()).toBe(false);
  write("a", "hei vaan");
  await autosave.flush();
  expect(stored()).toEqual({ a: "hei vaan" });
});

test("an answer from before the last save takes nothing away", async () => {
  const { write, autosave, look, stored } = world({ a: "" });
  const before = autosave.seen();
  const answer = { at: 1, value: stored() };
  write("a", "hei");
  await autosave.flush();
  expect(autosave.receive(answer, before)).toBe(false);
  expect(autosave.view().value).toEqual({ a: "hei" });
  expect(look()).toBe(false);
});

test("nothing comes in while a save is under way, or while nobody knows whether it went", async () => {
  const { write, autosave, whileSaving, somebodyElse, look, failNext, failLoads } = world({ a: "", b: "" });
  const came: boolean[] = [];
  write("a", "minun");
  whileSaving(() => {
    somebodyElse({ a: "", b: "heidän" });
    came.push(look());
  });
  await autosave.flush();
  write("a", "minun 2");
  failNext("savedUnseen");
  failLoads(true);
  await autosave.flush();
  came.push(look());
  expect(came).toEqual([false, false]);
});

test("another's words for the answer that is being written wait for its own save", async () => {
  const { write, autosave, somebodyElse, look } = world({ a: "", b: "" });
  write("a", "minun");
  somebodyElse({ a: "heidän", b: "muuta" });
  expect(look()).toBe(false);
  expect(autosave.view().value).toEqual({ a: "minun", b: "" });
  await autosave.flush();
  expect(autosave.view()).toMatchObject({
    value: { a: "heidän", b: "muuta" },
    collisions: [{ mine: "minun", theirs: "heidän" }],
  });
  // Until a person has chosen, the other's newest words stand against their own.
  somebodyElse({ a: "heidän uusi", b: "muuta" });
  expect(look()).toBe(true);
  expect(autosave.view().collisions).toEqual([{ path: "answers/a", mine: "minun", theirs: "heidän uusi" }]);
});

test("one after the other in the same answer: neither is asked anything", async () => {
  const { write, autosave, somebodyElse, look, stored, pass } = world({ a: "" });
  write("a", "minun");
  await pass(2_000);
  somebodyElse({ a: "minun ja heidän" });
  look();
  write("a", "minun ja heidän ja taas minun");
  await autosave.flush();
  expect(stored()).toEqual({ a: "minun ja heidän ja taas minun" });
  expect(autosave.view().collisions).toEqual([]);
});
