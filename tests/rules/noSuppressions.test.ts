import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const project = join(import.meta.dirname, "..", "..");
const suppression = new RegExp(
  ["biome", "-ignore|@ts", "-(ignore|expect-error|nocheck)|eslint", "-disable"].join(""),
);

test("no rule is switched off in a source file", () => {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.ts", "*.tsx"], {
    cwd: project,
  });
  const files = listed.toString().trim().split("\n");
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => suppression.test(readFileSync(join(project, file), "utf8")))).toEqual([]);
});
