import { afterEach, beforeEach, expect, test } from "vitest";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { checkChannel } from "./checkChannel.ts";
import { loadChannels, type UnitChannel } from "./loadChannels.ts";
import { saveChannels } from "./saveChannels.ts";
import type { Services } from "./services.ts";

let town: OpenTown;
let hr: Services;

beforeEach(async () => {
  town = await openTown();
  hr = (await town.work("hr")).services;
});
afterEach(() => town.close());

async function unitsSeenBy(services: Services): Promise<readonly UnitChannel[]> {
  const loaded = await loadChannels(services);
  if (!loaded.ok) throw new Error(loaded.failure.reason);
  return loaded.value.units;
}

async function unit(id: string, services = hr): Promise<UnitChannel> {
  const found = (await unitsSeenBy(services)).find(({ unitId }) => unitId === id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
}

const choiceOf = (from: UnitChannel, change: Partial<Pick<UnitChannel, "link" | "audience">>) => ({
  unitId: from.unitId,
  before: { link: from.link, audience: from.audience },
  link: from.link,
  audience: from.audience,
  ...change,
});

test("every area and the town itself have their channel, named by its link, and whom it is for", async () => {
  const units = await unitsSeenBy(hr);
  expect(units.map(({ unitName, channelName, audience }) => [unitName, channelName, audience])).toEqual([
    ["Heinolan kaupunki", "Osaamisen kehittäminen", "leads"],
    ["Yhteiset palvelut", "Osaamisen kehittäminen", "staff"],
    ["Kaupunkiympäristö", "Osaamisen kehittäminen", "staff"],
    ["Hyvinvointipalvelut", "Osaamisen kehittäminen", "staff"],
  ]);
});

test("Teams says who reads a channel, and whether one may post there as far as it tells", async () => {
  const { link } = await unit("hyvinvointi");
  expect(await checkChannel(hr, link ?? "")).toMatchObject({
    ok: true,
    value: { teamName: "Hyvinvointipalvelut", kind: "standard", archived: false, readers: { guests: 0 } },
  });
  const { services: outsider } = await town.work("outsider");
  expect(await checkChannel(outsider, link ?? "")).toEqual({ ok: false, failure: { reason: "notMember" } });
  expect(await checkChannel(hr, "https://example.org/l/channel/1")).toEqual({
    ok: false,
    failure: { reason: "badChannelLink" },
  });
});

test("an archived team and a deleted channel are seen before anything is posted there", async () => {
  const { link } = await unit("hyvinvointi");
  const at = await checkChannel(hr, link ?? "");
  if (!at.ok) throw new Error(at.failure.reason);
  await town.behave({ archivedTeams: [at.value.teamId] });
  expect(await checkChannel(hr, link ?? "")).toMatchObject({ value: { archived: true } });
  await town.behave({ archivedTeams: [], deletedChannels: [at.value.channelId] });
  expect(await checkChannel(hr, link ?? "")).toEqual({ ok: false, failure: { reason: "channelMissing" } });
});

test("where Teams does not count the readers, no number is made up", async () => {
  const { link } = await unit("hyvinvointi");
  await town.fault({ match: { method: "GET", path: "select=summary" }, status: 403 });
  expect(await checkChannel(hr, link ?? "")).toMatchObject({ value: { readers: null } });
});

test("one channel for all is one write, and everything else in the town's data stays", async () => {
  const before = await hr.stores.find(hr.stores.lookups.model());
  const { link } = await unit("heinola");
  const units = await unitsSeenBy(hr);
  expect(
    await saveChannels(
      hr,
      units.map((one) => choiceOf(one, { link })),
    ),
  ).toEqual({ ok: true, value: null });
  expect(new Set((await unitsSeenBy(hr)).map((one) => one.link))).toEqual(new Set([link]));
  const fresh = await town.work("employee");
  const after = await fresh.stores.find(fresh.stores.lookups.model());
  if (!before.ok || !after.ok) throw new Error("no model");
  expect({ ...after.value, summaryChannels: [] }).toEqual({ ...before.value, summaryChannels: [] });
});

test("two of HR who choose for different areas at once both get through", async () => {
  const other = (await town.work("hr")).services;
  const [area, city] = [await unit("hyvinvointi"), await unit("heinola")];
  const done = await Promise.all([
    saveChannels(hr, [choiceOf(area, { audience: "leads" })]),
    saveChannels(other, [choiceOf(city, { audience: "staff" })]),
  ]);
  expect(done.map(({ ok }) => ok)).toEqual([true, true]);
  expect((await unit("hyvinvointi")).audience).toBe("leads");
  expect((await unit("heinola")).audience).toBe("staff");
});

test("who decides about what a colleague has decided otherwise meanwhile is told, and nothing is written", async () => {
  const area = await unit("hyvinvointi");
  await saveChannels(hr, [choiceOf(area, { audience: "leads" })]);
  const { link } = await unit("heinola");
  expect(await saveChannels(hr, [choiceOf(area, { link })])).toEqual({
    ok: false,
    failure: { reason: "changedMeanwhile" },
  });
  expect(await unit("hyvinvointi")).toMatchObject({ link: area.link, audience: "leads" });
});

test("a save whose answer is lost is read back and not done twice", async () => {
  const area = await unit("hyvinvointi");
  const mark = await town.mark();
  const path = `/lists/${town.config.lists.Model}/`;
  await town.fault({ match: { method: "PATCH", path }, phase: "after", status: 504, times: 1 });
  expect(await saveChannels(hr, [choiceOf(area, { audience: "leads" })])).toEqual({ ok: true, value: null });
  expect((await unit("hyvinvointi")).audience).toBe("leads");
  const writes = (await town.ledger(mark)).filter(({ what }) => what === "item.update");
  expect(writes).toHaveLength(1);
});

test("nobody but HR may choose: SharePoint refuses", async () => {
  const area = await unit("hyvinvointi");
  const { services } = await town.work("director");
  expect(await loadChannels(services)).toMatchObject({ value: { isHr: false } });
  expect(await saveChannels(services, [choiceOf(area, { audience: "leads" })])).toMatchObject({
    failure: { reason: "forbidden" },
  });
});
