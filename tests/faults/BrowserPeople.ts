import type { Browser } from "playwright-core";
import { HostPage } from "../pages/HostPage.ts";
import type { Town } from "../pages/startTown.ts";
import type { BrowserSubmission, Written } from "./browserPlan.ts";
import { finishForm, visitForm } from "./formVisit.ts";
import { inParallel } from "./inParallel.ts";
import { year } from "./judge.ts";
import { visitPublishing } from "./publishVisit.ts";
import { appErrors, noteRawErrors } from "./rawErrors.ts";

/** Pages at the same time: two cores draw no more of them at the speed of life. */
const atOnce = 4;

/** What everybody does, and what they were told. */
export class BrowserPeople {
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

  /** One queue a person. */
  async work(queues: readonly (readonly BrowserSubmission[])[]): Promise<void> {
    await inParallel(atOnce, queues, async (queue) => {
      for (const submission of queue) await this.#submit(submission);
    });
  }

  async #submit(submission: BrowserSubmission): Promise<void> {
    const host = await this.#device(submission);
    const done = await this.#carefully(submission, () =>
      submission.kind === "publish" ? visitPublishing(host, submission) : this.#write(host, submission),
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
      submission.kind === "publish" ? visitPublishing(host, submission) : finishForm(host, submission),
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
