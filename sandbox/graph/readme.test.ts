import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { graphApi } from "./operations/graphApi.ts";
import { restApi } from "./sharepoint/restApi.ts";
import { defaultBehaviours } from "./state/Behaviours.ts";

const readme = readFileSync(resolve(import.meta.dirname, "README.md"), "utf8");

test("every route of Graph stands in the support matrix with its page", () => {
  for (const { method, path, doc } of graphApi.routes) {
    const page = doc.replace("https://learn.microsoft.com/graph/api/", "");
    expect(readme).toContain(`| ${method} ${path.slice("/v1.0".length)} | ${page} |`);
  }
});

test("every route of SharePoint REST stands there too", () => {
  for (const { method, path, doc } of restApi.routes) {
    const shown = path
      .replace("/sites/{site}/_api/", "")
      .replace(/^web\/(sitegroups|roledefinitions)(\(\{\w+\}\)|\/getby\w+\([^)]*\))/, (_, kind) =>
        kind === "sitegroups" ? "{group}" : "{level}",
      )
      .replace(/^web\/lists(\([^)]*\)|\/getbytitle\([^)]*\))/, "{list}")
      .replace(
        /^(web|\{list\}(\/items\(\{item\}\))?)(?=\/(\w+roleinheritance|roleassignments|effective|getusereffective))/,
        "{scope}",
      );
    expect(readme).toMatch(new RegExp(`[|,] ${literally(`${method} ${shown}`)}( \\||,)`));
    expect(readme).toContain(doc.split("#")[0]);
  }
});

test("every behaviour stands there with the value that it starts with", () => {
  for (const [name, value] of Object.entries(defaultBehaviours)) {
    const shown = typeof value === "string" ? value : JSON.stringify(value);
    expect(readme).toMatch(new RegExp(`^${literally(`| \`${name}\` | ${shown}`)}[ ,]`, "m"));
  }
});

test("no route is there twice", () => {
  const rows = [...graphApi.routes, ...restApi.routes].map(({ method, path }) => `${method} ${path}`);
  expect(new Set(rows).size).toBe(rows.length);
});

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
