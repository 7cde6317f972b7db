import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AdminIo } from "#admin/adminIo.ts";
import { runImportDiscussions } from "#admin/discussions/runImportDiscussions.ts";
import { runImportLines } from "#admin/lines/runImportLines.ts";
import { runOpen } from "#admin/open/runOpen.ts";
import { runOrgImport } from "#admin/organisation/runOrgImport.ts";
import type { Outcome } from "#admin/runCommand.ts";
import { runSetup } from "#admin/setup/runSetup.ts";
import { runImportSummaries } from "#admin/summaries/runImportSummaries.ts";
import { runSync } from "#admin/sync/runSync.ts";
import { enterDeputy } from "#admin/testing/enterDeputy.ts";
import { enterStaffDeputy } from "#admin/testing/enterStaffDeputy.ts";
import { smallDiscussion } from "#admin/testing/smallDiscussion.ts";
import { smallTalkModel } from "#admin/testing/smallTalkModel.ts";
import { smallModel, smallOrganisation, smallTenant } from "#admin/testing/smallTown.ts";
import { must, type TownRun, testIo, townRun, writeOrganisation } from "#admin/testing/townRun.ts";
import { runVerify } from "#admin/verify/runVerify.ts";
import { startSandbox } from "../../sandbox/startSandbox.ts";
import { KeptRecords } from "./admin/KeptRecords.ts";
import { townState } from "./admin/townState.ts";

const today = "2027-02-10";
/** Who died: only its lease may be passed without asking. */
const victim = "testikone/kuollut";

/** A command, on a town in which those before it have run. */
interface Command {
  readonly name: string;
  /** What people have done meanwhile. */
  readonly before?: (town: TownRun) => Promise<void>;
  readonly run: (town: TownRun, io: AdminIo) => Promise<Outcome>;
}

/** What one command took and how it ended. */
export interface KillReport {
  readonly command: string;
  /** HTTP calls of a run that nothing disturbs. */
  readonly calls: number;
  readonly kills: number;
  /** What differed after the second run: empty is well. */
  readonly problems: readonly string[];
  readonly seconds: number;
}

/** Where a run dies: before its call `n` is sent, or after that was carried out and before the answer was seen. */
export interface Kill {
  readonly n: number;
  readonly when: "before" | "after";
}

const note = { perspectiveId: "own", themeId: "current", text: "Muistetaan tämä." };
const discussions = [
  {
    ...smallDiscussion,
    groupId: "kaupungin-jory",
    fates: { 0: { fate: "areaPlan", remark: "" } },
    lines: [{ kindId: "training", text: "Ensin työssä", tagId: null }],
  },
  { ...smallDiscussion, groupId: "sivistys-jory", needs: [] },
  {
    ...smallDiscussion,
    groupId: "tiimi-a",
    handedIn: false,
    notes: [
      { ...note, personId: "p-3" },
      { ...note, personId: "p-4" },
    ],
  },
];
const lines = {
  unitId: "kaupunki",
  publishedOn: "2027-02-04",
  texts: { fi: { "kaupungin-jory-l1": "Ensin opitaan työssä." } },
};
const summary = {
  unitId: "kaupunki",
  publishedOn: "2027-02-05",
  narrative: { fi: { current: "Osataan paljon." } },
};

/** A renamed group, one that goes on in a new one, one that ended, a leaver, a chair and a supervisor who changed. */
const changedOrganisation = {
  ...smallOrganisation,
  people: smallOrganisation.people
    .filter(([id]) => id !== "p-5")
    .map((row) => (row[0] === "p-4" ? row.map((cell, at) => (at === 4 ? "p-1" : cell)) : row)),
  groups: [
    [...(smallOrganisation.groups[0] ?? []), "MergedFrom"],
    [...(smallOrganisation.groups[1] ?? []), ""],
    ["sivistys-jory", "Sivistyksen johto", "johtoryhma", "sivistys", "p-4", "p-3", "p-3 p-4", ""],
    ["tiimi-b", "Tiimi B", "tiimi", "tekniikka", "p-4", "", "p-4", "tiimi-a"],
  ],
};

const commands: readonly Command[] = [
  { name: "setup", run: ({ options }, io) => runSetup(options, io) },
  {
    name: "org import",
    run: ({ options, organisationFolder }, io) => runOrgImport(organisationFolder, options, io),
  },
  { name: "open", run: ({ options }, io) => runOpen(2027, options, io) },
  {
    name: "import-discussions",
    async run({ options, folder }, io) {
      const files = join(folder, "2027");
      await mkdir(files, { recursive: true });
      for (const one of discussions) await writeFile(join(files, `${one.groupId}.json`), JSON.stringify(one));
      return runImportDiscussions(files, options, io);
    },
  },
  {
    name: "import-lines",
    async run({ options, folder }, io) {
      const files = join(folder, "lines", "2027");
      await mkdir(files, { recursive: true });
      await writeFile(join(files, "kaupunki.json"), JSON.stringify(lines));
      return runImportLines(files, options, io);
    },
  },
  {
    name: "import-summaries",
    async run({ options, folder }, io) {
      const files = join(folder, "summaries", "2027");
      await mkdir(files, { recursive: true });
      await writeFile(join(files, "kaupunki.json"), JSON.stringify(summary));
      return runImportSummaries(files, options, io);
    },
  },
  {
    name: "org import of changes",
    async run({ options, folder }, io) {
      return runOrgImport(await writeOrganisation(folder, changedOrganisation), options, io);
    },
  },
  {
    name: "sync",
    async before(town) {
      await enterDeputy(town, { groupId: "sivistys-jory", deputyId: "p-2", from: today, to: today });
      await enterStaffDeputy(town, { supervisorId: "p-1", deputyId: "p-2", from: today, to: today });
    },
    run: ({ options }, io) => runSync(options, io),
  },
];

/** A town in memory whose IT runs one command; gone when the work with it is done. */
async function inTown<T>(
  copy: string,
  work: (town: TownRun, records: KeptRecords) => Promise<T>,
): Promise<T> {
  const records = new KeptRecords(copy);
  const sandbox = await startSandbox({ town: smallTenant, today, records });
  const town = await townRun(sandbox.origin);
  await writeFile(town.options.modelFile ?? "", JSON.stringify({ ...smallModel, talk: smallTalkModel }));
  try {
    return await work(town, records);
  } finally {
    await sandbox.close();
    await rm(town.folder, { recursive: true });
  }
}

/** The wire of a process that dies at one call: nothing goes out any more, and what was under way is not heard of. */
function dyingWire({ n, when }: Kill): {
  readonly fetch: typeof fetch;
  readonly quiet: () => Promise<unknown>;
} {
  let calls = 0;
  let dead = false;
  const underWay: Promise<unknown>[] = [];
  const killed = () => Promise.reject(new TypeError("killed"));
  return {
    quiet: () => Promise.allSettled(underWay),
    async fetch(input, init) {
      calls += 1;
      if (calls === n) dead = true;
      if (dead && !(calls === n && when === "after")) return killed();
      const answer = fetch(input, init);
      underWay.push(answer);
      const heard = await answer;
      return dead ? killed() : heard;
    },
  };
}

/** Runs the command, kills it once, runs it again and says what is not as if nothing had happened. */
async function killedOnce(
  command: Command,
  before: string,
  kill: Kill,
  expected: string,
): Promise<readonly string[]> {
  return inTown(before, async (town, records) => {
    const wire = dyingWire(kill);
    await command.run(town, testIo([], { fetch: wire.fetch, holder: victim }));
    await wire.quiet();
    const io = testIo(town.lines, { isGone: (holder) => holder === victim });
    const again = await command.run(town, io);
    const where = `${command.name}, killed ${kill.when} call ${kill.n}`;
    if (!again.ok) return [`${where}: ${JSON.stringify(again.failure)}`];
    const state = townState(records);
    if (state === expected) return [];
    return [`${where}:\n${difference(expected, state)}`];
  });
}

function difference(expected: string, state: string): string {
  const [was, is] = [expected.split("\n"), state.split("\n")];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `  - ${line}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `  + ${line}`),
  ]
    .slice(0, 20)
    .join("\n");
}

/**
 * Every command of IT that writes, killed once at every HTTP call that it makes (before it, and after it where it
 * writes) and run again: the town must end as if nothing had happened. `chosen` leaves kills out.
 */
export async function killEveryStep(
  chosen: (kill: Kill, command: string) => boolean = () => true,
  say: (line: string) => void = () => {},
): Promise<readonly KillReport[]> {
  const reports: KillReport[] = [];
  let before = new KeptRecords().copy();
  for (const command of commands) {
    const started = performance.now();
    const { before: prepare } = command;
    if (prepare)
      before = await inTown(before, async (town, records) => {
        await prepare(town);
        return records.copy();
      });
    const methods: string[] = [];
    const { state, copy } = await inTown(before, async (town, records) => {
      const counting: typeof fetch = (input, init) => {
        methods.push(init?.method ?? "GET");
        return fetch(input, init);
      };
      must(await command.run(town, testIo([], { fetch: counting })));
      const done = { state: townState(records), copy: records.copy() };
      if (command === commands.at(-1)) {
        const verified = must(await runVerify(town.options, town.io));
        if (verified.differences > 0) throw new Error(town.lines.join("\n"));
      }
      return done;
    });
    const kills = methods.flatMap((method, index): Kill[] => [
      { n: index + 1, when: "before" },
      ...(method === "GET" ? [] : [{ n: index + 1, when: "after" as const }]),
    ]);
    const some = kills.filter((kill) => chosen(kill, command.name));
    const problems: string[] = [];
    for (const kill of some) problems.push(...(await killedOnce(command, before, kill, state)));
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    reports.push({ command: command.name, calls: methods.length, kills: some.length, problems, seconds });
    say(`${command.name}: ${some.length} kills in ${seconds} s, ${problems.length} problems`);
    before = copy;
  }
  return reports;
}
