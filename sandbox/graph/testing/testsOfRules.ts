import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const title = /(["'`])((?:B\d+(?:-\w+)?(?:, )?)+|%s): (.*?)\1,/g;
const row = /^\s*\["(B\d+(?:-\w+)?)"/gm;

export type RuleTest = { file: string; title: string };

/** The first test of each rule: titles begin with the ids of the rules, or take them from a table's first column. */
export function testsOfRules(): Map<string, RuleTest> {
  const tests = new Map<string, RuleTest>();
  const keep = (id: string, test: RuleTest) => {
    if (!tests.has(id)) tests.set(id, test);
  };
  for (const file of testFiles()) {
    const text = readFileSync(join(root, file), "utf8");
    for (const found of text.matchAll(title)) {
      const [, , ids = "", rest = ""] = found;
      const shown = rest.replaceAll(/%[si]/g, "…");
      if (ids !== "%s") for (const id of ids.split(", ")) keep(id, { file, title: shown });
      else {
        const table = text.slice(text.lastIndexOf("test.each(", found.index), found.index);
        for (const [, id = ""] of table.matchAll(row)) keep(id, { file, title: shown });
      }
    }
  }
  return tests;
}

function testFiles(): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .sort();
}
