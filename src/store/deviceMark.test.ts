// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { createDeviceMark } from "./deviceMark.ts";

beforeEach(() => localStorage.clear());

test("a mark outlives the tab, and taking it off leaves nothing behind", () => {
  expect(createDeviceMark().become("shared")).toBe(true);
  expect(createDeviceMark().state()).toBe("shared");
  createDeviceMark().become("locked");
  expect(createDeviceMark().state()).toBe("locked");
  createDeviceMark().become("own");
  expect(createDeviceMark().state()).toBe("own");
  expect(localStorage.length).toBe(0);
});

test("where storage is blocked the tab alone knows, and says so", () => {
  const blocked = createDeviceMark(() => {
    throw new DOMException("Storage is blocked here", "SecurityError");
  });
  expect(blocked.state()).toBe("own");
  expect(blocked.become("shared")).toBe(false);
  expect(blocked.state()).toBe("shared");
});

test("another open tab hears of the mark, but locks only itself", () => {
  const mark = createDeviceMark();
  const seen: string[] = [];
  mark.subscribe(() => seen.push(mark.state()));
  const say = (newValue: string | null) =>
    window.dispatchEvent(new StorageEvent("storage", { key: "osaamiskello-device", newValue }));
  say("shared");
  say("locked");
  say(null);
  expect(seen).toEqual(["shared", "own"]);
});
