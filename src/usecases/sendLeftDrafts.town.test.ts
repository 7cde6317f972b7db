import { afterAll, beforeAll, expect, test } from "vitest";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { DeviceStorage } from "../../tests/pages/deviceDrafts.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { followDiscussion } from "./following/followDiscussion.ts";
import { leftDrafts } from "./leftDrafts.ts";
import { openDiscussion } from "./openDiscussion.ts";
import { sendLeftDrafts } from "./sendLeftDrafts.ts";
import { writeDiscussion } from "./writeDiscussion.ts";

const group = "ryhma-kippasuo" as GroupId;
let town: OpenTown;

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

/** Writes into the form on a device that has no network, and is gone. */
async function leave(who: string, text: string): Promise<DeviceStorage> {
  const device: DeviceStorage = new Map();
  let offline = false;
  const { services } = await town.work(who, { device, offline: () => offline });
  const work = await writeDiscussion(services, 2027, group);
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  offline = true;
  const { autosave } = work.value;
  autosave.change((worksheet) => ({
    ...worksheet,
    answers: { ...worksheet.answers, "own.current": text },
  }));
  await autosave.flush();
  await autosave.retire();
  return device;
}

async function stored(): Promise<Worksheet["answers"]> {
  const { services } = await town.work("employee");
  const opened = await openDiscussion(services, 2027, group);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value.worksheet.value.answers;
}

test("what was left without a network is sent at the next start, though nobody opens the form", async () => {
  const device = await leave("chair", "Bussissa");
  const { services } = await town.work("chair", { device });
  expect(await leftDrafts(services)).toMatchObject([{ kind: "discussion", year: 2027, id: group }]);
  expect(await sendLeftDrafts(services)).toEqual([]);
  expect((await stored())["own.current"]).toBe("Bussissa");
  expect(device.size).toBe(0);
});

test("a note that was left without a network is sent too, though nobody opens the discussion", async () => {
  const device: DeviceStorage = new Map();
  let offline = false;
  const { services } = await town.work("employee", { device, offline: () => offline });
  const opened = await followDiscussion(services, 2027, group);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  offline = true;
  const { own } = opened.value.followed();
  const entry = {
    id: services.newId(),
    perspectiveId: "own",
    themeId: "current",
    text: "Kirjoitettu kellarissa",
    writtenAt: services.now(),
  };
  own?.change(({ entries }) => ({ entries: [...entries, entry] }));
  await own?.flush();
  await own?.retire();
  const again = await town.work("employee", { device });
  expect(await leftDrafts(again.services)).toMatchObject([{ kind: "discussion", year: 2027, id: group }]);
  expect(await sendLeftDrafts(again.services)).toEqual([]);
  expect(device.size).toBe(0);
  const reader = await openDiscussion((await town.work("secretary")).services, 2027, group);
  const texts = reader.ok
    ? reader.value.notes.flatMap(({ value }) => value.entries.map(({ text }) => text))
    : [];
  expect(texts).toContain("Kirjoitettu kellarissa");
});

test("another account on the same device neither sends it nor hears of it", async () => {
  const device = await leave("chair", "Puheenjohtajan oma");
  const mark = await town.mark();
  const { services, wire } = await town.work("secretary", { device });
  expect(await sendLeftDrafts(services)).toEqual([]);
  expect(wire).toEqual([]);
  expect(await town.ledger(mark)).toEqual([]);
  expect(device.size).toBe(1);
});

test("what cannot be sent stays, is told of, and is tried again by itself", async () => {
  const device = await leave("chair", "Ei vielä");
  let offline = true;
  const { services } = await town.work("chair", { device, offline: () => offline });
  expect(await sendLeftDrafts(services)).toMatchObject([{ kind: "discussion", id: group }]);
  expect(device.size).toBe(1);
  offline = false;
  expect(await sendLeftDrafts(services)).toEqual([]);
  expect((await stored())["own.current"]).toBe("Ei vielä");
});

test("two texts for one answer wait for their writer", async () => {
  const device = await leave("chair", "Puheenjohtajan versio");
  await sendLeftDrafts(
    (await town.work("secretary", { device: await leave("secretary", "Sihteerin") })).services,
  );
  const { services } = await town.work("chair", { device });
  expect(await sendLeftDrafts(services)).toMatchObject([{ kind: "discussion", id: group }]);
  expect((await stored())["own.current"]).toBe("Sihteerin");
  const work = await writeDiscussion(services, 2027, group);
  expect(work.ok && work.value.autosave.view().collisions).toMatchObject([
    { mine: "Puheenjohtajan versio", theirs: "Sihteerin" },
  ]);
});

test("a form that is opened while its left words are being sent has them, and they are saved once", async () => {
  const device = await leave("chair", "Samaan aikaan");
  const mark = await town.mark();
  const { services } = await town.work("chair", { device });
  const [, work] = await Promise.all([sendLeftDrafts(services), writeDiscussion(services, 2027, group)]);
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  expect(work.value.autosave.view().value.answers["own.current"]).toBe("Samaan aikaan");
  await work.value.autosave.flush();
  expect((await stored())["own.current"]).toBe("Samaan aikaan");
  expect((await town.ledger(mark)).filter(({ method }) => method === "PATCH")).toHaveLength(1);
});

test("a form that is just being opened is not opened a second time to send its left words", async () => {
  const device = await leave("chair", "Avaan jo");
  const { services, wire } = await town.work("chair", { device });
  const opening = writeDiscussion(services, 2027, group);
  expect(await sendLeftDrafts(services)).toEqual([]);
  const work = await opening;
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  await work.value.autosave.flush();
  expect(wire).toHaveLength(2); // opened, saved
  expect((await stored())["own.current"]).toBe("Avaan jo");
  expect(device.size).toBe(0);
});

test("after a month the words wait until their writer opens the form", async () => {
  const device = await leave("chair", "Viime talvelta");
  for (const [key, kept] of device) {
    device.set(key, { ...(kept as object), keptAt: Date.now() - 31 * 24 * 60 * 60 * 1000 });
  }
  const { services, wire } = await town.work("chair", { device });
  expect(await sendLeftDrafts(services)).toMatchObject([{ kind: "discussion", id: group }]);
  expect(wire).toEqual([]);
});
