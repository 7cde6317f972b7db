import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import { draftOf } from "#domain/model/commonDraft.ts";
import { commonSetOf } from "#domain/model/yearModel.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { entraIdOf } from "../../tests/pages/entraIdOf.ts";
import { type OpenTown, openTown, type PersonAtWork } from "../../tests/pages/openTown.ts";
import { loadHandedIn } from "./loadHandedIn.ts";
import { openDiscussion } from "./openDiscussion.ts";
import { type DiscussionWork, handInWritten, writeDiscussion } from "./writeDiscussion.ts";

const team = "ryhma-kippasuo" as GroupId;
const management = "ryhma-hyvinvointi-johtoryhma" as GroupId;
const strategic = "ryhma-kaupungin-johtoryhma" as GroupId;
const secretaryOid = entraIdOf("p-0201");
const strategicSecretaryOid = entraIdOf("p-0040");
let town: OpenTown;
const open: DiscussionWork[] = [];

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
afterEach(async () => {
  await town.clearFaults();
  for (const { autosave } of open.splice(0)) {
    autosave.leave();
    await autosave.flush();
  }
});

async function writer(who: string, group: GroupId): Promise<PersonAtWork & DiscussionWork> {
  const person = await town.work(who);
  const work = await writeDiscussion(person.services, 2027, group);
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  open.push(work.value);
  return { ...person, ...work.value };
}

async function opened(who: string, group: GroupId) {
  const person = await town.work(who);
  const found = await openDiscussion(person.services, 2027, group);
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return { ...found.value, wire: person.wire };
}

const levels = ({ linesAbove }: { readonly linesAbove: readonly PublishedLines[] }) =>
  linesAbove.map(({ unitId }) => unitId);

async function workOfHr() {
  const { stores } = await town.work("hr");
  const work = await stores.groupWork();
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  return work.value;
}

const line = (id: string, text: string) => ({ id, kindId: "training", text, tagId: null });
const withLine = (id: string, text: string) => (worksheet: Worksheet) => ({
  ...worksheet,
  lines: [...worksheet.lines, line(id, text)],
});

test("the lines of every level above come with the form in its one request, for the members too", async () => {
  for (const who of ["chair", "employee"]) {
    const form = await opened(who, team);
    expect(form.wire).toHaveLength(1);
    expect(levels(form)).toEqual(["heinola", "hyvinvointi"]);
    expect(form.linesGaps).toEqual({ missing: null, unreadable: [] });
  }
});

test("a management team has the town's lines and not its own; above the strategic group is nothing", async () => {
  expect(levels(await opened("director", management))).toEqual(["heinola"]);
  const top = await opened("manager", strategic);
  expect([levels(top), top.linesExpected]).toEqual([[], false]);
});

test("the readers of what was handed in see the same lines beside it", async () => {
  const { services } = await town.work("hr");
  const copy = await loadHandedIn(services, 2027, management);
  expect(copy.ok && copy.value.content && levels(copy.value.content)).toEqual(["heinola"]);
});

test("a correction takes the place of what it corrects, also where only leads may read the correction", async () => {
  const form = await opened("chair", team);
  const before = form.linesAbove.find(({ unitId }) => unitId === "hyvinvointi");
  if (!before) throw new Error("the area has published no lines");
  const corrected = { ...before, revision: before.revision + 1, lines: before.lines.slice(0, 1) };
  const work = await workOfHr();
  const at = { year: 2027, unitId: "hyvinvointi" as UnitId };
  expect((await work.createLines("leads", at, corrected)).ok).toBe(true);

  const revisionFor = async (who: string) =>
    (await opened(who, team)).linesAbove.find(({ unitId }) => unitId === "hyvinvointi")?.revision;
  expect(await revisionFor("chair")).toBe(corrected.revision);
  // SharePoint keeps the leads' list from a member: the form opens without a word about it.
  expect(await revisionFor("employee")).toBe(before.revision);
  expect((await opened("employee", team)).linesGaps).toEqual({ missing: null, unreadable: [] });
});

test("lines that cannot be read, or do not come, keep nobody from the form", async () => {
  const list = `/lists/${town.config.lists.PublishedStaff}/`;
  await town.fault({ match: { method: "GET", path: list }, status: 503 });
  const form = await opened("employee", team);
  expect(levels(form)).toEqual([]);
  expect(form.linesGaps.missing).not.toBeNull();
});

test("chair and secretary lay lines down at once, and both stay", async () => {
  const chair = await writer("director", management);
  const secretary = await writer(secretaryOid, management);
  chair.autosave.change(withLine("x1", "Tekoäly arkeen"));
  secretary.autosave.change(withLine("x2", "Perehdytys kuntoon"));
  await chair.autosave.flush();
  await secretary.autosave.flush();
  expect(secretary.autosave.view()).toMatchObject({ save: { kind: "saved" }, collisions: [] });
  const texts = (await opened("director", management)).worksheet.value.lines.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["Tekoäly arkeen", "Perehdytys kuntoon"]));
});

test("two decisions on the common competences are a choice for a person: it cannot be both", async () => {
  const decided = (decision: "asDrafted" | "asBefore", remark: string) => (worksheet: Worksheet) => ({
    ...worksheet,
    commonDecision: { decision, remark },
  });
  const chair = await writer("manager", strategic);
  const secretary = await writer(strategicSecretaryOid, strategic);
  chair.autosave.change(decided("asDrafted", "Puheenjohtajan"));
  secretary.autosave.change(decided("asBefore", "Sihteerin"));
  await chair.autosave.flush();
  await secretary.autosave.flush();
  const [collision] = secretary.autosave.view().collisions;
  expect(collision).toMatchObject({
    path: "commonDecision",
    mine: { decision: "asBefore" },
    theirs: { decision: "asDrafted" },
  });
  if (collision) secretary.autosave.settle(collision, "mine");
  await secretary.autosave.flush();
  expect((await opened("manager", strategic)).worksheet.value.commonDecision).toEqual({
    decision: "asBefore",
    remark: "Sihteerin",
  });
});

test("HR's draft and materials come with the form of those they are for", async () => {
  const work = await workOfHr();
  const { model } = await opened("manager", strategic);
  const draft = { ...draftOf(commonSetOf(model, 2026)), note: "Tekoäly omaksi kohdakseen" };
  expect((await work.saveCommonDraft(2027, null, draft)).ok).toBe(true);
  const material = (id: string, unitId: string | null, groupKindIds: string[]) => ({
    ...{ id, title: id, url: "https://intra.example.fi/suunnitelma" },
    ...{ unitId, groupKindIds },
  });
  const items = [
    material("everybody", null, []),
    material("area", "hyvinvointi", ["management"]),
    material("other", "kaupunkiymparisto", []),
  ];
  expect((await work.saveMaterials(2027, null, { items })).ok).toBe(true);

  const form = await opened("manager", strategic);
  expect(form.commonDraft?.note).toBe("Tekoäly omaksi kohdakseen");
  const titles = async (who: string, group: GroupId) =>
    (await opened(who, group)).materials.map(({ title }) => title);
  expect(await titles("director", management)).toEqual(["everybody", "area"]);
  expect(await titles("employee", team)).toEqual(["everybody"]);
});

test("a line without a kind is not handed in; with it the copy has the line", async () => {
  const work = await writer("director", management);
  work.autosave.change((now) => ({ ...now, lines: [{ ...line("x9", "Kesken jäänyt"), kindId: null }] }));
  const refused = await handInWritten(work.services, work, work.opened.handedIn);
  expect(refused).toEqual({
    ok: false,
    failure: { problems: [{ field: "lineKind", key: "x9", code: "required" }] },
  });
  work.autosave.change((now) => ({ ...now, lines: [line("x9", "Valmis linjaus")] }));
  expect((await handInWritten(work.services, work, work.opened.handedIn)).ok).toBe(true);
  const copy = await loadHandedIn((await town.work("hr")).services, 2027, management);
  expect(copy.ok && copy.value.content?.handedIn.worksheet.lines).toEqual([line("x9", "Valmis linjaus")]);
});
