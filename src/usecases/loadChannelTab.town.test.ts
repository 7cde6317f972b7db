import { afterAll, beforeAll, expect, test } from "vitest";
import { placeAt } from "#domain/channel/tabPlace.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import type { ChannelTab } from "./channelTab.ts";
import { loadChannelTab } from "./loadChannelTab.ts";
import { loadGeneralTab } from "./loadGeneralTab.ts";
import { loadTabChoices } from "./loadTabChoices.ts";

let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

async function seenBy(who: string, address: string, today = "2027-02-10") {
  const { services, wire } = await town.work(who, { today });
  const place = placeAt(`channel/${address}`);
  if (!place) throw new Error(`${address} is no place of a tab`);
  const loaded = await loadChannelTab(services, place);
  if (!loaded.ok) throw new Error(`${who}: ${JSON.stringify(loaded.failure)}`);
  return { view: loaded.value, wire };
}

async function tabOf(who: string, address: string, today?: string): Promise<ChannelTab> {
  const { view } = await seenBy(who, address, today);
  if (view.state !== "here") throw new Error(`${address} is ${view.state}`);
  return view.tab;
}

test.each([
  ["employee", 1],
  ["chair", 1],
  // Who does not get the draft is asked about it once more before that is believed.
  ["hr", 2],
])("a group's tab takes %s %i request(s)", async (who, requests) => {
  const { wire } = await seenBy(who, "group/ryhma-kippasuo");
  expect(wire).toEqual(Array(requests).fill("POST /v1.0/$batch"));
});

test("members see the same of their group's tab, whatever they may do in the discussion", async () => {
  const [member, chair] = await Promise.all(
    ["employee", "chair"].map((who) => tabOf(who, "group/ryhma-kippasuo")),
  );
  // A daycare head may read what is published for leads, too.
  const forAll = (tab: ChannelTab | undefined) => ({ ...tab, published: [] });
  expect(forAll(member)).toEqual(forAll(chair));
  expect(chair?.published).toEqual(expect.arrayContaining([...(member?.published ?? [])]));
  expect(member?.groups).toMatchObject([
    { standing: { kind: "shown", state: "waiting", dueOn: "2027-03-31", readsDraft: true } },
  ]);
  expect(member?.gaps).toEqual({ missing: null, unreadable: [] });
});

test("what was agreed two years ago stands there with its days, and what is late is said", async () => {
  const { groups } = await tabOf("employee", "group/ryhma-kippasuo");
  const agreed = groups[0]?.agreed;
  expect(agreed?.year).toBe(2025);
  expect(agreed?.items.length).toBeGreaterThan(0);
  for (const { action, overdue } of agreed?.items ?? [])
    expect(overdue).toBe(action.byWhen !== null && action.byWhen < "2027-02-10");
});

test("who is in the channel but not in the group sees everything but the discussion", async () => {
  const own = await tabOf("employee", "group/ryhma-kippasuo");
  const other = await tabOf("employee", "group/ryhma-rehtorit");
  expect(other.groups).toMatchObject([{ standing: { kind: "notForReader" }, agreed: null }]);
  expect(other.published).toEqual(own.published);
  expect(other.lines).toEqual(own.lines);
  expect(other.gaps).toEqual({ missing: null, unreadable: [] });
});

test("a lead reads what was handed in, not the draft", async () => {
  const { groups } = await tabOf("director", "group/ryhma-siltasaari");
  expect(groups).toMatchObject([{ standing: { kind: "shown", state: "handedIn", readsDraft: false } }]);
});

test("a group that talks one by one this year says so", async () => {
  const { groups } = await tabOf("director", "group/ryhma-kirkkis-esiopetus");
  expect(groups).toMatchObject([{ standing: { kind: "notThisYear" } }]);
});

test("before the year is opened a member is told so", async () => {
  const { groups } = await tabOf("employee", "group/ryhma-kippasuo", "2028-10-02");
  expect(groups).toMatchObject([{ standing: { kind: "notOpened" } }]);
});

test("a unit's tab has its own group whole, and the groups below with what the reader may know", async () => {
  const [lead, member] = await Promise.all(
    ["director", "employee"].map((who) => tabOf(who, "unit/hyvinvointi")),
  );
  expect(lead?.groups.map(({ groupId }) => groupId)).toEqual(["ryhma-hyvinvointi-johtoryhma"]);
  expect(lead?.below.map(({ groupId }) => groupId)).toEqual(member?.below.map(({ groupId }) => groupId));
  expect(lead?.below.every(({ standing }) => standing !== null)).toBe(true);
  expect(member?.below.filter(({ standing }) => standing !== null).map(({ groupId }) => groupId)).toEqual([
    "ryhma-kippasuo",
  ]);
  expect(lead?.published.some(({ unitId }) => unitId === "hyvinvointi")).toBe(true);
  expect(lead?.published.some(({ unitId }) => unitId === "kaupunkiymparisto")).toBe(false);
  // The plans in force of one's own area and the centralised one, for everybody; not the neighbours'.
  expect(lead?.plans.map(({ year, unitId }) => `${year} ${unitId}`).toSorted()).toEqual([
    "2026 heinola",
    "2026 hyvinvointi",
    "2027 heinola",
    "2027 hyvinvointi",
  ]);
});

test("a place that nobody knows is said to be unknown", async () => {
  for (const address of ["group/ryhma-jota-ei-ole", "group/EI", "unit/ei"])
    expect((await seenBy("employee", address)).view).toEqual({ state: "unknown" });
});

test("a tab without a place shows the whole town's, in one request, and the same to everybody but for what leads alone read", async () => {
  const tabs = await Promise.all(
    ["employee", "secretary"].map(async (who) => {
      const { services, wire } = await town.work(who);
      const loaded = await loadGeneralTab(services);
      expect(wire).toEqual(["POST /v1.0/$batch"]);
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
      const staffs = loaded.value.published.filter(({ unitId }) => unitId !== "heinola");
      return { ...loaded.value, published: staffs };
    }),
  );
  expect(tabs[0]).toEqual(tabs[1]);
  expect(tabs[0]).toMatchObject({ year: 2027, gaps: { missing: null, unreadable: [] } });
  expect(tabs[0]?.published.length).toBeGreaterThan(0);
});

test("a new tab is proposed what its channel is for, one that is being changed what it shows", async () => {
  const { services, wire } = await town.work("chair");
  const channel = {
    teamId: "4916201b-9590-4247-a81e-6503309b1357",
    channelId: "19:66ff352cfe1fcb56b2d9118f3d7f3d38@thread.tacv2",
    teamName: "Hyvinvointipalvelut",
  };
  const proposed = async (now: Parameters<typeof loadTabChoices>[2]) => {
    const loaded = await loadTabChoices(services, channel, now);
    return loaded.ok ? loaded.value.proposed.map(({ place }) => place.id) : [];
  };
  const ids = await proposed(null);
  expect(ids[0]).toBe("hyvinvointi");
  expect(ids).toContain("ryhma-kippasuo");
  expect(new Set(ids).size).toBe(ids.length);
  expect(wire).toHaveLength(1);
  expect((await proposed({ kind: "group", id: "ryhma-kippasuo" }))[0]).toBe("ryhma-kippasuo");
});
