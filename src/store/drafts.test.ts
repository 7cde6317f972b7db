import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { draftStorage } from "./draftStorage.ts";
import { createDrafts, type Draft, type DraftsDevice, forgottenAfterMs } from "./drafts.ts";

const worksheet = "worksheet:2027:group-1";
const talk = "talk:2027:person-1";
const draft = (text: string) => ({ base: "", value: text, inDoubt: [], collisions: [] });

/** One device: its storage, and the locks of the tabs that live on it. */
let factory = new IDBFactory();
let locks = new Set<string>();
let now = 0;

beforeEach(() => {
  factory = new IDBFactory();
  locks = new Set();
  now = 0;
});

function tab(personId: string, tabId: string, more: Partial<DraftsDevice> = {}) {
  return createDrafts(
    { tenantId: "town", personId },
    {
      tabId,
      now: () => now,
      storage: draftStorage(() => factory),
      locks: {
        request: async (name: string, ...rest: unknown[]) => {
          locks.add(name);
          await (rest.at(-1) as () => Promise<void>)();
          locks.delete(name);
        },
        query: async () => ({ held: [...locks].map((name) => ({ name })) }),
      } as NonNullable<DraftsDevice["locks"]>,
      clearsStorageOnSignOut: async () => false,
      ...more,
    },
  );
}

const texts = async (drafts: ReturnType<typeof tab>, key = worksheet) =>
  (await drafts.adopt(key, (value) => (typeof value === "string" ? value : null))).map(({ value }) => value);

test("what a tab kept is found by the next tab of the same person", async () => {
  expect(await tab("aino", "1").keep(worksheet, draft("bussissa"))).toBe(true);
  expect(await texts(tab("aino", "2"))).toEqual(["bussissa"]);
});

test("where nobody knows whose it is, nothing is kept on the device, and the next person finds nothing", async () => {
  const drafts = tab("", "1");
  expect(await drafts.keep(worksheet, draft("kenen?"))).toBe(false);
  expect(await texts(drafts)).toEqual(["kenen?"]);
  const next = tab("", "2");
  expect(await texts(next)).toEqual([]);
  expect(await next.left()).toEqual([]);
});

test("a shared device keeps nothing more, and loses what it had once that is saved", async () => {
  await tab("aino", "1").keep(worksheet, draft("ennen merkintää"));
  const shared = tab("aino", "2", { keepsNothing: () => true });
  expect(await texts(shared)).toEqual(["ennen merkintää"]);
  expect(await shared.keep(worksheet, draft("merkinnän jälkeen"))).toBe(false);
  expect(await texts(tab("aino", "3"))).toEqual(["ennen merkintää"]);
  await shared.remove(worksheet);
  expect(await texts(tab("aino", "4"))).toEqual([]);
});

test("a draft stays on the device until the tab that took it over has kept it itself", async () => {
  await tab("aino", "1").keep(worksheet, draft("bussissa"));
  expect(await texts(tab("aino", "dies here"))).toEqual(["bussissa"]);
  const next = tab("aino", "2");
  expect(await texts(next)).toEqual(["bussissa"]);
  await next.keep(worksheet, draft("bussissa ja kotona"));
  expect(await texts(tab("aino", "3"))).toEqual(["bussissa ja kotona"]);
});

test("drafts of several dead tabs come oldest first, and a saved document takes all of them away", async () => {
  for (const text of ["eka", "toka"]) {
    now += 1;
    await tab("aino", text).keep(worksheet, draft(text));
  }
  const next = tab("aino", "3");
  expect(await texts(next)).toEqual(["eka", "toka"]);
  await next.remove(worksheet);
  expect(await texts(tab("aino", "4"))).toEqual([]);
});

test("a living tab's draft is its own", async () => {
  const living = tab("aino", "1");
  const close = living.hold(worksheet);
  await living.keep(worksheet, draft("kesken"));
  const other = tab("aino", "2");
  expect(await texts(other)).toEqual([]);
  expect(await other.openElsewhere(worksheet)).toBe(true);
  expect(await other.left()).toEqual([]);
  close();
  expect(await texts(living)).toEqual(["kesken"]);
});

test("another account on the same device sees nothing and removes nothing; the first one has it on returning", async () => {
  await tab("aino", "1").keep(worksheet, draft("Ainon"));
  const other = tab("eero", "2");
  expect(await texts(other)).toEqual([]);
  expect(await other.left()).toEqual([]);
  await other.remove(worksheet);
  await other.removeForgotten();
  expect(await texts(tab("aino", "3"))).toEqual(["Ainon"]);
});

test("what was left is listed by document, oldest first", async () => {
  now = 10;
  await tab("aino", "1").keep(worksheet, draft("a"));
  now = 20;
  await tab("aino", "2").keep("summary:2027:area-3", draft("b"));
  now = 30;
  await tab("aino", "3").keep(worksheet, draft("c"));
  expect(await tab("aino", "4").left()).toEqual([
    { documentKey: "summary:2027:area-3", keptAt: 20, ageMs: 10, onDevice: true },
    { documentKey: worksheet, keptAt: 30, ageMs: 0, onDevice: true },
  ]);
});

test("confidential words stay off a device that does not clear itself, and live as long as the tab", async () => {
  const first = tab("aino", "1");
  expect(await first.keep(talk, draft("luottamuksellinen"))).toBe(false);
  expect(await texts(first, talk)).toEqual(["luottamuksellinen"]);
  expect(await draftStorage(() => factory).all()).toEqual([]);
  expect(await texts(tab("aino", "2"), talk)).toEqual([]);
});

test("where signing out clears the device, confidential words are kept like others", async () => {
  const first = tab("aino", "1", { clearsStorageOnSignOut: async () => true });
  expect(await first.keep(talk, draft("luottamuksellinen"))).toBe(true);
  expect(await texts(tab("aino", "2"), talk)).toEqual(["luottamuksellinen"]);
});

test("after a quarter others' drafts and confidential ones go; one's own words about the group stay", async () => {
  const clears = { clearsStorageOnSignOut: async () => true };
  await tab("aino", "1", clears).keep(worksheet, draft("oma"));
  await tab("aino", "1", clears).keep(talk, draft("oma luottamuksellinen"));
  await tab("eero", "1").keep(worksheet, draft("toisen"));
  now = forgottenAfterMs;
  await tab("aino", "2").removeForgotten();
  expect(await texts(tab("eero", "2"))).toEqual(["toisen"]);
  now += 1;
  await tab("aino", "2").removeForgotten();
  expect(await texts(tab("eero", "2"))).toEqual([]);
  expect(await texts(tab("aino", "3"), talk)).toEqual([]);
  expect(await texts(tab("aino", "3"))).toEqual(["oma"]);
});

test("a device without storage keeps nothing, says so, and the tab still has its own words", async () => {
  const blocked = {
    storage: draftStorage(() => {
      throw new DOMException("blocked", "SecurityError");
    }),
  };
  const first = tab("aino", "1", blocked);
  expect(await first.keep(worksheet, draft("vain muistissa"))).toBe(false);
  expect(await texts(first)).toEqual(["vain muistissa"]);
  expect(await first.left()).toEqual([{ documentKey: worksheet, keptAt: 0, ageMs: 0, onDevice: false }]);
  expect(await first.remove(worksheet)).toBe(false);
});

test("a connection that the system has closed is opened again", async () => {
  const connections: IDBDatabase[] = [];
  const watched = new Proxy(factory, {
    get: (target, name) =>
      name !== "open"
        ? Reflect.get(target, name)
        : (database: string) => {
            const request = target.open(database);
            request.addEventListener("success", () => connections.push(request.result));
            return request;
          },
  });
  const first = tab("aino", "1", { storage: draftStorage(() => watched) });
  await first.keep(worksheet, draft("1"));
  connections[0]?.close();
  expect(await first.keep(worksheet, draft("2"))).toBe(true);
  expect(connections).toHaveLength(2);
  expect(await texts(tab("aino", "2"))).toEqual(["2"]);
});

test("what another version of the app has kept is neither read nor removed", async () => {
  const storage = draftStorage(() => factory);
  const key = `town|aino|${worksheet}|9`;
  await storage.write({ put: { key, value: { format: 2, words: "?" } }, remove: [] });
  const other: Draft<unknown> = { base: "", value: { paragraphs: [] }, inDoubt: [], collisions: [] };
  await tab("aino", "8").keep(worksheet, other);
  const first = tab("aino", "1");
  expect(await texts(first)).toEqual([]);
  await first.remove(worksheet);
  expect((await storage.all()).map(([kept]) => kept)).toEqual([`town|aino|${worksheet}|8`, key]);
});
