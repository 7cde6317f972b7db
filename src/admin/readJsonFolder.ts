import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import * as z from "zod/mini";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "./adminFailure.ts";

/** The year that a folder is named by: `discussions/2027`. */
export function yearOfFolder(folder: string): Result<number, AdminFailure> {
  return /^20\d\d$/.test(basename(folder))
    ? ok(Number(basename(folder)))
    : fail({ service: "admin", reason: "yearlessFolder", folder });
}

/** What the JSON files of a folder hold, in their names' order; or everything that is wrong with them, file by file. */
export async function readJsonFolder<S extends z.ZodMiniType, T>(
  folder: string,
  schema: S,
  check: (value: z.output<S>, file: string) => Result<T, readonly string[]>,
): Promise<Result<readonly T[], AdminFailure>> {
  const names = await filesOf(folder);
  if (names === null) return fail({ service: "admin", reason: "fileMissing", file: folder });
  const issues: string[] = [];
  const read: T[] = [];
  for (const file of names) {
    const value = parsed(await readFile(join(folder, file), "utf8"), schema);
    const one = value.ok ? check(value.value, file) : value;
    if (one.ok) read.push(one.value);
    else issues.push(...one.failure.map((issue) => `${file}: ${issue}`));
  }
  return issues.length > 0 ? fail({ service: "admin", reason: "badJson", file: folder, issues }) : ok(read);
}

function parsed<S extends z.ZodMiniType>(text: string, schema: S): Result<z.output<S>, readonly string[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail([error instanceof Error ? error.message : String(error)]);
  }
  const value = z.safeParse(schema, json);
  return value.success
    ? ok(value.data)
    : fail(value.error.issues.map((issue) => `${issue.path.map(String).join(".")}: ${issue.message}`));
}

async function filesOf(folder: string): Promise<readonly string[] | null> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  } catch {
    return null; // told with the folder's name
  }
}
