import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { buildOnce } from "../pages/buildOnce.ts";
import { launchBrowser } from "../pages/launchBrowser.ts";
import { startTown, type Town } from "../pages/startTown.ts";
import { BrowserPeople } from "./BrowserPeople.ts";
import { browserFaults } from "./browserFaults.ts";
import { planBrowserRun } from "./browserPlan.ts";
import { busiestSecond } from "./busiestSecond.ts";
import { type Asked, type FaultTown, faultTownOf } from "./FaultTown.ts";
import { judge, type Verdict, year } from "./judge.ts";
import { readTownPlan } from "./plan.ts";

export interface BrowserResult extends Verdict {
  readonly submissions: number;
  readonly requestsPerSubmission: number;
  readonly busiestSecond: number;
  /** Requests of four open forms after everybody had finished. */
  readonly afterwards: number;
  readonly seconds: number;
  readonly handedIn: number;
  /** Submissions of which the app never said "saved" or "published" while the faults lasted. */
  readonly leftForLater: number;
  /** What no person may ever see, and what could not be finished on a good day. */
  readonly problems: readonly string[];
}

export interface BrowserRunOptions {
  readonly submissions: number;
  readonly seed: number;
  readonly say: (text: string) => void;
}

const groupCount = 8;
const hrCount = 4;

/** People with phones and desktops, in a real browser, on a bad day of Microsoft 365; then a good day, and the judge. */
export async function browserRun(options: BrowserRunOptions): Promise<BrowserResult> {
  await buildOnce();
  const [town, browser] = await Promise.all([startTown({ apart: true }), launchBrowser()]);
  try {
    return await play(browser, town, await faultTownOf(town), options);
  } finally {
    await browser.close();
    await town.close();
  }
}

async function play(
  browser: Browser,
  town: Town,
  judged: FaultTown,
  { submissions: wanted, seed, say }: BrowserRunOptions,
): Promise<BrowserResult> {
  const started = performance.now();
  const plan = readTownPlan(hrCount);
  for (const { userPrincipalName } of plan.hr.slice(1)) await judged.makeHr(userPrincipalName);
  const opened = new Set((await judged.items("Worksheets")).map(({ key }) => key));
  const teams = plan.groups.filter(
    ({ id, kindId, fill }) => kindId === "team" && fill.length === 2 && opened.has(`worksheet:${year}:${id}`),
  );
  // From all over the town: some have handed in before, others have not begun.
  const groups = teams.filter((_, index) => index % Math.floor(teams.length / groupCount) === 0);
  const queues = planBrowserRun({ ...plan, groups: groups.slice(0, groupCount) }, wanted);
  const people = new BrowserPeople(browser, town);
  for (const fault of browserFaults(seed)) await judged.fault(fault);
  const before = (await judged.asked()).length;
  await people.work(queues);
  await judged.clearFaults();
  const asked = (await judged.asked()).slice(before).filter(isOfApp);
  say(`browser: ${wanted} submissions in ${seconds(started)} s, ${people.left} left for a better day`);
  await people.finish(queues.flat());
  const quietFrom = (await judged.asked()).length;
  await pause(1_000);
  const afterwards = (await judged.asked()).length - quietFrom;
  const verdict = await judge(judged, plan, people.claims);
  return {
    ...verdict,
    submissions: wanted,
    requestsPerSubmission: Math.round((asked.length / wanted) * 10) / 10,
    busiestSecond: busiestSecond(asked),
    afterwards,
    seconds: seconds(started),
    handedIn: people.claims.handedIn.size,
    leftForLater: people.left,
    problems: people.problems(),
  };
}

/** One that the app sent over the network; parts of a batch are seen beside it, and Teams asks on its own. */
function isOfApp({ path }: Asked): boolean {
  return /\/\$batch$|skiptoken|\/messages$/u.test(path);
}

function seconds(started: number): number {
  return Math.round((performance.now() - started) / 1000);
}
