import { expect, test } from "vitest";
import { versionOf } from "./versionOf.ts";

test("the fingerprint is the published SHA-256 of the text", async () => {
  expect(await versionOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("one letter more is another fingerprint", async () => {
  expect(await versionOf("Sovittu.")).not.toBe(await versionOf("Sovittu"));
  expect(await versionOf("Sovittu")).toBe(await versionOf("Sovittu"));
});
