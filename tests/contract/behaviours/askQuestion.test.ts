import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { askQuestion } from "./askQuestion.ts";

const folder = mkdtempSync(join(tmpdir(), "questions-"));
const file = join(folder, "live", "record.jsonl");
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const asked = (see: () => Promise<unknown>) => ({ id: "q", asks: "whether", expected: { status: 412 }, see });
const lines = () =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test("what a tenant says is written down line by line, with whether the sandbox says the same", async () => {
  expect(
    await askQuestion(
      asked(async () => ({ status: 412 })),
      file,
    ),
  ).toEqual({ status: 412 });
  await askQuestion(
    asked(async () => ({ status: 409 })),
    file,
  );
  expect(lines()).toEqual([
    { ...head, seen: { status: 412 }, agrees: true, at: expect.any(String) },
    { ...head, seen: { status: 409 }, agrees: false, at: expect.any(String) },
  ]);
});

test("a question that cannot be asked to its end is written down with the reason, and fails", async () => {
  const broken = askQuestion(
    asked(async () => {
      throw new Error("making a list: 403");
    }),
    file,
  );
  await expect(broken).rejects.toThrow("making a list: 403");
  expect(lines()).toMatchObject([{ seen: null, failed: "Error: making a list: 403", agrees: false }]);
});

const head = { id: "q", asks: "whether", expected: { status: 412 } };
