import { expect, test } from "vitest";
import type { TokenFailure } from "#lib/acquireToken.ts";
import { fail, ok } from "#lib/result.ts";
import { createDeviceMark } from "#store/deviceMark.ts";
import { fakeTime } from "../autosave/testing/fakeTime.ts";
import type { Services } from "../services.ts";
import { visitsOf } from "../visit.ts";
import { createSharedDevice, lockAfterMs, meetingLockAfterMs, warnBeforeMs } from "./sharedDevice.ts";

type Kind = "saved" | "unsaved" | "offline" | "failed" | "collision";

function blocked(): Storage {
  throw new DOMException("Storage is blocked here", "SecurityError");
}

/** A shared device with one document open on it; saving succeeds or stays as it is, as the test says. */
function deviceWith(
  before: Kind,
  after: Kind = "saved",
  {
    signIn = null,
    inMeeting = false,
    storage = blocked,
  }: { signIn?: TokenFailure | null; inMeeting?: boolean; storage?: () => Storage } = {},
) {
  const time = fakeTime();
  const slept = { ms: 0 };
  const mark = createDeviceMark(storage);
  mark.become("shared");
  const drafts = { left: () => Promise.resolve([]) };
  const services = {
    stores: { mark, drafts },
    signInAgain: () => Promise.resolve(signIn ? fail(signIn) : ok("token")),
  } as unknown as Services;
  const saving = { kind: before, after, flushes: 0 };
  visitsOf(services).opened.set("worksheet:2027:a", {
    async flush() {
      saving.flushes += 1;
      saving.kind = saving.after;
    },
    view: () => ({ value: null, save: { kind: saving.kind } as never, collisions: [] }),
    seen: () => ({ at: null, value: null }),
    retire: () => Promise.resolve(),
  } as never);
  const clock = { ...time, date: () => new Date(time.now() + slept.ms) };
  const device = createSharedDevice(services, clock, () => inMeeting);
  device.watch();
  return { device, time, slept, mark, saving, services, phase: () => device.view().phase };
}

test("a touch within the time keeps the device open; without one it warns, saves and locks", async () => {
  const { device, time, mark, saving, phase } = deviceWith("unsaved");
  await time.pass(lockAfterMs - warnBeforeMs - 1);
  device.touch();
  await time.pass(lockAfterMs - warnBeforeMs - 1);
  expect(phase()).toBe("open");
  await time.pass(1);
  expect(phase()).toBe("warning");
  device.touch();
  expect(phase()).toBe("open");
  await time.pass(lockAfterMs);
  expect([phase(), mark.state(), saving.kind]).toEqual(["locked", "locked", "saved"]);
});

test("words without network keep the lock waiting, out of sight, until they are saved", async () => {
  const { device, time, mark, saving, services, phase } = deviceWith("unsaved", "offline");
  await time.pass(lockAfterMs + 60_000);
  expect([phase(), device.view().why, mark.state()]).toEqual(["waiting", "offline", "locked"]);
  expect(visitsOf(services).opened.size).toBe(1);
  saving.after = "saved";
  device.online();
  await time.pass(1_000);
  expect(phase()).toBe("locked");
  expect(visitsOf(services).opened.size).toBe(0);
});

test.each(["collision", "failed"] as const)(
  "a %s waits for a person, who finds the words again",
  async (kind) => {
    const { device, time, mark, services, phase } = deviceWith(kind, kind);
    await time.pass(lockAfterMs);
    expect([phase(), device.view().why]).toEqual(["waiting", "person"]);
    await device.goOn();
    await time.pass(5_000);
    expect([phase(), mark.state(), visitsOf(services).opened.size]).toEqual(["open", "shared", 1]);
  },
);

test("a group that talks around its meeting view is left in peace for longer", async () => {
  const { time, phase } = deviceWith("saved", "saved", { inMeeting: true });
  await time.pass(meetingLockAfterMs - 1);
  expect(phase()).toBe("warning");
  await time.pass(1);
  expect(phase()).toBe("locked");
});

test("a tablet that slept is locked before the first touch counts", async () => {
  const { device, time, slept, phase } = deviceWith("saved");
  slept.ms = 3_600_000;
  device.touch();
  await time.pass(0);
  expect(phase()).toBe("locked");
});

test("who closes the sign-in stays outside; a host that cannot ask lets its own person on", async () => {
  const closed = deviceWith("saved", "saved", { signIn: "cancelled" });
  await closed.time.pass(lockAfterMs);
  await closed.device.goOn();
  expect([closed.phase(), closed.device.view().notSignedIn]).toEqual(["locked", "cancelled"]);
  const unable = deviceWith("saved", "saved", { signIn: "signInFailed" });
  await unable.time.pass(lockAfterMs);
  await unable.device.goOn();
  expect([unable.phase(), unable.mark.state()]).toEqual(["open", "shared"]);
  await unable.time.pass(lockAfterMs);
  expect(unable.phase()).toBe("locked");
});

test("the page is opened anew once it is locked, but not where it would come back unlocked", async () => {
  const kept = new Map<string, string>();
  const remembers = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as unknown as Storage;
  const own = deviceWith("saved", "saved", { storage: () => remembers });
  await own.time.pass(lockAfterMs);
  expect(own.device.view()).toMatchObject({ phase: "locked", toForget: true });
  const forgetful = deviceWith("saved");
  await forgetful.time.pass(lockAfterMs);
  expect(forgetful.device.view()).toMatchObject({ phase: "locked", toForget: false });
  await forgetful.device.goOn();
  expect(forgetful.device.view()).toMatchObject({ phase: "open", toForget: false });
});
