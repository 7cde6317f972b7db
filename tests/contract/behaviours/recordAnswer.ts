import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/** What a real tenant said to one question. Holds no names, ids or tokens. */
export type LiveRecord = {
  id: string;
  asks: string;
  /** What the sandbox answers. */
  expected: unknown;
  /** Null when it could not be asked to the end; `failed` says why. */
  seen: unknown;
  failed?: string;
  agrees: boolean;
  at: string;
};

/** One line of JSON for each answer; the last line of an id counts. */
export function recordAnswer(record: LiveRecord, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(record)}\n`);
}
