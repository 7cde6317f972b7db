import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import type { PersonId } from "#domain/organisation/person.ts";
import { completionBy } from "#domain/talks/completionSums.ts";
import type { TalkMarks } from "#domain/talks/talkMarks.ts";
import type { Result } from "#lib/result.ts";
import type { OfPerson } from "#store/ofPerson.ts";
import type { Readings } from "#store/readRecord.ts";
import { type OpenTown, openTown, type PersonAtWork } from "../../../../tests/pages/openTown.ts";
import { setStaffDeputy } from "../deputies/setStaffDeputy.ts";
import { loadTalkStatistics } from "../needs/loadTalkStatistics.ts";
import { type CompletionOfTown, loadCompletion, type TalkCompletion } from "./loadCompletion.ts";

const year = 2027;
/** The daycare head whose staff have discussions this year, and somebody of another unit. */
const supervisorKey = "head";

let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => town.close());

async function seenBy({ services }: PersonAtWork): Promise<TalkCompletion> {
  const loaded = await loadCompletion(services, year);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return loaded.value;
}

async function townOf(hr: PersonAtWork): Promise<CompletionOfTown> {
  const seen = (await seenBy(hr)).hr;
  if (!seen) throw new Error("HR is not shown the town");
  return seen;
}

async function talkLookups(person: PersonAtWork) {
  const [talks, plans] = await Promise.all([person.stores.talkWork(), person.stores.planWork()]);
  if (!talks.ok || !plans.ok) throw new Error("parts of the store do not come");
  return { ...talks.value.lookups, ...plans.value.lookups };
}

test("HR's counts by supervisor are those that the supervisors' own screens told to leads", async () => {
  const hr = await town.work("hr");
  const { rows } = await townOf(hr);
  const told = await hr.stores.find((await talkLookups(hr)).talkNeedsOf(year));
  const counted = completionBy(rows, ({ supervisorId }) => supervisorId);
  const progress = (told.ok ? told.value.all : []).flatMap(({ personId, value }) =>
    value.progress && value.progress.due > 0 ? [[personId, value.progress] as const] : [],
  );
  expect(progress.length).toBeGreaterThan(20);
  const wrong = progress.flatMap(([id, { due, held }]) => {
    const sum = counted.get(id as PersonId);
    return sum?.due === due && sum.held === held ? [] : [{ id, due, held, sum }];
  });
  expect(wrong).toEqual([]);
});

test("two requests for everybody in the town, and none of them asks anything of the talks site", async () => {
  const sent: string[] = [];
  const real = globalThis.fetch;
  vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
    sent.push(`${String(input)} ${typeof init?.body === "string" ? init.body : ""}`);
    return real(input, init);
  });
  const hr = await town.work("hr");
  const { people } = await townOf(hr);
  expect(people.size).toBeGreaterThan(600);
  expect(hr.wire).toEqual(["POST /v1.0/$batch", "POST /v1.0/$batch"]);
  const { siteId, talks } = town.config;
  const asked = sent.filter((request) => request.includes("/$batch"));
  expect(asked.every((request) => request.includes(siteId))).toBe(true);
  expect(talks).toBeDefined();
  for (const secret of [talks?.siteId, ...Object.values(talks?.lists ?? {})])
    expect(asked.filter((request) => request.includes(secret ?? "?"))).toEqual([]);
});

test("a lead above gets counts by unit and no name; marks are not theirs to read", async () => {
  const director = await town.work("director");
  const { hr, counts } = await seenBy(director);
  expect(hr).toBeNull();
  expect(counts.length).toBeGreaterThan(5);
  const hrSees = await townOf(await town.work("hr"));
  const names = hrSees.rows.map(({ person }) => person.name);
  expect(names.filter((name) => JSON.stringify(counts).includes(name))).toEqual([]);
  const marks = await director.stores.find((await talkLookups(director)).talkMarksOf(year));
  const others = marksIn(marks).filter(({ personId }) => !isDirector(personId));
  expect(others).toEqual([]);

  function isDirector(personId: string) {
    return hrSees.people.get(personId as PersonId)?.entraId === director.stores.owner.entraId;
  }
});

test("an ordinary supervisor gets only the own unit's count, an employee nothing", async () => {
  const { hr, counts } = await seenBy(await town.work(supervisorKey));
  expect(hr).toBeNull();
  expect(counts.map(({ supervisors }) => supervisors)).toEqual([1]);
  for (const who of ["employee", "carer"]) {
    const person = await town.work(who);
    expect(await seenBy(person)).toMatchObject({ hr: null, counts: [] });
    const statistics = await loadTalkStatistics(person.services, year);
    expect(statistics.ok && statistics.value).toBeNull();
    expect(marksIn(await person.stores.find((await talkLookups(person)).talkMarksOf(year)))).toEqual([]);
  }
});

test("HR names a deputy for a supervisor; of two of HR at once the first one's stands", async () => {
  const hr = await town.work("hr");
  const { rows, people, deputies } = await townOf(hr);
  expect(deputies).toEqual([]);
  const supervisorId = rows.find(({ state, hindrance }) => state === "open" && !hindrance)?.supervisorId;
  const [deputyId, otherId] = [...people.values()]
    .filter(({ id, userPrincipalName }) => id !== supervisorId && userPrincipalName)
    .map(({ id }) => id);
  if (!supervisorId || !deputyId || !otherId) throw new Error("the town has nobody to act");
  const deputy = { supervisorId, deputyId, from: "2027-02-11", to: "2027-02-28" };
  const entered = await setStaffDeputy(hr.services, null, "Esihenkilön sijaisuus", deputy);
  expect(entered.ok && entered.value.value).toEqual(deputy);
  const late = await setStaffDeputy(hr.services, null, "Esihenkilön sijaisuus", {
    ...deputy,
    deputyId: otherId,
  });
  expect(!late.ok && "meanwhile" in late.failure && late.failure.meanwhile.value).toEqual(deputy);
  const again = await townOf(await town.work("hr"));
  expect(again.deputies.map(({ value }) => value)).toEqual([deputy]);
  // The board of groups is not troubled by what is not of groups.
  const work = await hr.stores.groupWork();
  const ofGroups = work.ok ? await hr.stores.find(work.value.lookups.deputies()) : work;
  expect(ofGroups.ok && ofGroups.value).toEqual({ all: [], unreadable: [] });
  const changed = await setStaffDeputy(hr.services, again.deputies[0] ?? null, "Esihenkilön sijaisuus", {
    ...deputy,
    to: "2027-03-31",
  });
  expect(changed.ok && changed.value.value.to).toBe("2027-03-31");
});

test("nobody but HR names a deputy", async () => {
  const { rows, people } = await townOf(await town.work("hr"));
  const [row] = rows;
  const deputyId = [...people.keys()].at(-1);
  if (!row || !deputyId) throw new Error("the town is empty");
  const deputy = { supervisorId: row.supervisorId, deputyId, from: "2027-02-11", to: "2027-02-28" };
  for (const who of [supervisorKey, "director", "employee"]) {
    const { services } = await town.work(who);
    const refused = await setStaffDeputy(services, null, "Esihenkilön sijaisuus", deputy);
    expect(!refused.ok && "reason" in refused.failure && refused.failure.reason).toBe("forbidden");
  }
});

test("what a supervisor wrote reaches HR beside the groups' needs of three years, in one request", async () => {
  const supervisor = await town.work(supervisorKey);
  const lookups = await talkLookups(supervisor);
  const me = await supervisor.stores.find(
    supervisor.stores.lookups.personOf(supervisor.stores.owner.entraId),
  );
  if (!me.ok || !me.value) throw new Error("the supervisor is not in the town");
  const stored = await supervisor.stores.find(lookups.talkNeeds(year, me.value.id));
  const work = await supervisor.stores.planWork();
  if (!stored.ok || !work.ok) throw new Error("the supervisor has nothing to write in");
  const facts = { competenceId: null, methodId: null, targetGroup: "Kaikki" };
  const need = {
    id: "n1",
    need: "Varmuutta huoltajien kohtaamiseen",
    competenceText: "Kohtaaminen",
    ...facts,
  };
  const saved = await work.value.saveTalkNeeds(stored.value, { ...stored.value.value, needs: [need] });
  expect(saved.ok && saved.value.value.progress).toEqual(stored.value.value.progress);
  const hr = await town.work("hr");
  const loaded = await loadTalkStatistics(hr.services, year);
  const seen = loaded.ok ? loaded.value : null;
  expect(hr.wire).toEqual(["POST /v1.0/$batch"]);
  expect(seen?.years.map((one) => one.year)).toEqual([2027, 2026, 2025]);
  expect(seen?.years[0]?.talks.flatMap(({ value }) => value.needs)).toContainEqual(need);
  expect(seen?.years[0]?.groups.flatMap(({ digest }) => digest.needs).length).toBeGreaterThan(10);
});

/** The marks that an answer holds; none where SharePoint refused. */
function marksIn(found: Result<Readings<readonly OfPerson<TalkMarks>[]>, unknown>) {
  return found.ok ? found.value.all : [];
}
