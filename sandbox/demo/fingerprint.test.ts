import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fingerprint } from "./fingerprint.ts";
import { Stamp } from "./Stamp.ts";

const folder = mkdtempSync(join(tmpdir(), "fingerprint-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a change in any file below a folder shows, and undoing it shows no more", () => {
  mkdirSync(join(folder, "deep"));
  const file = join(folder, "deep", "a.txt");
  writeFileSync(file, "one");
  const before = fingerprint([folder]);
  writeFileSync(file, "two");
  expect(fingerprint([folder])).not.toBe(before);
  writeFileSync(file, "one");
  expect(fingerprint([folder])).toBe(before);
});

test("a path that is not there counts as empty", () => {
  expect(fingerprint([join(folder, "nowhere")])).toBe(fingerprint([]));
});

test("a stamp says what was written last, until it is removed", () => {
  const stamp = new Stamp(join(folder, "stamps", "built"));
  expect(stamp.says("one")).toBe(false);
  stamp.write("one");
  expect([stamp.says("one"), stamp.says("two")]).toEqual([true, false]);
  stamp.remove();
  expect(stamp.says("one")).toBe(false);
});
