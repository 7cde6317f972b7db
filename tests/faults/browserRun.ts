import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { buildOnce } from "../pages/buildOnce.ts";
import { HostPage } from "../pages/HostPage.ts";
import { launchBrowser } from "../pages/launchBrowser.ts";
import { startTown, type Town } from "../pages/startTown.ts";
import { browserFaults } from "./browserFaults.ts";
import { type BrowserSubmission, planBrowserRun, type Written } from "./browserPlan.ts";
import { type FaultTown, faultTownOf } from "./FaultTown.ts";
import { finishForm, visitForm } from "./formVisit.ts";
import { inParallel } from "./inParallel.ts";
import { judge, type Verdict, year } from "./judge.ts";
import { readTownPlan } from "./plan.ts";
import { visitPublishing } from "./publishVisit.ts";
import { appErrors, noteRawErrors } from "./rawErrors.ts";

export interface BrowserResult extends Verdict {
  readonly submissions: number;
  readonly requestsPerSubmission: number;
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

/** Pages at the same time: two cores draw no more of them at the speed of life. */
const atOnce = 4;
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
  const run = new BrowserRun(browser, town);
  for (const fault of browserFaults(seed)) await judged.fault(fault);
  const before = (await judged.asked()).length;
  await inParallel(atOnce, queues, async (queue) => {
    for (const submission of queue) await run.submit(submission);
  });
  await judged.clearFaults();
  const asked = (await judged.asked()).slice(before).filter(({ path }) => path.includes("$batch")).length;
  say(`browser: ${wanted} submissions in ${seconds(started)} s, ${run.left} left for a better day`);
  await run.finish(queues.flat());
  const quietFrom = (await judged.asked()).length;
  await pause(1_000);
  const afterwards = (await judged.asked()).length - quietFrom;
  const verdict = await judge(judged, plan, run.claims);
  return {
    ...verdict,
    submissions: wanted,
    requestsPerSubmission: Math.round((asked / wanted) * 10) / 10,
    afterwards,
    seconds: seconds(started),
    handedIn: run.claims.handedIn.size,
    leftForLater: run.left,
    problems: run.problems(),
  };
}

/** What everybody does, and what they were told. */
class BrowserRun {
  readonly claims = {
    typed: new Map<string, string>(),
    handedIn: new Map<string, string>(),
    items: new Set<string>(),
  };
  readonly #left = new Set<BrowserSubmission>();
  readonly #browser: Browser;
  readonly #town: Town;
  readonly #devices = new Map<string, HostPage>();
  readonly #broken: string[] = [];

  constructor(browser: Browser, town: Town) {
    this.#browser = browser;
    this.#town = town;
  }

  get left(): number {
    return this.#left.size;
  }

  async submit(submission: BrowserSubmission): Promise<void> {
    const host = await this.#device(submission);
    const done = await this.#carefully(submission, () =>
      submission.kind === "publish"
        ? visitPublishing(host, this.#town, submission)
        : this.#write(host, submission),
    );
    if (!done) this.#left.add(submission);
    await close(host);
  }

  async #write(host: HostPage, written: Written): Promise<boolean> {
    const { marker, kind, group } = written;
    const key = `worksheet:${year}:${group.id}`;
    const told = await visitForm(host, written, () => {
      this.claims.typed.set(marker, key);
      if (kind === "need") this.claims.items.add(marker);
    });
    if (told.handedIn) this.claims.handedIn.set(marker, key.replace("worksheet:", "handedin:"));
    return told.saved;
  }

  /** A good day: each device opens each of its documents again; what was published stays so. The last pages stay open. */
  async finish(submissions: readonly BrowserSubmission[]): Promise<void> {
    const again = submissions.filter((one) => one.kind !== "publish" || this.#left.has(one));
    const visits = new Map(again.map((one) => [`${deviceOf(one)} ${placeOf(one)}`, one]));
    const perDevice = new Map<string, BrowserSubmission[]>();
    for (const visit of visits.values())
      perDevice.set(deviceOf(visit), [...(perDevice.get(deviceOf(visit)) ?? []), visit]);
    const open: HostPage[] = [];
    await inParallel(atOnce, [...perDevice.values()], async (queue) => {
      for (const submission of queue) await this.#finishOne(submission);
      const [first] = queue;
      if (first) open.push(await this.#device(first));
      const earlier = open.length > atOnce ? open.shift() : undefined;
      if (earlier) await close(earlier);
    });
  }

  async #finishOne(submission: BrowserSubmission): Promise<void> {
    const host = await this.#device(submission);
    const done = await this.#carefully(submission, () =>
      submission.kind === "publish"
        ? visitPublishing(host, this.#town, submission)
        : finishForm(host, submission),
    );
    if (!done) this.#broken.push(`${placeOf(submission)} could not be finished on a good day`);
  }

  /** All that went wrong in front of somebody. */
  problems(): readonly string[] {
    const seen = [...this.#devices].flatMap(([name, { errors }]) =>
      appErrors(errors).map((text) => `${name}: ${text}`),
    );
    return [...this.#broken, ...seen];
  }

  async #carefully(submission: BrowserSubmission, work: () => Promise<boolean>): Promise<boolean> {
    try {
      return await work();
    } catch (error) {
      const what = submission.kind === "publish" ? placeOf(submission) : submission.marker;
      this.#broken.push(`${what}: ${String(error)}`);
      return false;
    }
  }

  async #device(submission: BrowserSubmission): Promise<HostPage> {
    const name = deviceOf(submission);
    const known = this.#devices.get(name);
    if (known) return known;
    const who = { oid: submission.oid };
    const host = await HostPage.open(this.#browser, this.#town, who, { blank: true, before: noteRawErrors });
    host.page.setDefaultTimeout(60_000);
    this.#devices.set(name, host);
    return host;
  }
}

/** As closing the tab; the device keeps what it holds. */
async function close({ page }: HostPage): Promise<void> {
  await page.goto("about:blank");
}

function deviceOf({ oid, frame }: BrowserSubmission): string {
  return `${oid} ${frame}`;
}

function placeOf(submission: BrowserSubmission): string {
  return submission.kind === "publish" ? `the summary of ${submission.channel.unitId}` : submission.group.id;
}

function seconds(started: number): number {
  return Math.round((performance.now() - started) / 1000);
}
