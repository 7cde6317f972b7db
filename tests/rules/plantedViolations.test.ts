import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

/** A sample tree with one violation per file; each rule of the build has to find its own. */
const planted: readonly { rule: string; file: string; text: string }[] = [
  imports("app-may-import-only-features-ui-i18n-teams-lib", "src/app/a.ts", "#store/store.ts"),
  imports(
    "features-may-import-only-usecases-domain-ui-i18n-files-lib",
    "src/features/year/a.ts",
    "#graph/graph.ts",
  ),
  imports("ui-may-import-only-i18n-lib", "src/ui/a.ts", "#domain/domain.ts"),
  imports("usecases-may-import-only-domain-store-lib", "src/usecases/a.ts", "#graph/graph.ts"),
  imports("store-may-import-only-domain-graph-lib", "src/store/a.ts", "#usecases/usecases.ts"),
  imports("admin-may-import-only-usecases-domain-store-graph-lib", "src/admin/a.ts", "#ui/ui.ts"),
  imports("graph-may-import-only-lib", "src/graph/a.ts", "#teams/teams.ts"),
  imports("teams-may-import-only-lib", "src/teams/a.ts", "#graph/graph.ts"),
  imports("domain-may-import-only-lib", "src/domain/a.ts", "#store/store.ts"),
  imports("i18n-may-import-only-lib", "src/i18n/a.ts", "#domain/domain.ts"),
  imports("files-may-import-only-lib", "src/files/a.ts", "#domain/domain.ts"),
  imports("lib-may-import-only-lib", "src/lib/a.ts", "#domain/domain.ts"),
  imports("domain-may-import-only-lib", "src/domain/b.ts", "../main.tsx"),
  imports("usecases-know-store-by-type-only", "src/usecases/b.ts", "#store/store.ts"),
  imports("app-knows-teams-by-type-only", "src/app/b.ts", "#teams/teams.ts"),
  imports("features-do-not-import-each-other", "src/features/year/b.ts", "#features/plans/plans.ts"),
  imports("usecases-meet-react-only-in-use-hooks", "src/usecases/c.ts", "react"),
  imports("react-stays-on-screens", "src/store/c.ts", "react"),
  imports("domain-has-no-packages-but-zod", "src/domain/c.ts", "fast-check"),
  imports("domain-has-no-packages-but-zod", "src/domain/d.ts", "node:fs"),
  imports("only-graph-knows-the-graph-client", "src/store/d.ts", "@microsoft/microsoft-graph-client"),
  imports("only-files-knows-a-file-format", "src/ui/f.ts", "docx"),
  imports("only-teams-and-admin-sign-in", "src/app/d.ts", "@azure/msal-browser"),
  imports("the-app-has-no-development-packages", "src/ui/d.ts", "csv-parse"),
  imports("product-never-imports-sandbox-or-tests", "src/store/e.ts", "../../sandbox/graph/graph.ts"),
  imports("sandbox-knows-nothing-of-product", "sandbox/graph/a.ts", "../../src/domain/domain.ts"),
  imports("host-and-graph-of-the-sandbox-meet-over-http", "sandbox/host/a.ts", "../graph/graph.ts"),
  imports("towns-are-data", "sandbox/graph/b.ts", "../towns/heinola/write.ts"),
  imports("towns-stand-alone", "sandbox/towns/heinola/a.ts", "../../graph/graph.ts"),
  imports("manifest-knows-only-scopes-and-entity-id", "manifest/a.ts", "../src/domain/domain.ts"),
  imports("rooms-are-imported-by-name", "src/store/f.ts", "../domain/domain.ts"),
  imports("no-cycles", "src/domain/e.ts", "./e2.ts"),
  imports("no-unresolvable", "src/domain/f.ts", "./nowhere.ts"),
  {
    rule: "usecases-may-import-only-domain-store-lib",
    file: "src/usecases/d.ts",
    text: 'export const a = () => import("#graph/graph.ts");\n',
  },
  {
    rule: "ui-may-import-only-i18n-lib",
    file: "src/ui/e.ts",
    text: 'import type { domain } from "#domain/domain.ts";\nexport type A = typeof domain;\n',
  },
  code("plugin", "src/domain/now.ts", "export const a = () => Date.now();"),
  code("plugin", "src/domain/today.ts", "export const a = () => new Date();"),
  code("plugin", "src/domain/random.ts", "export const a = () => Math.random();"),
  code("lint/style/noRestrictedGlobals", "src/domain/id.ts", "export const a = () => crypto.randomUUID();"),
  code("lint/style/noRestrictedGlobals", "src/domain/load.ts", 'export const a = () => fetch("x");'),
  code("lint/style/noJsxLiterals", "src/ui/Literal.tsx", "export const A = () => <p>Hei</p>;"),
  code("lint/style/noDefaultExport", "src/ui/default.ts", "export default 1;"),
  code(
    "lint/style/noExcessiveLinesPerFile",
    "src/ui/long.ts",
    "export const a = [\n  1,".padEnd(3000, "\n  1,"),
  ),
  code("lint/performance/noReExportAll", "src/ui/all.ts", 'export * from "./ui.ts";'),
  code("lint/performance/noBarrelFile", "src/ui/barrel.ts", 'export { ui } from "./ui.ts";'),
  code("lint/suspicious/noConsole", "src/store/log.ts", 'export const a = () => console.log("x");'),
  code("lint/suspicious/noExplicitAny", "src/store/any.ts", "export const a = (x: any) => x;"),
  code("lint/suspicious/noSkippedTests", "src/ui/skipped.test.ts", 'it.skip("waits", () => {});'),
  code("lint/suspicious/noFocusedTests", "src/ui/only.test.ts", 'it.only("waits", () => {});'),
];

function imports(rule: string, file: string, from: string) {
  return { rule, file, text: `import * as other from "${from}";\nexport const a = other;\n` };
}

function code(rule: string, file: string, line: string) {
  return { rule, file, text: line.startsWith("export const a = [") ? `${line}\n];\n` : `${line}\n` };
}

const rooms = ["app", "ui", "usecases", "store", "graph", "teams", "domain", "i18n", "admin", "files", "lib"];
const project = join(import.meta.dirname, "..", "..");
const run = promisify(execFile);
let tree: string;
let broken: readonly { rule: string; file: string }[];

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), "planted-"));
  for (const name of [
    ".dependency-cruiser.cjs",
    "biome.json",
    "tsconfig.json",
    "package.json",
    "tests/rules",
  ])
    await cp(join(project, name), join(tree, name), { recursive: true });
  await symlink(join(project, "node_modules"), join(tree, "node_modules"), "dir");
  await run("git", ["init", "-q"], { cwd: tree });
  const innocent = rooms.map((room) => ({
    file: `src/${room}/${room}.ts`,
    text: `export const ${room} = 1;\n`,
  }));
  const neighbours = [
    "src/features/plans/plans.ts",
    "sandbox/graph/graph.ts",
    "sandbox/towns/heinola/write.ts",
  ];
  for (const { file, text } of [
    ...planted,
    ...innocent,
    ...neighbours.map((file) => ({ file, text: "export const other = 1;\n" })),
    {
      file: "src/domain/e2.ts",
      text: 'import type { a } from "./e.ts";\nexport const e2: typeof a | 1 = 1;\n',
    },
    { file: "src/main.tsx", text: "export const main = 1;\n" },
  ]) {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    await writeFile(join(tree, file), text);
  }
  broken = [...(await importViolations()), ...(await lintViolations())];
}, 60_000);

afterAll(() => rm(tree, { recursive: true, force: true }));

test.each(planted)("$rule stops $file", ({ rule, file }) => {
  expect(broken).toContainEqual({ rule, file });
});

test("what breaks no rule is left alone", () => {
  const innocent = new Set(rooms.map((room) => `src/${room}/${room}.ts`));
  expect(broken.filter(({ file }) => innocent.has(file))).toEqual([]);
});

async function importViolations() {
  const report: { summary: { violations: { from: string; rule: { name: string } }[] } } = JSON.parse(
    await outputOf("depcruise", [
      "src",
      "sandbox",
      "manifest",
      "--output-type",
      "json",
      "--preserve-symlinks",
    ]),
  );
  return report.summary.violations.map(({ from, rule }) => ({ rule: rule.name, file: from }));
}

async function lintViolations() {
  const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(
    await outputOf("biome", ["lint", "--reporter=json", "--max-diagnostics=none", "."]),
  );
  return report.diagnostics.map(({ category, location }) => ({ rule: category, file: location.path }));
}

/** What a tool printed; one that found something exits with 1. */
async function outputOf(tool: string, args: readonly string[]): Promise<string> {
  const command = join(project, "node_modules", ".bin", tool);
  const ended: { stdout: string } = await run(command, args, { cwd: tree, maxBuffer: 50_000_000 }).catch(
    (found) => found,
  );
  return ended.stdout;
}
