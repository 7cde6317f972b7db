import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import { bodyLimit } from "#store/bodyCodec.ts";
import { type AtWork, type OpenTown, openTown, type PersonAtWork } from "../../tests/pages/openTown.ts";
import { openDiscussion } from "./openDiscussion.ts";
import { type DiscussionWork, writeDiscussion } from "./writeDiscussion.ts";

const group = "ryhma-kippasuo" as GroupId;
const key = "worksheet:2027:ryhma-kippasuo";
let town: OpenTown;
let mark: number;
const open: DiscussionWork[] = [];

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
beforeEach(async () => {
  mark = await town.mark();
});
afterEach(async () => {
  await town.clearFaults();
  for (const { autosave } of open.splice(0)) {
    autosave.leave();
    await autosave.flush();
  }
});

type Writer = PersonAtWork & DiscussionWork;

async function writer(who: string, options: AtWork = {}): Promise<Writer> {
  const person = await town.work(who, options);
  const work = await writeDiscussion(person.services, 2027, group);
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  open.push(work.value);
  return { ...person, ...work.value };
}

const answer = (name: string, text: string) => (worksheet: Worksheet) => ({
  ...worksheet,
  answers: { ...worksheet.answers, [name]: text },
});

async function stored(): Promise<Worksheet> {
  const { services } = await town.work("employee");
  const opened = await openDiscussion(services, 2027, group);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value.worksheet.value;
}

const updates = async () => (await town.ledger(mark)).filter((entry) => entry.key === key).length;
const saveFault = (spec: object) =>
  town.fault({ match: { method: "PATCH", path: "/items/\\d+/fields" }, times: 1, ...spec });

test("the form opens in one request and a save is one request", async () => {
  const { wire, autosave, opened } = await writer("chair");
  expect(wire).toHaveLength(1);
  expect(opened).toMatchObject({ mayFill: true, unitName: "Kippasuon päiväkoti", dueOn: "2027-03-31" });
  autosave.change(answer("own.current", "Osaamme leikin."));
  await autosave.flush();
  expect(wire).toEqual(["POST /v1.0/$batch", "POST /v1.0/$batch"]);
  expect(autosave.view()).toMatchObject({
    save: { kind: "saved" },
    value: { answers: { "own.current": "Osaamme leikin." } },
  });
  expect((await stored()).answers["own.current"]).toBe("Osaamme leikin.");
  expect(await updates()).toBe(1);
});

test("what has not changed is not saved", async () => {
  const { wire, autosave } = await writer("chair");
  await autosave.flush();
  expect(wire).toHaveLength(1);
});

test("chair and secretary write at once and neither's words vanish", async () => {
  const chair = await writer("chair");
  const secretary = await writer("secretary");
  chair.autosave.change(answer("own.future", "Puheenjohtajan ajatus ja yhteinen alku"));
  secretary.autosave.change(answer("own.workinglife", "Sihteerin ajatus"));
  await chair.autosave.flush();
  await secretary.autosave.flush();
  expect(secretary.wire).toHaveLength(4); // opened, refused, loaded, saved
  expect(secretary.autosave.view()).toMatchObject({ save: { kind: "saved" }, collisions: [] });
  for (const answers of [(await stored()).answers, secretary.autosave.view().value.answers]) {
    expect(answers).toMatchObject({
      "own.future": "Puheenjohtajan ajatus ja yhteinen alku",
      "own.workinglife": "Sihteerin ajatus",
    });
  }
  chair.autosave.change(answer("own.priorities", "Jatkamme tästä"));
  await chair.autosave.flush();
  expect((await stored()).answers).toMatchObject({
    "own.workinglife": "Sihteerin ajatus",
    "own.priorities": "Jatkamme tästä",
  });
});

test("when both write the same answer, both texts are there to choose from, also after a reload", async () => {
  const device = new Map();
  const chair = await writer("chair");
  const secretary = await writer("secretary", { device });
  chair.autosave.change(answer("own.current", "Chairin versio"));
  secretary.autosave.change(answer("own.current", "Sihteerin versio"));
  await chair.autosave.flush();
  await secretary.autosave.flush();
  const collision = { path: "answers/own.current", mine: "Sihteerin versio", theirs: "Chairin versio" };
  expect(secretary.autosave.view()).toMatchObject({ save: { kind: "collision" }, collisions: [collision] });
  expect((await stored()).answers["own.current"]).toBe("Chairin versio");

  const again = await writer("secretary", { device });
  expect(again.autosave.view().collisions).toEqual([collision]);
  again.autosave.settle(collision, "both");
  await again.autosave.flush();
  expect(again.autosave.view()).toMatchObject({ save: { kind: "saved" }, collisions: [] });
  expect((await stored()).answers["own.current"]).toBe("Chairin versio\n\nSihteerin versio");
  expect([...device.keys()]).toEqual([]);
});

test.each([
  ["504 after the save", { phase: "after", status: 504, cors: false }],
  ["502 after the save", { phase: "after", status: 502 }],
  ["no answer at all after the save", { phase: "hang", commit: true }],
])("%s: what was saved is found, and saved once", async (name, spec) => {
  const { autosave } = await writer("chair", { timeoutMs: 400 });
  await town.fault({ match: { method: "POST", path: "\\$batch" }, times: 1, ...spec });
  autosave.change(answer("own.current", name));
  await autosave.flush();
  expect(autosave.view()).toMatchObject({ save: { kind: "saved" }, collisions: [] });
  expect((await stored()).answers["own.current"]).toBe(name);
  expect(await updates()).toBe(1);
});

test("a save that never arrived is made again", async () => {
  const { autosave } = await writer("chair");
  await town.fault({ match: { method: "POST", path: "\\$batch" }, phase: "before", status: 502, times: 1 });
  autosave.change(answer("own.current", "Toisella yrittämällä"));
  await autosave.flush();
  expect(autosave.view()).toMatchObject({ save: { kind: "saved" } });
  expect((await stored()).answers["own.current"]).toBe("Toisella yrittämällä");
  expect(await updates()).toBe(1);
});

test("without a network the words stay on the device and are saved when it is back", async () => {
  const device = new Map();
  let offline = false;
  const first = await writer("chair", { device, offline: () => offline });
  offline = true;
  first.autosave.change(answer("own.current", "Bussissa kirjoitettu"));
  await first.autosave.flush();
  expect(first.autosave.view().save).toEqual({ kind: "offline", onDevice: true });
  expect(await updates()).toBe(0);

  offline = false;
  const { autosave } = await writer("chair", { device });
  expect(autosave.view().value.answers["own.current"]).toBe("Bussissa kirjoitettu");
  await autosave.flush();
  expect((await stored()).answers["own.current"]).toBe("Bussissa kirjoitettu");
  expect(device.size).toBe(0);
});

test("a text that is too long is refused with its length, kept, and saved once shortened", async () => {
  const device = new Map();
  const { autosave, wire } = await writer("chair", { device });
  const text = "ä".repeat(bodyLimit);
  autosave.change(answer("own.current", text));
  await autosave.flush();
  const { save, value } = autosave.view();
  expect(save).toMatchObject({
    kind: "failed",
    failure: { reason: "tooLong", subject: key, limit: bodyLimit },
  });
  expect(save.kind === "failed" ? save.failure.length : 0).toBeGreaterThan(bodyLimit);
  expect([value.answers["own.current"], device.size, wire.length]).toEqual([text, 1, 1]);
  autosave.change(answer("own.current", "lyhyempi"));
  await autosave.flush();
  expect([autosave.view().save.kind, device.size]).toEqual(["saved", 0]);
});

test("a busy service is waited for as long as it says, when that is short", async () => {
  const { autosave } = await writer("chair");
  await saveFault({ status: 429, headers: { "Retry-After": "0.05" } });
  autosave.change(answer("own.current", "Hetken päästä"));
  await autosave.flush();
  expect(autosave.view().save.kind).toBe("saved");
  expect(await updates()).toBe(1);
});

test.each([
  ["throttled", 429, { "Retry-After": "120" }],
  ["locked", 423, {}],
  ["server", 500, {}],
])("%s: it is said and the words stay on the device", async (reason, status, headers) => {
  const device = new Map();
  const { autosave } = await writer("chair", { device });
  await saveFault({ status, headers });
  autosave.change(answer("own.current", `Säilyy: ${reason}`));
  await autosave.flush();
  expect(autosave.view()).toMatchObject({ save: { kind: "failed", onDevice: true, failure: { reason } } });
  expect([device.size, await updates()]).toEqual([1, 0]);
});

test("a member who only reads cannot save, and is told so", async () => {
  const { autosave, opened } = await writer("employee");
  expect(opened.mayFill).toBe(false);
  autosave.change(answer("own.current", "Omin luvin"));
  await autosave.flush();
  expect(autosave.view()).toMatchObject({
    save: { kind: "failed", failure: { reason: "forbidden", subject: key } },
  });
  expect(await updates()).toBe(0);
});

test.each(["director", "hr", "outsider"])("%s cannot open the group's worksheet", async (who) => {
  const { services } = await town.work(who);
  const opened = await openDiscussion(services, 2027, group);
  expect(opened.ok).toBe(false);
  expect(opened.ok ? "" : opened.failure.reason).toMatch(who === "outsider" ? /^forbidden$/ : /^notFound$/);
});

test("a save that is answered well and was not made is made again, and takes no words off the screen", async () => {
  const { autosave } = await writer("chair");
  autosave.change(answer("own.current", "Nämä sanat eivät saa kadota."));
  await saveFault({ phase: "before", status: 200, body: {} });
  await autosave.flush();
  expect(autosave.view()).toMatchObject({
    save: { kind: "saved" },
    value: { answers: { "own.current": "Nämä sanat eivät saa kadota." } },
    collisions: [],
  });
  expect((await stored()).answers["own.current"]).toBe("Nämä sanat eivät saa kadota.");
  expect(await updates()).toBe(1);
});
