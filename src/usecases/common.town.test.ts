import { afterEach, beforeEach, expect, test } from "vitest";
import type { CommonDecision } from "#domain/lines/commonDecision.ts";
import { type CommonDraft, draftOf } from "#domain/model/commonDraft.ts";
import { commonSetOf, competenceOf, yearModel } from "#domain/model/yearModel.ts";
import { groupIdSchema } from "#domain/organisation/group.ts";
import { personIdSchema } from "#domain/organisation/person.ts";
import { unitIdSchema } from "#domain/organisation/unit.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { decideDiscussion } from "./decideDiscussion.ts";
import { loadAreaSummary } from "./loadAreaSummary.ts";
import { loadCommon } from "./loadCommon.ts";
import { openDiscussion } from "./openDiscussion.ts";
import type { Services } from "./services.ts";
import { correctWording, takeCommonSet } from "./takeCommonSet.ts";
import { beginCommonDraft, writeCommonDraft } from "./writeCommonDraft.ts";

const year = 2027;
const strategic = groupIdSchema.parse("ryhma-kaupungin-johtoryhma");

let town: OpenTown;
let hr: Services;

beforeEach(async () => {
  town = await openTown();
  hr = (await town.work("hr")).services;
});
afterEach(() => town.close());

async function common(services = hr) {
  const loaded = await loadCommon(services, year);
  if (!loaded.ok) throw new Error(loaded.failure.reason);
  return loaded.value;
}

async function drafting(services: Services) {
  const work = await writeCommonDraft(services, year);
  if (!work.ok || !work.value.autosave) throw new Error("no draft to write");
  return work.value.autosave;
}

/** As the city manager's group hands it in. */
async function decide(decision: CommonDecision): Promise<void> {
  const { stores } = (await town.work("manager")).services;
  const item = await stores.find(stores.lookups.handedIn(year, strategic));
  if (!item.ok || !item.value.handedIn) throw new Error("the strategic group has handed nothing in");
  const { handedIn } = item.value;
  const worksheet = { ...handedIn.worksheet, commonDecision: decision };
  const saved = await stores.saveHandedIn(item.value, {
    ...handedIn,
    worksheet,
    revision: handedIn.revision + 1,
  });
  if (!saved.ok) throw new Error(saved.failure.reason);
}

const ai = {
  id: "d2f5a3a0-0000-4000-8000-000000000000",
  audience: "everyone",
  name: { fi: "Tekoälyn käyttö työssä", sv: "AI i arbetet" },
  description: { fi: "Kyky käyttää tekoälyä työssä harkiten." },
  order: 100,
} as const;

/** Digital skills go, AI comes, one changes its Finnish name. */
function changed(draft: CommonDraft): CommonDraft {
  const competences = draft.competences
    .filter(({ id }) => id !== "digital")
    .map((item) => (item.id === "learning" ? { ...item, name: { ...item.name, fi: "Oppiminen" } } : item));
  return { ...draft, competences: [...competences, ai] };
}

test("HR begins with what is in force, and two who write the draft at once lose nothing", async () => {
  expect((await common()).draft).toBeNull();
  expect(await beginCommonDraft(hr, await common())).toMatchObject({ ok: true });
  const { draft, model } = await common();
  expect(draft?.value).toEqual(draftOf(commonSetOf(model, year)));
  // A second beginning is the first.
  expect(await beginCommonDraft(hr, await common())).toMatchObject({ ok: true });
  const colleague = (await town.work("hr")).services;
  const [mine, theirs] = [await drafting(hr), await drafting(colleague)];
  mine.change(changed);
  theirs.change((now) => ({
    ...now,
    note: "Perustelut",
    competences: now.competences.map((item) =>
      item.id === "learning" ? { ...item, name: { ...item.name, sv: "Lärande" } } : item,
    ),
  }));
  await Promise.all([mine.flush(), theirs.flush()]);
  await Promise.all([mine.flush(), theirs.flush()]);
  const kept = (await common()).draft?.value;
  expect(kept?.note).toBe("Perustelut");
  expect(kept?.competences.map(({ id }) => id)).toContain(ai.id);
  expect(kept?.competences.map(({ id }) => id)).not.toContain("digital");
  expect(kept?.competences.find(({ id }) => id === "learning")?.name).toMatchObject({
    fi: "Oppiminen",
    sv: "Lärande",
  });
});

test("a draft is taken into use when the strategic group has decided so, and not before", async () => {
  await beginCommonDraft(hr, await common());
  const autosave = await drafting(hr);
  autosave.change(changed);
  await autosave.flush();
  const shown = autosave.view().value;
  // In the town's data the group has decided to go on as before.
  expect((await common()).decided).toMatchObject({ decision: "asBefore" });
  expect(await takeCommonSet(hr, year, shown)).toEqual({ ok: false, failure: { reason: "notDecided" } });
  await decide({ decision: "asDrafted", remark: "" });
  expect((await common()).decided).toMatchObject({
    decision: "asDrafted",
    groupName: "Kaupunginjohtajan johtoryhmä",
  });
  // Not what HR has before its eyes.
  expect(await takeCommonSet(hr, year, { ...shown, note: "Toinen" })).toEqual({
    ok: false,
    failure: { reason: "changedMeanwhile" },
  });
  expect(await takeCommonSet(hr, year, shown)).toEqual({ ok: true, value: null });
  // Again, by a second click or a colleague: nothing more happens.
  const mark = await town.mark();
  expect(await takeCommonSet(hr, year, shown)).toEqual({ ok: true, value: null });
  expect((await town.ledger(mark)).filter(({ method }) => method === "PATCH")).toEqual([]);
  const { model, open } = await common();
  expect(open).toBe(false);
  const set = commonSetOf(model, year);
  expect(set).toMatchObject({ fromYear: year, decidedOn: "2026-11-10" });
  expect(set.competences.map(({ id }) => id)).toContain("tekoalyn-kaytto-tyossa");
  expect(commonSetOf(model, year - 1).competences.map(({ id }) => id)).toContain("digital");
});

test("a discussion that HR has returned decides nothing until it is handed in anew", async () => {
  const work = await hr.stores.groupWork();
  if (!work.ok) throw new Error(work.failure.reason);
  const [copy, review] = await Promise.all([
    hr.stores.find(hr.stores.lookups.handedIn(year, strategic)),
    hr.stores.find(work.value.lookups.review(year, strategic)),
  ]);
  if (!copy.ok || !review.ok || !review.value) throw new Error("no copy or no place for HR's word");
  const at = { year, me: personIdSchema.parse("p-0003"), review: review.value };
  const { revision } = copy.value;
  expect(
    await decideDiscussion(hr, at, { kind: "returned", revision, reason: "Perustelu puuttuu" }),
  ).toMatchObject({ ok: true });
  expect((await common()).decided).toBeNull();
  await decide({ decision: "asDrafted", remark: "Perusteltu" });
  expect((await common()).decided).toMatchObject({ decision: "asDrafted", remark: "Perusteltu" });
});

test("records keep their set: the year before is as it was, and what is gone is still named and counted", async () => {
  const area = unitIdSchema.parse("hyvinvointi");
  const chair = (await town.work("chair")).services;
  const group = groupIdSchema.parse("ryhma-kippasuo");
  const before = await loadAreaSummary(hr, year, area);
  const earlier = await loadAreaSummary(hr, year - 1, area);
  await beginCommonDraft(hr, await common());
  const autosave = await drafting(hr);
  autosave.change(changed);
  await autosave.flush();
  await decide({ decision: "asDrafted", remark: "" });
  expect(await takeCommonSet(hr, year, autosave.view().value)).toMatchObject({ ok: true });
  // Another day, as it were: reference data is kept for ten minutes.
  const later = (await town.work("hr")).services;
  const after = await loadAreaSummary(later, year, area);
  const earlierAfter = await loadAreaSummary(later, year - 1, area);
  if (!before.ok || !after.ok || !earlier.ok || !earlierAfter.ok) throw new Error("no summary");
  // This year: the new set is offered, and needs of the competence that is gone are still there, by name.
  expect(after.value.model.competences.map(({ id }) => id)).not.toContain("digital");
  expect(after.value.statistics).toEqual(before.value.statistics);
  const gone = after.value.statistics.byCompetence.find(({ competenceId }) => competenceId === "digital");
  expect(gone?.needs).toBeGreaterThan(0);
  expect(competenceOf(after.value.model, "digital")?.name.fi).toBe("Teknologia- ja digiosaaminen");
  // The year before: its own set and its own words.
  expect(earlierAfter.value.model.competences).toEqual(earlier.value.model.competences);
  expect(earlierAfter.value.statistics).toEqual(earlier.value.statistics);
  expect(earlierAfter.value.model.competences.find(({ id }) => id === "learning")?.name.fi).toBe(
    "Oppimisen ja uudistumisen osaaminen",
  );
  // And the chair's form of this year offers the new one.
  const opened = await openDiscussion(chair, year, group);
  if (!opened.ok) throw new Error(opened.failure.reason);
  const names = opened.value.model.competences.map(({ name }) => name.fi);
  expect(names).toContain("Tekoälyn käyttö työssä");
  expect(names).toContain("Oppiminen");
});

test("words in use can be corrected, by one at a time, and everything else of the model stays", async () => {
  const { model } = await common();
  const at = { fromYear: 2025, list: "competences", id: "digital" } as const;
  const { name, description } = competenceOf(yearModel(model, year), "digital") ?? {};
  if (!name || !description) throw new Error("no such competence");
  const after = { name: { ...name, sv: "Digitala färdigheter" }, description };
  expect(await correctWording(hr, at, { name, description }, after)).toEqual({ ok: true, value: null });
  expect(await correctWording(hr, at, { name, description }, { name, description: { fi: "Muu" } })).toEqual({
    ok: false,
    failure: { reason: "changedMeanwhile" },
  });
  const now = (await common()).model;
  expect(competenceOf(yearModel(now, year), "digital")?.name).toEqual(after.name);
  expect({ ...now, commonSets: [] }).toEqual({ ...model, commonSets: [] });
});

test("whoever is not HR reads, and SharePoint refuses them every writing", async () => {
  await beginCommonDraft(hr, await common());
  for (const who of ["employee", "chair", "manager"]) {
    const { services } = await town.work(who);
    const seen = await common(services);
    expect(seen).toMatchObject({ isHr: false, open: true });
    expect(seen.draft).not.toBeNull();
    expect(await writeCommonDraft(services, year)).toMatchObject({ ok: true, value: { autosave: null } });
    const work = await services.stores.groupWork();
    if (!work.ok || !seen.draft) throw new Error("no draft");
    const refused = { ok: false, failure: { reason: "forbidden" } };
    expect(
      await work.value.saveCommonDraft(year, seen.draft, { ...seen.draft.value, note: "x" }),
    ).toMatchObject(refused);
    expect(await work.value.saveCommonDraft(2030, null, seen.draft.value)).toMatchObject(refused);
    expect(await work.value.saveMaterials(year, null, { items: [] })).toMatchObject(refused);
  }
  // Not even whoever has decided on it.
  await decide({ decision: "asDrafted", remark: "" });
  const { services: manager } = await town.work("manager");
  const shown = (await common(manager)).draft?.value ?? draftOf({ competences: [], methods: [] });
  expect(await takeCommonSet(manager, year, shown)).toMatchObject({ failure: { reason: "forbidden" } });
  expect((await common()).model.commonSets).toHaveLength(1);
});
