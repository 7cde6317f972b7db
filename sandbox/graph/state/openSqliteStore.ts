import { existsSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { RecordStore } from "./RecordStore.ts";

const FLUSH_AFTER_MS = 25;

/**
 * One table of JSON records, written behind in one transaction. A kill loses at most the last 25 ms; the
 * rollback journal stays on disk, so what is there is never torn. `synchronous=OFF` is enough for that: the
 * operating system keeps written pages when the process dies.
 */
export function openSqliteStore(file: string, fresh: boolean): RecordStore {
  mkdirSync(dirname(file), { recursive: true });
  // The driver locks with a directory, which outlives a killed process. The port says who runs, not this.
  rmSync(`${file}.lock`, { recursive: true, force: true });
  if (fresh) for (const suffix of ["", "-journal"]) rmSync(`${file}${suffix}`, { force: true });
  // Loaded here and not at the top: a sandbox in memory then never pays for the WebAssembly.
  const require = createRequire(import.meta.url);
  const { Database } = require("node-sqlite3-wasm") as typeof import("node-sqlite3-wasm");
  const existed = existsSync(file);
  const db = new Database(file);
  db.exec("PRAGMA synchronous=OFF");
  // One process has the file from now on: locking it anew for each transaction took longer than the transaction.
  db.exec("PRAGMA locking_mode=EXCLUSIVE");
  if (!existed) {
    db.exec(
      "CREATE TABLE record(kind TEXT, key TEXT, json TEXT NOT NULL, PRIMARY KEY(kind, key)) WITHOUT ROWID",
    );
  }
  const upsert = db.prepare("INSERT OR REPLACE INTO record(kind, key, json) VALUES (?, ?, ?)");
  const erase = db.prepare("DELETE FROM record WHERE kind = ? AND key = ?");
  const dirty = new Map<string, { kind: string; key: string; value: unknown }>();
  let timer: NodeJS.Timeout | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (dirty.size === 0) return;
    db.exec("BEGIN");
    for (const { kind, key, value } of dirty.values()) {
      if (value === undefined) erase.run([kind, key]);
      else upsert.run([kind, key, JSON.stringify(value)]);
    }
    db.exec("COMMIT");
    dirty.clear();
  };
  const mark = (kind: string, key: string, value: unknown) => {
    dirty.set(`${kind}\n${key}`, { kind, key, value });
    timer ??= setTimeout(flush, FLUSH_AFTER_MS);
  };

  return {
    put: mark,
    remove: (kind, key) => mark(kind, key, undefined),
    all: (kind) =>
      db.all("SELECT key, json FROM record WHERE kind = ? ORDER BY key", [kind]).map((row) => ({
        key: String(row.key),
        value: JSON.parse(String(row.json)) as unknown,
      })),
    close: () => {
      flush();
      upsert.finalize();
      erase.finalize();
      db.close();
    },
  };
}
