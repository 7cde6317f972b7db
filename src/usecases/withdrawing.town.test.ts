import { afterEach, beforeEach, expect, test } from "vitest";
import { ok } from "#lib/result.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { type Publisher, publisher } from "../../tests/pages/publisher.ts";
import { isPostGone } from "./isPostGone.ts";
import { loadHome } from "./loadHome.ts";
import { loadPublished } from "./loadPublished.ts";
import type { PostRow } from "./postRow.ts";
import { publishedRows } from "./publishedRows.ts";
import { publishSummary } from "./publishSummary.ts";
import { sendPost } from "./sendPost.ts";
import { withdrawPost } from "./withdrawPost.ts";

let town: OpenTown;
let hr: Publisher;

beforeEach(async () => {
  town = await openTown();
  hr = await publisher(town);
});
afterEach(() => town.close());

const first = "published:2027:hyvinvointi:1";

async function publishOnce(): Promise<PostRow> {
  const done = await publishSummary(hr.services, await hr.preview());
  if (!done.ok) throw new Error(done.failure.reason);
  return done.value;
}

/** Which revisions of this year's summary an employee is offered at home. */
async function offered(): Promise<readonly number[]> {
  const { services } = await town.work("employee");
  const home = await loadHome(services).whole;
  if (!home.ok) throw new Error(home.failure.reason);
  const rows = publishedRows(home.value.rows.published).filter(
    ({ year, unitId }) => year === 2027 && unitId === "hyvinvointi",
  );
  return rows.map(({ revision }) => revision);
}

async function standing(key: string) {
  const { services } = await town.work("employee");
  const loaded = await loadPublished(services, key);
  return loaded.ok ? { withdrawn: loaded.value.withdrawn, newer: loaded.value.newer } : loaded.failure;
}

test("what HR marks as removed is no longer offered, and its link says so; the ledger says who, when and why", async () => {
  const post = await publishOnce();
  expect(await offered()).toEqual([1]);
  expect(await standing(first)).toEqual({ withdrawn: false, newer: null });

  const done = await withdrawPost(hr.services, post, "Väärät luvut");
  expect(done).toMatchObject({
    ok: true,
    value: {
      state: "withdrawn",
      stored: { value: { withdrawn: { on: "2027-02-10", reason: "Väärät luvut" } } },
    },
  });
  expect(await offered()).toEqual([]);
  expect(await standing(first)).toEqual({ withdrawn: true, newer: null });
  expect((await hr.posts())[0]).toMatchObject({ state: "withdrawn" });
});

test("a version after it is no correction of what is gone, and is what the old link leads to", async () => {
  const post = await publishOnce();
  await withdrawPost(hr.services, post, "Poistettu");
  const second = await hr.preview();
  expect(second.revision).toBe(2);
  expect(second.html).not.toContain("Korjattu koonti");
  expect(second.html).not.toContain(post.webUrl ?? "?");
  await publishSummary(hr.services, second);
  expect(await offered()).toEqual([2]);
  expect(await standing(first)).toEqual({ withdrawn: true, newer: 2 });
  expect(await standing("published:2027:hyvinvointi:2")).toEqual({ withdrawn: false, newer: null });
});

test("the copy of a message that was refused can be taken back too, and the message is not offered again", async () => {
  const preview = await hr.preview();
  await town.fault({ match: { method: "POST", path: "/messages" }, status: 403, times: 1 });
  expect((await publishSummary(hr.services, preview)).ok).toBe(false);
  const [refused] = await hr.posts();
  if (!refused) throw new Error("no row");
  expect(refused.state).toBe("failed");
  expect((await withdrawPost(hr.services, refused, "Ei lähtenyt")).ok).toBe(true);
  expect(await standing(first)).toMatchObject({ withdrawn: true });
  expect(await hr.prepare()).toMatchObject({ ok: true, value: { revision: 2 } });
});

test("two who mark the same at once end in one withdrawal, and what broke off half-way is simply done again", async () => {
  const post = await publishOnce();
  const other = await publisher(town);
  const done = await Promise.all([
    withdrawPost(hr.services, post, "Toinen"),
    withdrawPost(other.services, post, "Toinen"),
  ]);
  expect(done.map(({ ok: went }) => went)).toEqual([true, true]);
  expect(await standing(first)).toMatchObject({ withdrawn: true });
});

test("a lost answer to the ledger's write is read back", async () => {
  const post = await publishOnce();
  const path = `/lists/${town.config.lists.Posts}/`;
  await town.fault({ match: { method: "PATCH", path }, phase: "after", status: 504, times: 1 });
  expect(await withdrawPost(hr.services, post, "Poistettu")).toMatchObject({ value: { state: "withdrawn" } });
});

test("nobody but HR can take a summary back", async () => {
  const post = await publishOnce();
  const { services } = await town.work("employee");
  expect(await withdrawPost(services, post, "Ei minun")).toMatchObject({ failure: { reason: "forbidden" } });
  expect(await standing(first)).toEqual({ withdrawn: false, newer: null });
});

test("where messages may be read, a deleted one is noticed; where not, nothing is claimed", async () => {
  const post = await publishOnce();
  const reading = await publisher(town, "hr", { mayReadChannel: async () => true });
  expect(await isPostGone(reading.services, post)).toBe(false);
  await town.behave({ deletedMessages: [post.stored.value.messageId ?? ""] });
  expect(await isPostGone(reading.services, post)).toBe(true);
  expect(await isPostGone(hr.services, post)).toBe(false);
  const gone = { ...post, state: "withdrawn" as const };
  expect(ok(await isPostGone(reading.services, gone))).toEqual(ok(false));
});

test("a message that a colleague has sent since it was shown as refused keeps its copy", async () => {
  const preview = await hr.preview();
  await town.fault({ match: { method: "POST", path: "/messages" }, status: 403, times: 1 });
  await publishSummary(hr.services, preview);
  const [refused] = await hr.posts();
  if (!refused) throw new Error("no row");
  expect(await sendPost(hr.services, refused.stored)).toMatchObject({ ok: true, value: { state: "sent" } });

  expect(await withdrawPost(hr.services, refused, "Ei lähtenyt")).toEqual({
    ok: false,
    failure: { reason: "changedMeanwhile" },
  });
  expect(await offered()).toEqual([1]);
  expect(await standing(first)).toEqual({ withdrawn: false, newer: null });
});
