import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { GroupId } from "#domain/organisation/group.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { emptyAreaSummary } from "#domain/summaries/areaSummary.ts";
import { createGraph } from "#graph/createGraph.ts";
import type { ETag } from "#graph/ids.ts";
import { ok } from "#lib/result.ts";
import { openDiscussion } from "#usecases/openDiscussion.ts";
import { publishSummary } from "#usecases/publishSummary.ts";
import type { Services } from "#usecases/services.ts";
import { settlePost } from "#usecases/settlePost.ts";
import { writeAreaSummary } from "#usecases/writeAreaSummary.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { publisher } from "../../tests/pages/publisher.ts";
import { createStores } from "./createStores.ts";

/** What the app's writes look like on their way, and what is there after answers that got lost. */
let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
afterEach(async () => {
  await town.clearFaults();
  await town.behave({ uniqueClashStatus: 409, eTagStyle: "alternating" });
});

const scopes = [
  "User.Read",
  "Sites.ReadWrite.All",
  "Team.ReadBasic.All",
  "Channel.ReadBasic.All",
  "ChannelMessage.Send",
];

interface Part {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A person's services, and every part of every batch that they send. */
async function watched(who: string): Promise<{ services: Services; parts: Part[] }> {
  const { services } = await town.work(who);
  const token = await town.token(who, scopes);
  const parts: Part[] = [];
  const graph = createGraph({
    acquireToken: async () => ok(token),
    origin: town.origin,
    fetch: (input, init) => {
      const body = typeof init?.body === "string" ? (JSON.parse(init.body) as { requests?: Part[] }) : {};
      parts.push(...(body.requests ?? [{ method: init?.method ?? "GET", url: String(input) }]));
      return fetch(input, init);
    },
  });
  const device = { tabId: randomUUID(), now: () => Date.now(), clearsStorageOnSignOut: async () => true };
  const { drafts, owner } = services.stores;
  const stores = { ...createStores(graph, town.config, owner, device), drafts };
  return { services: { ...services, stores }, parts };
}

test("every change that the app sends is held to the eTag that it has read", async () => {
  const chair = await watched("chair");
  const opened = await openDiscussion(chair.services, 2027, "ryhma-kippasuo" as GroupId);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const { worksheet, handedIn } = opened.value;
  const { stores } = chair.services;
  await stores.saveWorksheet(worksheet, { ...worksheet.value, participants: 4 }, "draft");
  await stores.saveHandedIn(handedIn, {
    worksheet: worksheet.value,
    revision: 1,
    handedInOn: "2027-02-10",
    handedInBy: opened.value.group.chairId,
  });

  const hr = await watched("hr");
  const work = await writeAreaSummary(hr.services, 2027, "hyvinvointi" as UnitId);
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  for (const text of ["Ensin", "Sitten"]) {
    work.value.autosave.change((summary) => ({ ...summary, narrative: { fi: { current: text } } }));
    await work.value.autosave.flush();
  }
  await town.fault({ match: { method: "POST", path: "/messages$" }, phase: "after", status: 504, times: 1 });
  const sent = await publishSummary(hr.services, await (await publisher(town)).preview());
  if (!sent.ok) throw new Error(JSON.stringify(sent.failure));
  await settlePost(hr.services, sent.value, "sent");

  const writes = [...chair.parts, ...hr.parts].filter(({ method }) => method !== "GET");
  const changes = writes.filter(({ method }) => method === "PATCH");
  expect(changes.length).toBeGreaterThanOrEqual(6); // worksheet, copy, summary, claim, outcome, settling
  for (const { headers } of changes) expect(headers?.["If-Match"]).toMatch(/^"\{?[0-9a-f-]{36}\}?,\d+"$/iu);
  // Nothing is replaced or deleted, and what is created has a unique key.
  expect(new Set(writes.map(({ method }) => method))).toEqual(new Set(["PATCH", "POST"]));
});

test("an item without an eTag is not written over", async () => {
  const { services, parts } = await watched("chair");
  const { stores } = services;
  const found = await stores.find(stores.lookups.worksheet(2027, "ryhma-kippasuo" as GroupId));
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  const before = parts.length;
  expect(
    await stores.saveWorksheet({ ...found.value, etag: "" as ETag }, found.value.value, "draft"),
  ).toMatchObject({
    failure: { reason: "server", subject: "worksheet:2027:ryhma-kippasuo" },
  });
  expect(parts).toHaveLength(before);
});

test.each(["plain", "braced", "alternating"])(
  "eTags spelled %s: a save is a save, and a stale one a conflict",
  async (eTagStyle) => {
    await town.behave({ eTagStyle });
    const { services } = await watched("chair");
    const { stores } = services;
    const found = await stores.find(stores.lookups.worksheet(2027, "ryhma-kippasuo" as GroupId));
    if (!found.ok) throw new Error(JSON.stringify(found.failure));
    const stale = found.value;
    const saved = await stores.saveWorksheet(stale, { ...stale.value, participants: 5 }, "draft");
    if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
    expect(await stores.saveWorksheet(stale, stale.value, "draft")).toMatchObject({
      failure: { reason: "conflict" },
    });
    expect(await stores.saveWorksheet(saved.value, stale.value, "draft")).toMatchObject({ ok: true });
  },
);

const clashes = [400, 409, 500];
const losses = [
  { phase: "after", status: 504 },
  { phase: "after", status: 500 },
  { phase: "after", status: 503, cors: false },
  { phase: "hang", commit: true },
];

test.each(clashes)("a key that is taken (%i): what is there is adopted", async (uniqueClashStatus) => {
  await town.behave({ uniqueClashStatus, eTagStyle: "plain" });
  const unitId = "kaupunkiymparisto" as UnitId;
  const [first, second] = [await town.work("hr"), await town.work("hr")];
  const at = { year: 2030 + clashes.indexOf(uniqueClashStatus), unitId, unitName: "Kaupunkiympäristö" };
  const mine = { ...emptyAreaSummary, narrative: { fi: { current: "Minun" } } };
  const made = await first.stores.createSummary(at, mine);
  expect(await second.stores.createSummary(at, emptyAreaSummary)).toEqual(made);
  expect(made).toMatchObject({ value: { value: mine } });
});

test.each(losses)("a creation whose answer is lost (%j) has been made once, and is found", async (spec) => {
  const mark = await town.mark();
  const { stores } = await town.work("hr", { timeoutMs: 1_000 });
  const at = { year: 2040 + losses.indexOf(spec), unitId: "yhteiset" as UnitId, unitName: "Yhteiset" };
  await town.fault({ match: { method: "POST", path: "/items$" }, times: 1, ...spec });
  const value = { ...emptyAreaSummary, narrative: { fi: { current: "Säilyy" } } };
  expect(await stores.createSummary(at, value)).toMatchObject({ ok: true, value: { value } });
  expect((await town.ledger(mark)).map(({ what }) => what)).toEqual(["item.create"]);
});

test("a creation that was refused has made nothing, and says so", async () => {
  const mark = await town.mark();
  const { stores } = await town.work("hr");
  await town.fault({ match: { method: "POST", path: "/items$" }, status: 500, times: 1 });
  const at = { year: 2050, unitId: "yhteiset" as UnitId, unitName: "Yhteiset" };
  expect(await stores.createSummary(at, emptyAreaSummary)).toMatchObject({ failure: { reason: "server" } });
  expect(await town.ledger(mark)).toEqual([]);
});

test("a summary that answers as if it were not there takes no words away when two write", async () => {
  const unitId = "yhteiset" as UnitId;
  const [mine, theirs] = [await town.work("hr"), await town.work("hr")];
  const write = async ({ services }: typeof mine) => {
    const work = await writeAreaSummary(services, 2027, unitId);
    if (!work.ok) throw new Error(JSON.stringify(work.failure));
    return work.value.autosave;
  };
  const first = await write(mine);
  first.change((summary) => ({ ...summary, narrative: { fi: { current: "Yhteinen alku" } } }));
  await first.flush();
  const second = await write(theirs);
  second.change(({ narrative, ...rest }) => ({
    ...rest,
    narrative: { ...narrative, sv: { current: "Ruotsiksi" } },
  }));
  await second.flush();
  const summaries = `/lists/${town.config.lists.Summaries}/items`;
  await town.fault({ match: { method: "GET", path: `${summaries}\\?` }, alter: "empty", times: 2 });
  first.change(({ narrative, ...rest }) => ({
    ...rest,
    narrative: { ...narrative, en: { current: "In English" } },
  }));
  await first.flush();
  expect(first.view()).toMatchObject({ save: { kind: "failed", failure: { reason: "notFound" } } });
  await town.clearFaults();
  await first.flush();
  expect(first.view()).toMatchObject({
    save: { kind: "saved" },
    value: {
      narrative: {
        fi: { current: "Yhteinen alku" },
        sv: { current: "Ruotsiksi" },
        en: { current: "In English" },
      },
    },
  });
});
