import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { manifestFiles } from "./manifest.ts";
import type { Settings } from "./settings.ts";

const project = join(import.meta.dirname, "..");

/** The Teams app package: the same bytes for the same settings, so that two builds can be compared. */
export function buildPackage(settings: Settings): Uint8Array {
  const { version }: { version: string } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const texts = Object.entries(manifestFiles(settings, version)).map(
    ([name, value]) => [name, strToU8(`${JSON.stringify(value, null, 2)}\n`)] as const,
  );
  const icons = ["color.png", "outline.png"].map(
    (name) => [name, new Uint8Array(readFileSync(join(project, "appPackage", name)))] as const,
  );
  return zipSync(Object.fromEntries([...texts, ...icons]), { level: 9, mtime: new Date(2000, 0, 1) });
}
