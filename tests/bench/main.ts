import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildOnce, builtHost } from "../pages/buildOnce.ts";
import { launchBrowser } from "../pages/launchBrowser.ts";
import { prepareTown } from "../pages/prepareTown.ts";
import { startTown, type Town } from "../pages/startTown.ts";
import { writeBigTown } from "./bigTown.ts";
import { estimateTalks } from "./estimateTalks.ts";
import { measureCompiling } from "./measureCompiling.ts";
import { measureLcp } from "./measureLcp.ts";
import { measurePlan } from "./measurePlan.ts";
import { measureRequests } from "./measureRequests.ts";
import { measureScripts } from "./measureScripts.ts";
import { measureTalks } from "./measureTalks.ts";
import { median } from "./median.ts";

// `npm run bench`: what the app costs its users. The last line is one JSON object; what it means stands in
// docs/bench.md.
const lcpRuns = 5;

const say = (text: string) => process.stderr.write(`${text}\n`);

say("Building, and preparing two towns");
await buildOnce();
const town = await startTown({ apart: true });
const big = await startTown({ apart: true, prepared: await prepareTown("big", writeBigTown()) });
const browser = await launchBrowser();
try {
  say("Scripts until the first content and until home");
  const scripts = await measureScripts(browser, town);
  say("Requests of a chair");
  const requests = await measureRequests(browser, town);
  say("Compiling an area of 200 groups");
  const compiling = await measureCompiling(browser, big);
  say("A plan of 2,000 rows");
  const plan2000 = await measurePlan(browser, town);
  say("Opening and syncing the development discussions of 2,000 people, throttled");
  const talks2000 = await measureTalks(2_000, say);
  say(`Largest contentful paint, ${lcpRuns} runs of Lighthouse`);
  const lcpMs = Math.round(median(await lcpTimes(town)));
  console.log(
    JSON.stringify({
      ...scripts,
      requests: { ...requests, compileArea200: compiling.requests },
      lcpMs,
      compileArea200Ms: compiling.ms,
      plan2000,
      talks2000,
      talks40000Estimated: estimateTalks(talks2000, 40_000),
    }),
  );
} finally {
  await browser.close();
  await Promise.all([town.close(), big.close()]);
}

async function lcpTimes({ origin, appOrigin, directory }: Town): Promise<number[]> {
  const chair = directory.personas.find(({ key }) => key === "chair");
  if (!chair) throw new Error("The town has no chair");
  const scopes = ["User.Read", "Sites.ReadWrite.All"];
  const asked = await fetch(`${origin}/__tokens`, {
    method: "POST",
    body: JSON.stringify({ oid: chair.oid, scopes }),
  });
  const frameless = {
    script: readFileSync(join(builtHost, "frameless.js"), "utf8"),
    settings: { sandbox: origin, oid: chair.oid, theme: "default", locale: "fi-FI" },
    // Without everybody's teams: reading them would hold the page up, as it does not in Teams.
    directory: { ...directory, teams: [] },
    token: (await asked.json()) as object,
  };
  const times: number[] = [];
  for (let run = 0; run < lcpRuns; run += 1) {
    const { ms, element } = await measureLcp(`${appOrigin}/index.html`, frameless);
    say(`  ${Math.round(ms)} ms: ${element.slice(0, 100)}`);
    times.push(ms);
  }
  return times;
}
