import { expect, test } from "vitest";
import type { PartsCodec } from "#domain/documents/parts.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Draft } from "#store/drafts.ts";
import type { UseCaseFailure } from "../failure.ts";
import { createAutosave, type Seen } from "./autosave.ts";

type Doc = Readonly<Record<string, string>>;

const codec: PartsCodec<Doc> = {
  split: (doc) => new Map(Object.entries(doc)),
  join: (parts) => Object.fromEntries(parts) as Doc,
};

/** A list item with eTags, a device and a clock that the test moves. */
function world(initial: Doc, options: { drafts?: Draft<Doc>[]; deviceFull?: boolean } = {}) {
  let item: Seen<Doc, number> = { at: 1, value: initial };
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  let next: "ok" | UseCaseFailure["reason"] | "savedUnseen" = "ok";
  const saves: Doc[] = [];
  let during = () => {};
  let offline = false;
  let forgetting = () => {};
  const device: { draft: Draft<Doc> | null } = { draft: null };
  const failure = (reason: UseCaseFailure["reason"]) => fail({ reason, requestId: null });
  const autosave = createAutosave<Doc, number>(
    {
      async save(at, value): Promise<Result<Seen<Doc, number>, UseCaseFailure>> {
        const how = next;
        next = "ok";
        const act = during;
        during = () => {};
        act();
        if (how !== "ok" && how !== "savedUnseen") return failure(how);
        if (at !== item.at) return failure("conflict");
        item = { at: at + 1, value };
        saves.push(value);
        return how === "savedUnseen" ? failure("unknownOutcome") : ok(item);
      },
      load: async () => (offline ? failure("offline") : ok(item)),
      async keep(draft) {
        if (options.deviceFull) return false;
        device.draft = draft;
        return true;
      },
      async forget() {
        device.draft = null;
        const act = forgetting;
        forgetting = () => {};
        act();
        return true;
      },
      codec,
      newId: () => "new",
    },
    {
      now: () => now,
      after(milliseconds, run) {
        const timer = { at: now + milliseconds, run };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
    },
    item,
    options.drafts ?? [],
  );
  return {
    autosave,
    saves,
    device,
    write: (key: string, text: string) => autosave.change((doc) => ({ ...doc, [key]: text })),
    failLoads: (fails: boolean) => {
      offline = fails;
    },
    whileSaving: (act: () => void) => {
      during = act;
    },
    whileForgetting: (act: () => void) => {
      forgetting = act;
    },
    failNext: (how: typeof next) => {
      next = how;
    },
    somebodyElse: (doc: Doc) => {
      item = { at: item.at + 1, value: doc };
    },
    stored: () => item.value,
    /** Moves the clock in steps so that timers set by timers run too. */
    async pass(milliseconds: number) {
      const end = now + milliseconds;
      while (now < end) {
        now = Math.min(end, now + 500);
        const due = timers.filter((timer) => timer.at <= now);
        timers = timers.filter((timer) => timer.at > now);
        for (const timer of due) timer.run();
        for (let turn = 0; turn < 50; turn++) await Promise.resolve();
      }
    },
  };
}

test("a pause brings the draft to the device within 2 s, and the text to SharePoint", async () => {
  const { write, pass, device, stored, autosave } = world({ a: "" });
  write("a", "hei");
  expect(autosave.view().save).toEqual({ kind: "unsaved", onDevice: true });
  await pass(2_000);
  expect(stored()).toEqual({ a: "hei" });
  expect(device.draft).toBeNull();
  expect(autosave.view().save.kind).toBe("saved");
});

test("continuous typing makes at most one version in 20 s", async () => {
  const { write, pass, saves } = world({ a: "" });
  for (let second = 0; second < 60; second++) {
    write("a", `text ${second}`);
    await pass(1_000);
  }
  expect(saves.length).toBeLessThanOrEqual(4);
  expect(saves.length).toBeGreaterThanOrEqual(3);
});

test("leaving a field saves at once, also what came in during a save", async () => {
  const { write, autosave, stored, saves, whileSaving } = world({ a: "" });
  write("a", "1");
  whileSaving(() => {
    write("a", "2");
    void autosave.flush();
  });
  await autosave.flush();
  expect(stored()).toEqual({ a: "2" });
  expect(saves).toHaveLength(2);
});

test("what is written while the device forgets the draft is not taken for saved", async () => {
  const { write, autosave, stored, pass, device, whileForgetting } = world({ a: "" });
  write("a", "1");
  whileForgetting(() => write("a", "12"));
  await autosave.flush();
  expect(autosave.view().save).toEqual({ kind: "unsaved", onDevice: true });
  await pass(2_000);
  expect(device.draft?.value).toEqual({ a: "12" });
  await pass(20_000);
  expect(stored()).toEqual({ a: "12" });
  expect(autosave.view().save.kind).toBe("saved");
});

test("a touched document is written once more, with the words it has", async () => {
  const { autosave, saves, somebodyElse, stored } = world({ a: "hei" });
  await autosave.touch();
  expect(saves).toEqual([{ a: "hei" }]);
  await autosave.flush();
  expect(saves).toHaveLength(1);
  somebodyElse({ a: "heidän" });
  await autosave.touch();
  expect(stored()).toEqual({ a: "heidän" });
  expect(autosave.view()).toMatchObject({ value: { a: "heidän" }, save: { kind: "saved" } });
});

test("another's answer and mine both end up in SharePoint", async () => {
  const { write, autosave, somebodyElse, stored } = world({ a: "", b: "" });
  write("a", "minun");
  somebodyElse({ a: "", b: "heidän" });
  await autosave.flush();
  expect(stored()).toEqual({ a: "minun", b: "heidän" });
  expect(autosave.view().value).toEqual({ a: "minun", b: "heidän" });
  expect(autosave.view().collisions).toEqual([]);
});

test("two texts for one answer: both are kept until a person chooses", async () => {
  const { write, autosave, somebodyElse, stored, device } = world({ a: "" });
  write("a", "minun");
  somebodyElse({ a: "heidän" });
  await autosave.flush();
  expect(stored()).toEqual({ a: "heidän" });
  expect(autosave.view().save.kind).toBe("collision");
  const [collision] = autosave.view().collisions;
  expect(collision).toEqual({ path: "a", mine: "minun", theirs: "heidän" });
  expect(device.draft?.collisions).toEqual([collision]);
  if (collision) autosave.settle(collision, "both");
  await autosave.flush();
  expect(stored()).toEqual({ a: "heidän\n\nminun" });
  expect(autosave.view().save.kind).toBe("saved");
  expect(device.draft).toBeNull();
});

test("a save that went through unseen is settled by reading back, without a second version", async () => {
  const { write, autosave, failNext, saves, stored } = world({ a: "" });
  write("a", "hei");
  failNext("savedUnseen");
  await autosave.flush();
  expect(saves).toHaveLength(1);
  expect(stored()).toEqual({ a: "hei" });
  expect(autosave.view().save.kind).toBe("saved");
});

test("without network the draft stays on the device and is sent later by itself", async () => {
  const { write, autosave, failNext, pass, stored, device } = world({ a: "" });
  write("a", "hei");
  failNext("offline");
  await autosave.flush();
  expect(autosave.view().save).toEqual({ kind: "offline", onDevice: true });
  expect(device.draft?.value).toEqual({ a: "hei" });
  await pass(15_000);
  expect(stored()).toEqual({ a: "hei" });
  expect(autosave.view().save.kind).toBe("saved");
});

test("a refusal is said, tried again by nothing, and loses nothing", async () => {
  const { write, autosave, failNext, pass, saves, device } = world({ a: "" });
  write("a", "hei");
  failNext("forbidden");
  await autosave.flush();
  expect(autosave.view().save).toMatchObject({ kind: "failed", failure: { reason: "forbidden" } });
  await pass(60_000);
  expect(saves).toHaveLength(0);
  expect(autosave.view().value).toEqual({ a: "hei" });
  expect(device.draft?.value).toEqual({ a: "hei" });
});

test("a draft left by a crash comes back and is saved, merged with what happened since", async () => {
  const draft = {
    base: { a: "", b: "" },
    value: { a: "bussissa kirjoitettu", b: "" },
    inDoubt: null,
    collisions: [],
  };
  const { pass, stored } = world({ a: "", b: "muun kirjoittama" }, { drafts: [draft] });
  await pass(2_000);
  expect(stored()).toEqual({ a: "bussissa kirjoitettu", b: "muun kirjoittama" });
});

test("a device that keeps nothing says so and saves sooner", async () => {
  const { write, autosave, pass, stored } = world({ a: "" }, { deviceFull: true });
  write("a", "1");
  await pass(2_000);
  write("a", "2");
  await pass(1_500);
  expect(autosave.view().save).toEqual({ kind: "unsaved", onDevice: false });
  await pass(3_000);
  expect(stored()).toEqual({ a: "2" });
});

test("leaving saves what is left and sets no more timers", async () => {
  const { write, autosave, failNext, pass, saves } = world({ a: "" });
  write("a", "hei");
  failNext("offline");
  autosave.leave();
  await pass(60_000);
  expect(saves).toHaveLength(0);
});

test("a save that went through unseen while the person typed on is no collision with oneself", async () => {
  const { write, autosave, failNext, whileSaving, stored } = world({ a: "" });
  write("a", "hei");
  failNext("savedUnseen");
  whileSaving(() => write("a", "hei maailma"));
  await autosave.flush();
  expect(autosave.view()).toMatchObject({ value: { a: "hei maailma" }, collisions: [] });
  await autosave.flush();
  expect(stored()).toEqual({ a: "hei maailma" });
});

test("the same holds when the page was closed in between", async () => {
  const draft = { base: { a: "" }, value: { a: "hei maailma" }, inDoubt: { a: "hei" }, collisions: [] };
  const { autosave, pass, stored } = world({ a: "hei" }, { drafts: [draft] });
  expect(autosave.view().collisions).toEqual([]);
  await pass(2_000);
  expect(stored()).toEqual({ a: "hei maailma" });
});

test("two collisions of one answer wait for a choice each, and no word of either side is lost", async () => {
  const { write, autosave, somebodyElse, stored } = world({ a: "" });
  write("a", "minun 1");
  somebodyElse({ a: "heidän 1" });
  await autosave.flush();
  write("a", "minun 2");
  somebodyElse({ a: "heidän 2" });
  await autosave.flush();
  expect(autosave.view().collisions.map(({ mine, theirs }) => [mine, theirs])).toEqual([
    ["minun 1", "heidän 2"],
    ["minun 2", "heidän 2"],
  ]);
  for (const collision of autosave.view().collisions) autosave.settle(collision, "both");
  await autosave.flush();
  await autosave.flush();
  expect(stored()).toEqual({ a: "heidän 2\n\nminun 1\n\nminun 2" });
});

test("what the other wrote after the collision stays when both are kept", async () => {
  const { write, autosave, somebodyElse, stored } = world({ a: "", b: "" });
  write("a", "minun");
  somebodyElse({ a: "heidän", b: "" });
  await autosave.flush();
  somebodyElse({ a: "heidän uusi", b: "" });
  write("b", "muuta");
  await autosave.flush();
  const [collision] = autosave.view().collisions;
  if (collision) autosave.settle(collision, "both");
  await autosave.flush();
  await autosave.flush();
  expect(stored()).toEqual({ a: "heidän uusi\n\nminun", b: "muuta" });
});

test("an hour without network sends nothing twice and comes out without a collision", async () => {
  const { write, autosave, failNext, failLoads, pass, saves, stored } = world({ a: "" });
  write("a", "1");
  failNext("savedUnseen");
  failLoads(true);
  await autosave.flush();
  for (let minute = 0; minute < 60; minute++) {
    write("a", `1 ${minute}`);
    await pass(60_000);
  }
  expect(saves).toHaveLength(1);
  expect(autosave.view().save.kind).toBe("offline");
  failLoads(false);
  await pass(60_000);
  expect(stored()).toEqual({ a: "1 59" });
  expect(autosave.view().collisions).toEqual([]);
});
