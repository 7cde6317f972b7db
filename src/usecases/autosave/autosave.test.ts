import { expect, test } from "vitest";
import type { SaveState } from "./saveState.ts";
import { world } from "./testing/world.ts";

test("what is typed is on the device at once, and the text to SharePoint", async () => {
  const { write, pass, device, stored, autosave } = world({ a: "" });
  write("a", "hei");
  expect(autosave.view().save).toEqual({ kind: "unsaved", onDevice: true });
  await pass(2_000);
  expect(stored()).toEqual({ a: "hei" });
  expect(device.draft).toBeNull();
  expect(autosave.view().save.kind).toBe("saved");
});

test("continuous typing makes at most one version in 20 s", async () => {
  const { write, pass, saves } = world({ a: "" });
  for (let second = 0; second < 60; second++) {
    write("a", `text ${second}`);
    await pass(1_000);
  }
  expect(saves.length).toBeLessThanOrEqual(4);
  expect(saves.length).toBeGreaterThanOrEqual(3);
});

test("leaving a field saves at once, also what came in during a save", async () => {
  const { write, autosave, stored, saves, whileSaving } = world({ a: "" });
  write("a", "1");
  whileSaving(() => {
    write("a", "2");
    void autosave.flush();
  });
  await autosave.flush();
  expect(stored()).toEqual({ a: "2" });
  expect(saves).toHaveLength(2);
});

test("what is written while the device forgets the draft is not taken for saved", async () => {
  const { write, autosave, stored, pass, device, whileForgetting } = world({ a: "" });
  write("a", "1");
  whileForgetting(() => write("a", "12"));
  await autosave.flush();
  expect(autosave.view().save).toEqual({ kind: "unsaved", onDevice: true });
  await pass(2_000);
  expect(device.draft?.value).toEqual({ a: "12" });
  await pass(20_000);
  expect(stored()).toEqual({ a: "12" });
  expect(autosave.view().save.kind).toBe("saved");
});

test("who asks to save while the device forgets the draft is answered when it is saved", async () => {
  const { write, autosave, stored, saves, whileForgetting } = world({ a: "" });
  write("a", "1");
  let asked: Promise<void> | null = null;
  whileForgetting(() => {
    write("a", "12");
    asked = autosave.flush();
  });
  await autosave.flush();
  await asked;
  expect(stored()).toEqual({ a: "12" });
  expect(saves).toHaveLength(2);
  expect(autosave.view().save.kind).toBe("saved");
});

test("a touched document is written once more, with the words it has", async () => {
  const { autosave, saves, somebodyElse, stored } = world({ a: "hei" });
  await autosave.touch();
  expect(saves).toEqual([{ a: "hei" }]);
  await autosave.flush();
  expect(saves).toHaveLength(1);
  somebodyElse({ a: "heidän" });
  await autosave.touch();
  expect(stored()).toEqual({ a: "heidän" });
  expect(autosave.view()).toMatchObject({ value: { a: "heidän" }, save: { kind: "saved" } });
});

test("without network the draft stays on the device and is sent later by itself", async () => {
  const { write, autosave, failNext, pass, stored, device } = world({ a: "" });
  write("a", "hei");
  failNext("offline");
  await autosave.flush();
  expect(autosave.view().save).toEqual({ kind: "offline", onDevice: true });
  expect(device.draft?.value).toEqual({ a: "hei" });
  await pass(15_000);
  expect(stored()).toEqual({ a: "hei" });
  expect(autosave.view().save.kind).toBe("saved");
});

test("a refusal is said, tried again by nothing, and loses nothing", async () => {
  const { write, autosave, failNext, pass, saves, device } = world({ a: "" });
  write("a", "hei");
  failNext("forbidden");
  await autosave.flush();
  expect(autosave.view().save).toMatchObject({ kind: "failed", failure: { reason: "forbidden" } });
  await pass(60_000);
  expect(saves).toHaveLength(0);
  expect(autosave.view().value).toEqual({ a: "hei" });
  expect(device.draft?.value).toEqual({ a: "hei" });
});

test("a press that comes while a save is being refused for want of a sign-in is a try of its own", async () => {
  const { write, autosave, failNext, whileSaving, stored, asked } = world({ a: "" });
  write("a", "hei");
  failNext("consent");
  whileSaving(() => void autosave.flush());
  await autosave.flush();
  expect(asked()).toBe(2);
  expect(stored()).toEqual({ a: "hei" });
  write("a", "hei taas");
  failNext("consent");
  await autosave.flush();
  expect(asked()).toBe(3);
  expect(autosave.view().save).toMatchObject({ kind: "failed", failure: { reason: "consent" } });
});

test("what stands in the way of saving stays in sight while it is tried again, and goes with the save", async () => {
  const { write, autosave, failNext, whileSaving } = world({ a: "" });
  write("a", "hei");
  failNext("consent");
  await autosave.flush();
  const during: SaveState[] = [];
  failNext("consent");
  whileSaving(() => {
    during.push(autosave.view().save);
    void autosave.flush();
    // The second try, for the press that came meanwhile.
    whileSaving(() => during.push(autosave.view().save));
  });
  await autosave.flush();
  const refused = { kind: "saving", after: { reason: "consent", requestId: null } };
  expect(during).toEqual([refused, refused]);
  expect(autosave.view().save.kind).toBe("saved");
  write("a", "hei taas");
  whileSaving(() => during.push(autosave.view().save));
  await autosave.flush();
  expect(during.at(-1)).toEqual({ kind: "saving" });
});

test("a device that keeps nothing says so and saves sooner", async () => {
  const { write, autosave, pass, stored } = world({ a: "" }, { deviceFull: true });
  write("a", "1");
  await pass(2_000);
  write("a", "2");
  await pass(1_500);
  expect(autosave.view().save).toEqual({ kind: "unsaved", onDevice: false });
  await pass(3_000);
  expect(stored()).toEqual({ a: "2" });
});

test("who has left the form is saved as soon as that is possible", async () => {
  const { write, autosave, failNext, pass, stored, device } = world({ a: "" });
  write("a", "hei");
  failNext("offline");
  await autosave.leave();
  expect(stored()).toEqual({ a: "" });
  await pass(60_000);
  expect(stored()).toEqual({ a: "hei" });
  expect(device.draft).toBeNull();
});

test("a document given up to a new visit sends nothing more, and its words are a draft", async () => {
  const { write, autosave, failNext, pass, saves, device } = world({ a: "" });
  write("a", "hei");
  failNext("offline");
  await autosave.flush();
  write("a", "hei hei");
  await autosave.retire();
  await pass(600_000);
  expect(saves).toHaveLength(0);
  expect(device.draft?.value).toEqual({ a: "hei hei" });
});

test("who types without a pause has the words on the device within 2 s and in SharePoint within 21 s", async () => {
  const { write, pass, device, stored } = world({ a: "" });
  let text = "";
  for (let moment = 0; moment < 210; moment++) {
    text += "a";
    write("a", text);
    await pass(100);
    if (moment >= 20) expect(text.length - (device.draft?.value.a?.length ?? text.length)).toBeLessThan(20);
  }
  expect(stored().a?.length).toBeGreaterThan(150);
});

test("words typed while a save hangs are on the device at once when the page is hidden", async () => {
  const { write, autosave, device, whileSaving } = world({ a: "" });
  write("a", "1");
  let kept: string | undefined;
  whileSaving(() => {
    write("a", "12");
    void autosave.flush();
    kept = device.draft?.value.a;
  });
  await autosave.flush();
  expect(kept).toBe("12");
});

test("a device that keeps nothing does not make a refused save come back by itself", async () => {
  const { write, autosave, failNext, pass, asked } = world({ a: "" }, { deviceFull: true });
  write("a", "1");
  failNext("forbidden");
  await autosave.flush();
  await pass(600_000);
  expect(asked()).toBe(1);
  expect(autosave.view().save).toMatchObject({ kind: "failed", onDevice: false });
  expect(autosave.atRisk()).toBe(true);
});

test("Microsoft 365 is left alone for as long as it has asked, whatever the person does meanwhile", async () => {
  const { write, autosave, failNext, pass, asked, stored } = world({ a: "" });
  write("a", "1");
  failNext("throttled", 120);
  await autosave.flush();
  for (let field = 0; field < 11; field++) {
    write("a", `1 ${field}`);
    await autosave.flush();
    await pass(10_000);
  }
  expect(asked()).toBe(1);
  await pass(40_000);
  expect(stored()).toEqual({ a: "1 10" });
});

test("a service that is down for an hour is asked more and more rarely", async () => {
  const { write, autosave, failNext, pass, asked, stored } = world({ a: "" });
  write("a", "1");
  for (let second = 0; second < 3_600; second++) {
    failNext("server");
    await pass(1_000);
  }
  expect(asked()).toBeLessThan(20);
  expect(autosave.view().save.kind).toBe("failed");
  failNext("ok");
  await pass(400_000);
  expect(stored()).toEqual({ a: "1" });
});

test("an hour without network sends nothing twice and comes out without a collision", async () => {
  const { write, autosave, failNext, failLoads, pass, saves, stored } = world({ a: "" });
  write("a", "1");
  failNext("savedUnseen");
  failLoads(true);
  await autosave.flush();
  for (let minute = 0; minute < 60; minute++) {
    write("a", `1 ${minute}`);
    await pass(60_000);
  }
  expect(saves).toHaveLength(1);
  expect(autosave.view().save.kind).toBe("offline");
  failLoads(false);
  await pass(60_000);
  expect(stored()).toEqual({ a: "1 59" });
  expect(autosave.view().collisions).toEqual([]);
});
