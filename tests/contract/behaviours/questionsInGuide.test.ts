import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const here = import.meta.dirname;

test("every question has an id of its own and stands in the guide, word for word", () => {
  const guide = readFileSync(join(here, "../../../docs/live-verification.md"), "utf8");
  const questions = readdirSync(here)
    .filter((name) => name.endsWith(".test.ts"))
    .flatMap((name) => [
      ...readFileSync(join(here, name), "utf8").matchAll(/^ {2}id: "([\w-]+)",\n {2}asks:\s+"([^"]+)"/gm),
    ]);
  const rows = questions.map(([, id, asks]) => `| \`${id}\` | ${asks} |`);
  expect(rows.length).toBeGreaterThan(70);
  expect(new Set(questions.map(([, id]) => id)).size).toBe(questions.length);
  const told = guide.split("## The questions\n")[1]?.trimEnd().split("\n").slice(3);
  expect([...rows].sort()).toEqual([...(told ?? [])].sort());
});
