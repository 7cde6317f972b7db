import { setTimeout as pause } from "node:timers/promises";
import type { GroupId } from "#domain/organisation/group.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { writeAreaSummary } from "#usecases/writeAreaSummary.ts";
import { writeDiscussion } from "#usecases/writeDiscussion.ts";
import { busiestSecond } from "./busiestSecond.ts";
import { type Asked, type FaultTown, startFaultTown } from "./FaultTown.ts";
import { inParallel } from "./inParallel.ts";
import { judge, type Verdict, year } from "./judge.ts";
import { planSubmissions, readTownPlan, type Submission, type TownPlan } from "./plan.ts";
import type { Profile, ProfileName } from "./profiles.ts";
import { publishArea } from "./publish.ts";
import { insist, writeInto } from "./submit.ts";
import { openTab, type Tab, type TabOptions } from "./Tab.ts";

export interface ProfileResult extends Verdict {
  readonly profile: ProfileName;
  readonly submissions: number;
  readonly requests: number;
  readonly requestsPerSubmission: number;
  /** The most that one person's app sent within one second. */
  readonly busiestSecond: number;
  /** Requests sent before the time was over that Graph had asked for. */
  readonly early: number;
  /** Requests after everybody had finished. */
  readonly afterwards: number;
  readonly seconds: number;
  /** Submissions of which the app never said "saved" or "sent" while the faults lasted. */
  readonly leftForLater: number;
  readonly messages: number;
}

const hrCount = 8;
/** People at work at the same time. */
const atOnce = 120;

export interface RunOptions {
  readonly submissions: number;
  readonly onlyPublishing?: boolean;
  readonly tabs?: Pick<TabOptions, "network" | "timeoutMs">;
  readonly say: (text: string) => void;
}

/** Plays one profile in a town of its own, then a day without faults on which everybody finishes, and judges. */
export async function runProfile(profile: Profile, options: RunOptions): Promise<ProfileResult> {
  const town = await startFaultTown();
  try {
    return await play(town, profile, options);
  } finally {
    await town.close();
  }
}

async function play(town: FaultTown, profile: Profile, options: RunOptions): Promise<ProfileResult> {
  const { submissions: wanted, say } = options;
  const started = performance.now();
  const plan = readTownPlan(hrCount);
  for (const { userPrincipalName } of plan.hr.slice(1)) await town.makeHr(userPrincipalName);
  const opened = new Set((await town.items("Worksheets")).map(({ key }) => key));
  const groups = plan.groups.filter(({ id, fill }) => opened.has(worksheetKey(id)) && fill.length > 0);
  const queues = planSubmissions(plan, groups, wanted, options.onlyPublishing ?? false);
  const run = new Run(town, plan, profile, options);
  for (const fault of profile.faults) await town.fault(fault);
  const before = (await town.asked()).length;
  await inParallel(atOnce, queues, async (queue) => {
    for (const submission of queue) await run.submit(submission);
  });
  await town.clearFaults();
  const asked = (await town.asked()).slice(before).filter(isRequest);
  say(`${profile.name}: ${wanted} submissions in ${seconds(started)} s, ${run.left} left for a better day`);
  await run.finish(queues.flat());
  const quietFrom = (await town.asked()).length;
  await pause(1_000);
  const afterwards = (await town.asked()).length - quietFrom;
  const verdict = await judge(town, plan, run.claims);
  return {
    ...verdict,
    profile: profile.name,
    submissions: wanted,
    requests: asked.length,
    requestsPerSubmission: Math.round((asked.length / wanted) * 10) / 10,
    busiestSecond: busiestSecond(asked),
    early: run.early,
    afterwards,
    seconds: seconds(started),
    leftForLater: run.left,
    messages: (await town.written()).filter(({ what }) => what === "message.create").length,
  };
}

/** What everybody does, and what they were told. */
class Run {
  readonly claims = {
    typed: new Map<string, string>(),
    handedIn: new Map<string, string>(),
    items: new Set<string>(),
  };
  left = 0;
  early = 0;
  #done = 0;
  #storms: number;
  readonly #town: FaultTown;
  readonly #plan: TownPlan;
  readonly #profile: Profile;
  readonly #options: RunOptions;

  constructor(town: FaultTown, plan: TownPlan, profile: Profile, options: RunOptions) {
    this.#town = town;
    this.#plan = plan;
    this.#profile = profile;
    this.#options = options;
    this.#storms = 0;
  }

  async submit(submission: Submission): Promise<void> {
    await this.#stormIfDue();
    const done = await this.#carryOut(submission);
    if (!done) this.left += 1;
    this.#done += 1;
  }

  async #carryOut(submission: Submission): Promise<boolean> {
    const open = (diesAfter: number | null) => this.#tab(submission.oid, diesAfter);
    if (submission.kind === "publish") {
      const channel = this.#plan.channels.find(({ unitId }) => unitId === submission.unitId);
      return channel ? publishArea(this.#town, open, submission, channel) : false;
    }
    const told = await writeInto(open, submission);
    const key = keyOf(submission);
    if (told.typed) this.claims.typed.set(submission.marker, key);
    if (submission.kind === "need") this.claims.items.add(submission.marker);
    if (told.handedIn) this.claims.handedIn.set(submission.marker, key.replace("worksheet:", "handedin:"));
    return told.saved;
  }

  /** A day without faults: everybody opens what they had written into, and publishing that was left is settled. */
  async finish(submissions: readonly Submission[]): Promise<void> {
    const visits = new Map(
      submissions.map((one) => [`${one.oid} ${one.kind === "publish" ? one.unitId : keyOf(one)}`, one]),
    );
    await inParallel(atOnce, [...visits.values()], async (submission) => {
      const tab = this.#tab(submission.oid, null);
      if (submission.kind === "publish") await this.#carryOut({ ...submission, diesAfter: null });
      else if (submission.kind === "narrative")
        await saveWhatIsLeft(tab, () => writeAreaSummary(tab.services, year, submission.unitId as UnitId));
      else
        await saveWhatIsLeft(tab, () => writeDiscussion(tab.services, year, submission.group.id as GroupId));
    });
  }

  #tab(oid: string, diesAfter: number | null): Tab {
    return openTab({
      town: this.#town,
      oid,
      ...(diesAfter === null ? {} : { diesAfter }),
      ...this.#options.tabs,
      tooEarly: () => {
        this.early += 1;
      },
    });
  }

  async #stormIfDue(): Promise<void> {
    const { storms } = this.#profile;
    const due = Math.floor((this.#done / this.#options.submissions) * (storms.length + 1));
    const storm = due > this.#storms ? storms[this.#storms] : undefined;
    if (!storm) return;
    this.#storms += 1;
    for (const fault of storm) await this.#town.fault(fault);
  }
}

async function saveWhatIsLeft(
  tab: Tab,
  open: () => ReturnType<typeof writeDiscussion> | ReturnType<typeof writeAreaSummary>,
): Promise<void> {
  // A busy machine may need a second try; nothing else is wrong on this day.
  const opened = await insist(async () => {
    const one = await open();
    return one.ok ? one.value : null;
  });
  if (!opened) throw new Error("A document does not open on a good day");
  const { autosave } = opened;
  await insist(async () => {
    await autosave.flush();
    for (const collision of autosave.view().collisions) autosave.settle(collision, "both");
    return autosave.view().save.kind === "saved" ? true : null;
  });
  await autosave.retire();
  tab.close();
}

function keyOf(submission: Exclude<Submission, { kind: "publish" }>): string {
  return submission.kind === "narrative"
    ? `summary:${year}:${submission.unitId}`
    : worksheetKey(submission.group.id);
}

function worksheetKey(groupId: string): string {
  return `worksheet:${year}:${groupId}`;
}

/** One that went over the network; the others are parts of a batch, in which all reading and changing of items goes. */
function isRequest({ method, path }: Asked): boolean {
  return method === "POST" || path.includes("skiptoken");
}

function seconds(started: number): number {
  return Math.round((performance.now() - started) / 1000);
}
