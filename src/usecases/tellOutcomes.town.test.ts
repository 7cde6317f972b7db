import { afterEach, beforeEach, expect, test } from "vitest";
import type { Fate, Review } from "#domain/discussions/review.ts";
import { groupIdSchema } from "#domain/organisation/group.ts";
import { emptyAreaSummary } from "#domain/summaries/areaSummary.ts";
import { ownFateKey } from "#domain/trace/needWord.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { area, type Publisher, publisher } from "../../tests/pages/publisher.ts";
import { loadAreaSummary } from "./loadAreaSummary.ts";
import { loadNeedsTrace } from "./loadNeedsTrace.ts";
import { markCompiled } from "./markCompiled.ts";
import { publishSummary } from "./publishSummary.ts";
import { tellOutcomes } from "./tellOutcomes.ts";

const year = 2027;
const heads = groupIdSchema.parse("ryhma-paivakodinjohtajat");
const at = { year, unitId: area };
const row = "id:lead-strategy";
const planned: Fate = {
  fate: "centralPlan",
  remark: "",
  ledTo: { what: "Strateginen johtaminen", when: "syyskuu 2027", heldOn: null },
};

let town: OpenTown;
let hr: Publisher;

/** HR has published the area's summary without having decided anything. */
beforeEach(async () => {
  town = await openTown();
  hr = await publisher(town);
  must(await hr.stores.createSummary({ ...at, unitName: "Hyvinvointipalvelut" }, emptyAreaSummary));
  const post = must(await publishSummary(hr.services, await hr.preview()));
  must(await markCompiled(hr.services, { ...at, post }));
});
afterEach(() => town.close());

test("a decision after publishing reaches every counted group once, and the rest of its review stays", async () => {
  const before = await reviews();
  await decide({ [row]: planned });
  const told = must(await tellOutcomes(hr.services, at));
  expect(told.failed).toEqual([]);
  expect(told.written.length).toBeGreaterThan(1);
  const after = await reviews();
  for (const { groupId, needId } of await needsOf(row))
    expect(after.get(groupId)?.fates[needId]).toEqual(planned);
  const { fates: _, toldOn: __, ...kept } = before.get(heads) as Review;
  expect(after.get(heads)).toMatchObject(kept);
  const mark = await town.mark();
  expect(must(await tellOutcomes(hr.services, at))).toEqual({ written: [], failed: [] });
  expect(await town.ledger(mark)).toEqual([]);
});

test("a second change, a word for one group alone and a word that is taken back reach the groups as well", async () => {
  await decide({ [row]: planned });
  must(await tellOutcomes(hr.services, at));
  const [mine, other] = await needsOf(row);
  if (!mine || !other) throw new Error("two groups need it");
  const held: Fate = {
    ...planned,
    ledTo: { what: "Strateginen johtaminen", when: "", heldOn: "2027-02-08" },
  };
  const declined: Fate = { fate: "notNow", remark: "Vasta ensi vuonna", ledTo: null };
  await decide({ [row]: held, [ownFateKey(mine.groupId, mine.needId)]: declined });
  must(await tellOutcomes(hr.services, at));
  const said = await reviews();
  expect(said.get(mine.groupId)?.fates[mine.needId]).toEqual(declined);
  expect(said.get(other.groupId)?.fates[other.needId]).toEqual(held);
  await decide({ [row]: null });
  must(await tellOutcomes(hr.services, at));
  expect((await reviews()).get(other.groupId)?.fates[other.needId]).toBeUndefined();
});

test("what broke off is told again to those alone who do not know, and what a colleague writes meanwhile stays", async () => {
  await decide({ [row]: planned });
  await town.fault({ match: { method: "PATCH", path: "/items/" }, status: 403, times: 1 });
  const broken = must(await tellOutcomes(hr.services, at));
  expect(broken.failed).toHaveLength(1);
  await town.clearFaults();
  const left = broken.failed[0]?.groupId ?? "";
  const work = must(await hr.stores.groupWork());
  const stored = must(await hr.stores.find(work.lookups.review(year, groupIdSchema.parse(left))));
  if (!stored) throw new Error("every group has a review");
  const nudges = [{ id: "x", on: "2027-02-10", by: (await material()).me ?? fail() }];
  must(await work.saveReview(stored, { ...stored.value, nudges }));
  const again = must(await tellOutcomes(hr.services, at));
  expect(again.written.map(({ groupId }) => groupId)).toEqual([left]);
  expect((await reviews()).get(left)).toMatchObject({ nudges });
});

test("a group that no published summary has counted is told nothing", async () => {
  await decide({ [row]: planned });
  const work = must(await hr.stores.groupWork());
  const stored = must(await hr.stores.find(work.lookups.review(year, heads)));
  if (!stored) throw new Error("every group has a review");
  must(await work.saveReview(stored, { ...stored.value, compiled: null }));
  const told = must(await tellOutcomes(hr.services, at));
  expect(told.written.map(({ groupId }) => groupId)).not.toContain(heads);
  expect((await reviews()).get(heads)?.fates).toEqual(stored.value.fates);
});

test("members and HR read what became of a need; a lead above reads needs and lines alone; others nothing", async () => {
  await decide({ [row]: planned });
  must(await tellOutcomes(hr.services, at));
  const seenBy = async (who: string) => loadNeedsTrace((await town.work(who)).services, year, heads);
  for (const who of ["chair", "hr"]) {
    const seen = must(await seenBy(who));
    expect(seen.seesDecisions).toBe(true);
    const [now] = seen.discussions;
    expect(now?.traces.find(({ need }) => need.competenceId === "lead-strategy")).toMatchObject({
      state: "planned",
    });
    expect(now?.toldOn).toBe("2027-02-10");
  }
  const lead = must(await seenBy("director"));
  expect(lead.seesDecisions).toBe(false);
  expect(lead.discussions[0]?.traces.every(({ fate }) => fate === null)).toBe(true);
  expect((await seenBy("outsider")).ok).toBe(false);
  const { siteId, lists } = town.config;
  const path = `/sites/${siteId}/lists/${lists.Reviews}/items?$expand=fields&$filter=fields/Key eq 'review:${year}:${heads}'`;
  for (const who of ["director", "outsider", "employee"]) {
    const answer = await town.send(who, "GET", path);
    expect(JSON.stringify(answer.body)).not.toContain("Strateginen johtaminen");
  }
});

async function material() {
  return must(await loadAreaSummary(hr.services, year, area, { sure: true }));
}

async function reviews(): Promise<ReadonlyMap<string, Review>> {
  return new Map([...(await material()).reviews].map(([groupId, { value }]) => [groupId, value]));
}

async function needsOf(key: string) {
  const found = (await material()).statistics.byCompetence.find((one) => one.key === key);
  return (found?.items ?? []).map(({ groupId, need }) => ({ groupId, needId: need.id }));
}

async function decide(fates: Readonly<Record<string, Fate | null>>): Promise<void> {
  const { summary } = await material();
  if (!summary) throw new Error("the summary is there");
  must(
    await hr.stores.saveSummary(summary, { ...summary.value, fates: { ...summary.value.fates, ...fates } }),
  );
}

function fail(): never {
  throw new Error("HR is a person of the town");
}

function must<T>(result: { ok: true; value: T } | { ok: false; failure: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
