import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { recordAnswer } from "./recordAnswer.ts";

const here = import.meta.dirname;

test("answers are kept line by line, in a folder that need not be there", () => {
  const folder = mkdtempSync(join(tmpdir(), "record-"));
  const file = join(folder, "live", "record.jsonl");
  const record = {
    id: "q",
    asks: "whether",
    expected: 412,
    seen: 409,
    agrees: false,
    at: "2027-02-10T08:00:00Z",
  };
  recordAnswer(record, file);
  recordAnswer({ ...record, seen: null, failed: "no list" }, file);
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  rmSync(folder, { recursive: true });
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    record,
    { ...record, seen: null, failed: "no list" },
  ]);
});

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
