import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { acknowledgedBy, talkState } from "#domain/talks/talkState.ts";
import { bodyLimit } from "#store/bodyCodec.ts";
import { type AtWork, type OpenTown, openTown, type PersonAtWork } from "../../../tests/pages/openTown.ts";
import { type FollowedTalk, followTalk } from "./followTalk.ts";
import { loadTalk, type OpenedTalk } from "./loadTalk.ts";
import { talkSteps } from "./talkSteps.ts";
import { talkVersions } from "./talkVersions.ts";

const year = 2027;
const supervisor = "head";
/** Mia Eskola, of Jyränkö daycare; and a colleague of hers. */
const employee = "0a50830e-cef0-46d1-a19e-b7de09b8b9e7";
const colleague = "carer";
const pair = "p-0299~p-0294";

let town: OpenTown;
const open: FollowedTalk[] = [];

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
afterEach(async () => {
  await town.clearFaults();
  for (const talk of open.splice(0)) for (const one of [talk.own, talk.half, talk.goals]) await one?.leave();
});

type Writer = PersonAtWork & FollowedTalk;

async function writer(who: string, options: AtWork = {}, of = pair): Promise<Writer> {
  const person = await town.work(who, options);
  const talk = await followTalk(person.services, year, of);
  if (!talk.ok) throw new Error(JSON.stringify(talk.failure));
  if (talk.value.kind !== "talk") throw new Error(talk.value.why);
  open.push(talk.value);
  return { ...person, ...talk.value };
}

/** As it stands in SharePoint, asked by one of the two in an app of their own. */
async function stored(who = supervisor, of = pair): Promise<OpenedTalk> {
  const { services } = await town.work(who);
  const found = await loadTalk(services, year, of);
  if (!found.ok || found.value.kind !== "talk") throw new Error(JSON.stringify(found));
  return found.value.talk;
}

const answer =
  (key: string, text: string) =>
  <T extends { readonly answers: Record<string, string> }>(half: T): T => ({
    ...half,
    answers: { ...half.answers, [key]: text },
  });

/** The steps as the screen has them: of what is on it now. */
function stepsOf({ services, ...talk }: Writer) {
  const seen = talk.followed();
  return talkSteps(services, talk, {
    year,
    own: talk.own?.view().value ?? seen.own?.value ?? null,
    half: talk.half?.view().value ?? seen.half.value,
    goals: talk.goals?.view().value ?? seen.goals?.value ?? null,
  });
}

test("the two write at once, each sees the other's words as they were typed, and nothing collides", async () => {
  const of = "p-0301~p-0294";
  const mine = await writer("695c9af9-1d5b-40f5-adfd-dd0bd3f053a8", {}, of);
  const theirs = await writer(supervisor, {}, of);
  mine.own?.change(answer("year.tasks", "Aamuvuorot ja vasukeskustelut"));
  theirs.half?.change(answer("year.tasks", "Vasut hoituivat ajallaan"));
  await Promise.all([mine.own?.flush(), theirs.half?.flush()]);
  expect([await mine.look(), await theirs.look()]).toEqual([null, null]);
  expect(mine.followed().half.value.answers).toEqual({ "year.tasks": "Vasut hoituivat ajallaan" });
  expect(theirs.followed().own?.value.answers).toEqual({ "year.tasks": "Aamuvuorot ja vasukeskustelut" });
  expect([mine.followed().otherSavedAt, theirs.followed().otherSavedAt]).not.toContain(null);
  const { own, half, state } = await stored(supervisor, of);
  expect(state).toBe("preparing");
  expect(own?.value.answers["year.tasks"]).toBe("Aamuvuorot ja vasukeskustelut");
  expect(half.value.answers["year.tasks"]).toBe("Vasut hoituivat ajallaan");
});

test("one's own two devices: what both say of one matter is kept, and the later readiness holds", async () => {
  const of = "p-0302~p-0294";
  const who = "706b7bd2-2e71-439e-ade9-cf19c641fb69";
  const phone = await writer(who, {}, of);
  const laptop = await writer(who, {}, of);
  phone.own?.change(answer("year.successes", "Bussissa kirjoitettu"));
  laptop.own?.change(answer("year.successes", "Työpaikalla kirjoitettu"));
  await phone.own?.flush();
  stepsOf(laptop).ready(true);
  await laptop.own?.flush();
  const { own } = await stored(who, of);
  expect(own?.value.answers["year.successes"]).toBe("Bussissa kirjoitettu\n\nTyöpaikalla kirjoitettu");
  expect(own?.value.readyOn).toBe("2027-02-10");
});

test("neither can write the other's half with a token of their own, and nobody else sees either", async () => {
  const { siteId, lists } = town.config.talks ?? { siteId: "", lists: {} };
  const { own, half } = await stored(employee);
  const at = (list: string, id: string | undefined) => `/sites/${siteId}/lists/${lists[list]}/items/${id}`;
  const ownAt = at("EmployeeHalves", own?.itemId);
  const halfAt = at("SupervisorHalves", half.itemId);
  const write = (who: string, path: string) =>
    town.send(who, "PATCH", `${path}/fields`, { State: "x" }, { "If-Match": "*" });
  expect((await write(employee, halfAt)).status).toBe(403);
  expect((await write(supervisor, ownAt)).status).toBe(403);
  for (const who of [colleague, "director", "hr", "chair", "outsider"])
    for (const path of [ownAt, halfAt]) {
      expect([403, 404], `${who} reads ${path}`).toContain((await town.send(who, "GET", path)).status);
      expect([403, 404], `${who} writes ${path}`).toContain((await write(who, path)).status);
    }
  const { services } = await town.work(colleague);
  expect(await loadTalk(services, year, pair)).toEqual({
    ok: true,
    value: { kind: "none", why: "notYours" },
  });
  expect((await stored(employee)).half.value).toEqual(half.value);
});

test("the discussion from readiness to its end; a changed text takes the acknowledgement with it", async () => {
  const of = "p-0306~p-0294";
  const who = "0a627ab0-8281-41c3-a2ff-a575c2f8931d";
  const mine = await writer(who, {}, of);
  const theirs = await writer(supervisor, {}, of);
  mine.own?.change(answer("year.tasks", "Ryhmän vastuuopettaja"));
  theirs.half?.change(answer("year.tasks", "Vastuu kasvoi"));
  stepsOf(mine).ready(true);
  stepsOf(theirs).ready(true);
  await Promise.all([mine.own?.flush(), theirs.half?.flush()]);
  expect((await stored(supervisor, of)).state).toBe("prepared");

  await Promise.all([mine.look(), theirs.look()]);
  expect(await stepsOf(theirs).held("2027-02-09")).toBe(true);
  await mine.look();
  await Promise.all([stepsOf(mine).acknowledge(), stepsOf(theirs).acknowledge()]);
  await Promise.all([mine.own?.flush(), theirs.half?.flush()]);
  expect((await stored(supervisor, of)).state).toBe("acknowledged");

  theirs.half?.change(answer("year.tasks", "Vastuu kasvoi, ja palkka seuraa"));
  await theirs.half?.flush();
  const lapsed = await stored(who, of);
  expect(lapsed.state).toBe("held");
  expect(acknowledgedBy(lapsed.own?.value ?? null, lapsed.half.value, lapsed.versions)).toEqual({
    employee: false,
    supervisor: true,
    lapsed: ["employee"],
  });

  // What is on the employee's screen is still the old text: acknowledging that is not acknowledging the new one.
  await stepsOf(mine).acknowledge();
  await mine.own?.flush();
  expect((await stored(who, of)).state).toBe("held");
  await mine.look();
  await stepsOf(mine).acknowledge();
  await mine.own?.flush();
  expect((await stored(who, of)).state).toBe("acknowledged");
  stepsOf(theirs).close(true);
  await theirs.half?.flush();
  expect(await stored(who, of)).toMatchObject({ state: "closed", half: { state: "closed" } });
});

test("an agreed level or goal that changes lapses it too; a remark lapses the supervisor's", async () => {
  const { own, half, goals } = await stored(supervisor, "p-0295~p-0294");
  if (!own || !goals) throw new Error("the demo's discussion has both");
  const now = { year, own: own.value, half: half.value, goals: goals.value };
  const versions = await talkVersions(now);
  expect(talkState(now.own, now.half, versions)).toBe("acknowledged");
  const agreed = { ...half.value, agreed: { ...half.value.agreed, learning: 5 } };
  expect((await talkVersions({ ...now, half: agreed })).supervisor).not.toBe(versions.supervisor);
  const remark = { ...own.value, remark: "Olen eri mieltä" };
  const after = await talkVersions({ ...now, own: remark });
  expect(after.employee).not.toBe(versions.employee);
  expect(after.supervisor).toBe(versions.supervisor);
});

test("a half too long for its item says so and keeps every word; shortened it is saved", async () => {
  const of = "p-0307~p-0294";
  const mine = await writer("885907c3-1ce3-44e5-aa90-a4f3b57260ed", {}, of);
  const long = "ä".repeat(bodyLimit);
  mine.own?.change(answer("year.tasks", long));
  await mine.own?.flush();
  expect(mine.own?.view()).toMatchObject({
    save: { kind: "failed", failure: { reason: "tooLong" } },
    value: { answers: { "year.tasks": long } },
  });
  mine.own?.change(answer("year.tasks", "Lyhyesti"));
  await mine.own?.flush();
  expect((await stored(supervisor, of)).own?.value.answers["year.tasks"]).toBe("Lyhyesti");
});

test("without a network one goes on writing, and the words are saved when it is back", async () => {
  const of = "p-0309~p-0294";
  let offline = false;
  const device: AtWork = { offline: () => offline };
  const mine = await writer("03cc93cf-2122-4978-a5bb-9245d28e0f74", device, of);
  offline = true;
  mine.own?.change(answer("growth.future", "Junassa kirjoitettu"));
  await mine.own?.flush();
  expect(mine.own?.view().save.kind).toBe("offline");
  expect((await mine.look())?.reason).toBe("offline");
  const again = await followTalk(mine.services, year, of);
  if (!again.ok || again.value.kind !== "talk") throw new Error(JSON.stringify(again));
  open.push(again.value);
  expect(again.value.own?.view().value.answers["growth.future"]).toBe("Junassa kirjoitettu");
  offline = false;
  await again.value.own?.flush();
  expect((await stored(supervisor, of)).own?.value.answers["growth.future"]).toBe("Junassa kirjoitettu");
});

test("words of a discussion are not kept on a device that keeps storage after signing out", async () => {
  const device = new Map();
  const mine = await writer("a082e545-a235-4d4a-afb1-7036bc7bc03a", { device }, "p-0310~p-0294");
  await town.fault({ match: { method: "PATCH", path: "/items/\\d+/fields" }, times: 1, status: 503 });
  mine.own?.change(answer("wellbeing.strain", "Melu"));
  await mine.own?.flush();
  expect([...device.keys()]).toEqual([]);
});

test("filled together: signed on paper instead of acknowledged, and a later change asks for another signature", async () => {
  const of = "p-0311~p-0294";
  const theirs = await writer(supervisor, {}, of);
  stepsOf(theirs).together(true);
  theirs.half?.change((now) => ({
    ...now,
    together: now.together && answer("year.tasks", "Työntekijän omin sanoin")(now.together),
  }));
  stepsOf(theirs).ready(true);
  await theirs.half?.flush();
  expect((await stored(supervisor, of)).state).toBe("prepared");
  await stepsOf(theirs).held("2027-02-10");
  await stepsOf(theirs).signed("2027-02-10");
  await theirs.half?.flush();
  expect((await stored(supervisor, of)).state).toBe("acknowledged");
  theirs.half?.change((now) => ({
    ...now,
    together: now.together && answer("year.tasks", "Muutettu jälkikäteen")(now.together),
  }));
  await theirs.half?.flush();
  expect((await stored(supervisor, of)).state).toBe("held");
});

test("an earlier supervisor's discussion is over when SharePoint says so; a deputy's is not", async () => {
  const of = "p-0312~p-0294";
  const who = "16cf5a5b-6690-4daa-a3a1-ac4a89eccc53";
  const { siteId, lists } = town.config;
  const items = `/sites/${siteId}/lists/${lists.People}/items`;
  const found = await town.send("hr", "GET", `${items}?$filter=fields/Key eq 'p-0312'&$expand=fields`);
  const [item] = (found.body as { value: { id: string; fields: { Body: string } }[] }).value;
  const Body = JSON.stringify({ ...JSON.parse(item?.fields.Body ?? ""), supervisorId: "p-0237" });
  const headers = { "If-Match": "*" };
  expect((await town.send("hr", "PATCH", `${items}/${item?.id}/fields`, { Body }, headers)).status).toBe(200);
  const mark = await town.mark();
  // As a deputy's: the records do not name her, and the employee may write.
  expect((await stored(who, of)).isOver).toBe(false);
  expect(await town.ledger(mark)).toEqual([]);
  await town.fault({ match: { method: "PATCH", path: "/items/\\d+/fields" }, status: 403 });
  expect((await stored(who, of)).isOver).toBe(true);
});

test("a template that changes while forms are open loses nothing: both go on with the one they began with", async () => {
  const of = "p-0312~p-0294";
  const mine = await writer("16cf5a5b-6690-4daa-a3a1-ac4a89eccc53", {}, of);
  mine.own?.change(answer("year.challenges", "Ennen muutosta"));
  await mine.own?.flush();
  const hr = await town.work("hr");
  const work = await hr.stores.groupWork();
  if (!work.ok) throw new Error("no group work");
  const model = await hr.stores.find(work.value.lookups.storedModel());
  if (!model.ok) throw new Error(JSON.stringify(model.failure));
  const { value } = model.value;
  const [first] = value.talk?.templates ?? [];
  if (!value.talk || !first) throw new Error("the town holds discussions");
  const [theme] = first.themes;
  if (!theme) throw new Error("a template has themes");
  const changed = { ...first, version: 2, themes: [{ ...theme, subThemes: theme.subThemes.slice(0, 1) }] };
  const saved = await work.value.saveModel(model.value, {
    ...value,
    talk: { ...value.talk, templates: [...value.talk.templates, changed] },
  });
  expect(saved.ok).toBe(true);
  mine.own?.change(answer("growth.support", "Muutoksen jälkeen"));
  await mine.own?.flush();
  const { own, template } = await stored("16cf5a5b-6690-4daa-a3a1-ac4a89eccc53", of);
  expect(template.version).toBe(first.version);
  expect(own?.value.answers).toMatchObject({
    "year.challenges": "Ennen muutosta",
    "growth.support": "Muutoksen jälkeen",
  });
});
