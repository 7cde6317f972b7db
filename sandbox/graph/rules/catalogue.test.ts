import { expect, test } from "vitest";
import { scratchList } from "../testing/scratchList.ts";
import { rowsOf, startTestSandbox } from "../testing/startTestSandbox.ts";
import { testsOfRules } from "../testing/testsOfRules.ts";
import { catalogue } from "./catalogue.ts";

const tests = testsOfRules();

test("every behaviour from B1 to B52 stands in the catalogue, and every id once", () => {
  const ids = catalogue.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const numbers = new Set(ids.map((id) => /^B(\d+)(-\w+)?$/.exec(id)?.[1]));
  expect([...numbers]).toEqual(Array.from({ length: 52 }, (_, n) => String(n + 1)));
});

/** Of another service: there is nothing to be refused. */
const untested = ["B48"];

test.each(catalogue.map(({ id }) => id).filter((id) => !untested.includes(id)))("%s has a test", (id) => {
  expect(tests.get(id)).toBeDefined();
});

test("no test names a rule that there is not", () => {
  const ids = new Set(catalogue.map(({ id }) => id));
  expect([...tests.keys()].filter((id) => !ids.has(id))).toEqual([]);
});

test("the control plane lists the catalogue and takes every prepared fault, and no other rule", async () => {
  const sandbox = await startTestSandbox();
  expect(rowsOf<{ id: string }>(await sandbox.anyone("GET", "/__rules")).map(({ id }) => id)).toEqual(
    catalogue.map(({ id }) => id),
  );
  for (const { id, how } of catalogue) {
    const answer = await sandbox.anyone("POST", "/__faults", { rule: id });
    expect([id, answer.status]).toEqual([id, how === "fault" ? 201 : 400]);
  }
  await sandbox.close();
});

test("B35: delta is refused with 501 and not taken for an item", async () => {
  const sandbox = await startTestSandbox();
  const it = await sandbox.as("it");
  const list = await scratchList(it, "Delta");
  expect((await it("GET", `${list.graph}/items/delta`)).status).toBe(501);
  expect((await it("GET", `${list.graph}/items/delta()`)).status).toBe(501);
  await sandbox.close();
});
