import { expect, test } from "vitest";
import { ok } from "#lib/result.ts";
import type { Lookup } from "./lookUp.ts";
import { withReferenceMemory } from "./referenceMemory.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

test.each([
  ["for some minutes", 9 * minute, 1],
  ["not for long", 11 * minute, 2],
  ["not because the clock was put back", -day, 2],
])("reference data is kept %s", async (_, later, asked) => {
  let now = day;
  let reads = 0;
  const lookup: Lookup<number> = { list: "Model", keepAs: "model", select: [], from: () => ok(0) };
  const lookUp = withReferenceMemory(
    (lookups) => {
      reads += 1;
      const found = Object.entries(lookups).map(([name, { from }]) => [name, from([], null)]);
      return Promise.resolve(ok(Object.fromEntries(found)));
    },
    () => now,
  );
  await lookUp({ lookup });
  now += later;
  expect(await lookUp({ lookup })).toEqual(ok({ lookup: ok(0) }));
  expect(reads).toBe(asked);
});

test("what somebody is about to change is asked for anew afterwards", async () => {
  let value = 1;
  const kept: Lookup<number> = { list: "Model", keepAs: "model", select: [], from: () => ok(value) };
  const stored: Lookup<number> = { list: "Model", outdates: "model", select: [], from: () => ok(value) };
  const lookUp = withReferenceMemory(
    (lookups) => {
      const found = Object.entries(lookups).map(([name, { from }]) => [name, from([], null)]);
      return Promise.resolve(ok(Object.fromEntries(found)));
    },
    () => day,
  );
  await lookUp({ kept });
  await lookUp({ stored });
  value = 2;
  expect(await lookUp({ kept })).toEqual(ok({ kept: ok(2) }));
});
