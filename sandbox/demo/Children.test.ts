import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Children } from "./Children.ts";

const folder = mkdtempSync(join(tmpdir(), "children-"));
afterAll(() => rmSync(folder, { recursive: true }));

function script(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test("a tool's output comes line by line, and its exit code with it", async () => {
  const lines: string[] = [];
  const file = script(
    "tool.mjs",
    'process.stdout.write("one\\ntw"); process.stdout.write("o"); process.exitCode = 3;',
  );
  expect(await new Children().tool(file, [], (line) => lines.push(line))).toBe(3);
  expect(lines).toEqual(["one", "two"]);
});

test("ending stops a script that would run for ever, and waits for it", async () => {
  const children = new Children();
  const file = script("forever.mjs", 'setInterval(() => {}, 1000); console.log("up");');
  let code: number | null | undefined;
  const up = new Promise<void>((resolve) => {
    const child = children.start(file, [], () => resolve());
    child.once("exit", (exitCode) => {
      code = exitCode;
    });
  });
  await up;
  await children.end();
  expect(code).not.toBe(undefined);
});
