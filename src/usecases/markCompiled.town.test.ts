import { afterEach, beforeEach, expect, test } from "vitest";
import type { Review } from "#domain/discussions/review.ts";
import { emptyAreaSummary } from "#domain/summaries/areaSummary.ts";
import { ok } from "#lib/result.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { area, type Publisher, publisher } from "../../tests/pages/publisher.ts";
import { loadAreaSummary } from "./loadAreaSummary.ts";
import { markCompiled } from "./markCompiled.ts";
import type { PostRow } from "./postRow.ts";
import { publishSummary } from "./publishSummary.ts";
import { tellCounted } from "./tellCounted.ts";

let town: OpenTown;
let hr: Publisher;

beforeEach(async () => {
  town = await openTown();
  hr = await publisher(town);
});
afterEach(() => town.close());

async function material() {
  const loaded = await loadAreaSummary(hr.services, 2027, area, { sure: true });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return loaded.value;
}

async function reviews(): Promise<ReadonlyMap<string, Review>> {
  return new Map([...(await material()).reviews].map(([groupId, { value }]) => [groupId, value]));
}

/** HR merges two of the groups' own words and decides about them and one common competence; then it is published. */
async function published(): Promise<PostRow> {
  const merges = [
    {
      id: "m1",
      competenceId: null,
      text: "Tekoäly",
      keys: ["text:tekoälytaidot", "text:tekoälyn vastuullinen käyttö"],
    },
  ];
  const fates = {
    "merge:m1": { fate: "areaPlan" as const, remark: "Koulutus syksyllä", ledTo: null },
    "id:digital": { fate: "centralPlan" as const, remark: "", ledTo: null },
  };
  const at = { year: 2027, unitId: area, unitName: "Hyvinvointipalvelut" };
  const made = await hr.stores.createSummary(at, { ...emptyAreaSummary, merges, fates });
  expect(made.ok).toBe(true);
  const sent = await publishSummary(hr.services, await hr.preview());
  if (!sent.ok) throw new Error(JSON.stringify(sent.failure));
  return sent.value;
}

test("every group that was counted is told so, and what becomes of each of its needs", async () => {
  const post = await published();
  expect(await markCompiled(hr.services, { year: 2027, unitId: area, post })).toMatchObject({ ok: true });
  const said = await reviews();
  const { statistics, included } = await material();
  for (const { groupId, revision } of included) {
    expect(said.get(groupId)?.compiled).toMatchObject({ revision, summaryRevision: 1 });
  }
  const told = (key: string) =>
    statistics.byCompetence
      .filter((row) => row.key === key)
      .flatMap((row) => row.items.map(({ groupId, need }) => said.get(groupId)?.fates[need.id]));
  expect(told("merge:m1").length).toBeGreaterThan(1);
  for (const fate of told("merge:m1"))
    expect(fate).toEqual({ fate: "areaPlan", remark: "Koulutus syksyllä", ledTo: null });
  for (const fate of told("id:digital")) expect(fate).toMatchObject({ fate: "centralPlan" });
  for (const fate of told("id:collaboration")) expect(fate).toBeUndefined();
  expect([...said].filter(([id]) => !included.some(({ groupId }) => groupId === id)).length).toBeGreaterThan(
    0,
  );
  for (const [groupId, review] of said) {
    if (!included.some((copy) => copy.groupId === groupId)) expect(review.compiled).toBeNull();
  }
});

test("publishing is done when the groups have been told, also where the telling fails", async () => {
  const at = { year: 2027, unitId: area };
  const sent = await published();
  expect((await tellCounted(hr.services, at, Promise.resolve(ok(sent)))).ok).toBe(true);
  const said = await reviews();
  for (const { groupId } of (await material()).included)
    expect(said.get(groupId)?.compiled).toMatchObject({ summaryRevision: 1 });
  const again = { ...sent, revision: 2 };
  await town.fault({ match: { method: "PATCH", path: "/items/" }, status: 403, times: 40 });
  expect(await tellCounted(hr.services, at, Promise.resolve(ok(again)))).toEqual(ok(again));
});

test("what broke off is gone on with, and what is written already is not written again", async () => {
  const post = await published();
  await town.fault({ match: { method: "PATCH", path: "/items/" }, status: 503, times: 40 });
  const broken = await markCompiled(hr.services, { year: 2027, unitId: area, post });
  expect(broken.ok).toBe(false);
  await town.clearFaults();
  expect((await markCompiled(hr.services, { year: 2027, unitId: area, post })).ok).toBe(true);
  const mark = await town.mark();
  expect((await markCompiled(hr.services, { year: 2027, unitId: area, post })).ok).toBe(true);
  expect(await town.ledger(mark)).toEqual([]);
});

test("a discussion that HR returns is no longer counted, and the summary knows what it was compiled from", async () => {
  const before = await material();
  const [first] = before.included;
  const stored = first && before.reviews.get(first.groupId);
  const work = await hr.stores.groupWork();
  if (!first || !stored || !work.ok) throw new Error("no group has handed anything in");
  const decision = {
    kind: "returned" as const,
    revision: first.revision,
    on: "2027-02-10",
    by: before.me ?? ("p-0001" as NonNullable<typeof before.me>),
    reason: "Nimet pois",
  };
  expect((await work.value.saveReview(stored, { ...stored.value, decision })).ok).toBe(true);
  const after = await material();
  expect(after.board.returned).toBe(before.board.returned + 1);
  expect(after.included).toEqual(before.included.slice(1));
  expect(after.statistics.total).toBeLessThan(before.statistics.total);
});
