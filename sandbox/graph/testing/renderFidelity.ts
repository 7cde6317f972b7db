import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { catalogue } from "../rules/catalogue.ts";
import { agreedOn, liveQuestions } from "../rules/liveQuestions.ts";
import type { Rule } from "../rules/Rule.ts";
import { testsOfRules } from "./testsOfRules.ts";

const contract = resolve(import.meta.dirname, "../../../tests/contract/behaviours");

const opening = `# How close the sandbox is to Microsoft 365

Each behaviour of Graph, SharePoint and Teams that the product may meet is a rule: where it is known from, how the sandbox plays it, and which test
shows that it does. What is played of which API, route by route with its page of documentation, stands in
[sandbox/graph/README.md](../sandbox/graph/README.md); Teams' side in [sandbox/host/README.md](../sandbox/host/README.md).

The product's own tests carry its work through every setting and every fault: \`src/usecases/everySetting.town.test.ts\`,
\`src/usecases/everyFault.town.test.ts\`.

This page is made from the sandbox's catalogue (\`sandbox/graph/rules\`) and its tests; a test fails when it is not up to date, and \`npx vitest run
sandbox/graph/rules/fidelity.test.ts -u\` writes it anew.

- **Tag.** V: seen in the thread or source that is named. D: documented. U: unconfirmed, and therefore to be switched; the product must survive each setting.
- **Played.** *always*; *behaviour*: a setting of \`POST /__behaviours\`; *fault*: \`POST /__faults {"rule": "…"}\`; *not played*: why the product's calls cannot meet it.
- **Live.** The questions that put the rule to a real tenant ([how](live-verification.md)), and the day on which one answered as the sandbox does.
- **Sources.** d#, dc# = microsoft-graph-docs(-contrib); sp# = SharePoint/sp-dev-docs; md# = msteams-docs; net#, java#, ps# = msgraph-sdk-dotnet, -java, -powershell;
  gx# = microsoft-graph-explorer; the other names are repositories with their issues.
`;

/** The whole of docs/fidelity.md. */
export function renderFidelity(): string {
  const tests = testsOfRules();
  const live = [...new Set(Object.values(agreedOn))].sort();
  const rows = catalogue.map((rule) => {
    const test = tests.get(rule.id);
    const shown = test === undefined ? "" : `${test.title} (\`${test.file}\`)`;
    return row([rule.id, rule.title, rule.tag, rule.source, played(rule), shown, askedLive(rule.id)]);
  });
  const inRules = new Set(Object.values(liveQuestions).flat());
  const others = questions().filter(({ id }) => !inRules.has(id));
  return `${opening}
**Last verified live: ${live.at(-1) ?? "never"}.**

## Rules

| rule | what | tag | source | played | shown by | live |
|---|---|---|---|---|---|---|
${rows.join("\n")}

## Guesses that no rule covers

The contract questions below ask a tenant about what the documentation leaves open and nobody has reported either.

| question | asks | answered as here |
|---|---|---|
${others.map(({ id, asks }) => row([id, asks, agreedOn[id] ?? "never"])).join("\n")}
`;
}

/** The contract's questions with what they ask, in the order of their ids. */
export function questions(): { id: string; asks: string }[] {
  return readdirSync(contract)
    .filter((file) => file.endsWith(".test.ts"))
    .flatMap((file) => [
      ...readFileSync(join(contract, file), "utf8").matchAll(
        /^question\(\{\s+id: "([^"]+)",\s+asks:\s+"([^"]+)"/gm,
      ),
    ])
    .map(([, id = "", asks = ""]) => ({ id, asks }))
    .sort((a, b) => a.id.localeCompare(b.id));
}

function played(rule: Rule): string {
  switch (rule.how) {
    case "always":
      return "always";
    case "behaviour":
      return `behaviour \`${rule.behaviour}\``;
    case "fault":
      return "fault";
    case "notPlayed":
      return `not played: ${rule.why}`;
  }
}

function askedLive(id: string): string {
  const asked = liveQuestions[id];
  if (asked === undefined) return "never";
  return asked.map((question) => `${question}: ${agreedOn[question] ?? "never"}`).join("; ");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
