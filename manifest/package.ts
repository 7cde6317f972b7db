import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildPackage } from "./buildPackage.ts";
import { packageProblems } from "./check/packageProblems.ts";
import { exampleSettings } from "./exampleSettings.ts";
import { readSettings, type Settings, settingsFile, usage } from "./settings.ts";

const read = readSettings(process.argv.slice(2), process.env, settingsInFile());

if (read.ok) {
  write(read.settings, "osaamiskello.zip", [
    "Upload it in the Teams admin center: Teams apps > Manage apps > Upload new app.",
  ]);
} else if (read.nothingGiven) {
  write(exampleSettings, "osaamiskello-example.zip", [
    "An example with invented ids, for looking at. For one to install:",
    usage,
  ]);
} else {
  stop([...read.problems, "", usage]);
}

function settingsInFile(): Readonly<Record<string, unknown>> {
  if (!existsSync(settingsFile)) return {};
  try {
    return JSON.parse(readFileSync(settingsFile, "utf8"));
  } catch (error) {
    stop([`${settingsFile} cannot be read as JSON: ${error instanceof Error ? error.message : error}`]);
    process.exit();
  }
}

function write(settings: Settings, name: string, whatNext: readonly string[]): void {
  const zip = buildPackage(settings);
  const problems = packageProblems(zip);
  if (problems.length > 0) {
    stop(["The package was not written:", ...problems.map((problem) => `  ${problem}`)]);
  } else {
    writeFileSync(join(import.meta.dirname, "..", "appPackage", name), zip);
    console.log(`appPackage/${name}: ${zip.length} bytes, valid against manifest schema 1.29`);
    console.log(whatNext.join("\n\n"));
  }
}

function stop(lines: readonly string[]): void {
  console.error(lines.join("\n"));
  process.exitCode = 1;
}
