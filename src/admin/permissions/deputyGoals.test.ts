import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { blankGoal, withGoal } from "#domain/talks/goalChanges.ts";
import { type AppConfig, readAppConfig } from "#lib/appConfig.ts";
import { writeGoals } from "#usecases/talks/goals/writeGoals.ts";
import { loadTalk } from "#usecases/talks/loadTalk.ts";
import { loadTalkPeople } from "#usecases/talks/people/loadTalkPeople.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { personAtWork } from "../../../tests/pages/openTown.ts";
import { runOrgImport } from "../organisation/runOrgImport.ts";
import { runSync } from "../sync/runSync.ts";
import { enterStaffDeputy } from "../testing/enterStaffDeputy.ts";
import { smallOrganisation, smallTenant } from "../testing/smallTown.ts";
import { prepareTalkTown } from "../testing/talkTown.ts";
import { must, writeOrganisation } from "../testing/townRun.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/**
 * Teemu (p-4) is Venla's (p-3) staff and has a second job with Siiri (p-2). Matti (p-1) acts for Venla, Uuno (p-6) for
 * Siiri: no record that the app reads says so, only what SharePoint lets them read.
 */
const today = "2027-02-11";
const uuno = ["p-6", "Uuno Uusi", "Työntekijä", "sivistys", "p-1"];
let sandbox: Sandbox;
let config: AppConfig;

beforeAll(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  const run = await prepareTalkTown(sandbox.origin);
  const [head = [], ...rows] = smallOrganisation.people;
  const people = [
    [...head, "OtherSupervisorIds"],
    ...rows.map((row) => [...row, row[0] === "p-4" ? "p-2" : ""]),
    [...uuno, "00000000-0000-4000-8000-000000000007", "uuno.uusi@pikku.example", ""],
  ];
  const options = { ...run.options, today };
  must(
    await runOrgImport(
      await writeOrganisation(run.folder, { ...smallOrganisation, people }),
      options,
      run.io,
    ),
  );
  const days = { from: "2027-02-10", to: "2027-12-31" };
  await enterStaffDeputy(run, { supervisorId: "p-3", deputyId: "p-1", ...days });
  await enterStaffDeputy(run, { supervisorId: "p-2", deputyId: "p-6", ...days });
  must(await runSync(options, run.io));
  const read = readAppConfig(await readFile(run.options.configFile, "utf8"));
  if (!read) throw new Error("the app learns nothing of the town");
  config = read;
  await agree("Venla Vetäjä", "p-4");
  await agree("Siiri Sihteeri", "p-4~p-2");
});
afterAll(() => sandbox.close());

function servicesOf(who: string) {
  const oid = smallTenant.users.find(({ displayName }) => displayName === who)?.id ?? "";
  return personAtWork(sandbox.origin, config, oid, { today }).services;
}

/** A supervisor agrees on a goal, which is known by the folder it was written in. */
async function agree(who: string, folder: string): Promise<void> {
  const work = await writeGoals(servicesOf(who), folder);
  if (!work.ok || !work.value.agreed) throw new Error(`${who} has no goals to write`);
  const goal = { ...blankGoal({ id: "g-1", year: 2027, between: true }), what: folder };
  work.value.agreed.change((now) => withGoal(now, goal));
  await work.value.agreed.flush();
  await work.value.agreed.leave();
}

test.each([
  ["of the main job's supervisor", "Matti Johtaja", "p-1", "p-4"],
  ["of another job's supervisor", "Uuno Uusi", "p-6", "p-4~p-2"],
])(
  "a deputy %s sees that job's goals, among the people and in the discussion",
  async (_, who, id, folder) => {
    const services = servicesOf(who);
    const people = await loadTalkPeople(services, 2027);
    expect(people.ok && people.value.staff.find((talk) => talk.id === "p-4")).toMatchObject({
      kind: "deputy",
      goalsFolder: folder,
    });
    const opened = await loadTalk(services, 2027, `p-4~${id}`);
    if (!opened.ok || opened.value.kind !== "talk") throw new Error(JSON.stringify(opened));
    const { talk } = opened.value;
    expect(talk).toMatchObject({ role: "supervisor", goalsFolder: folder });
    expect(talk.goals?.value.goals.map(({ what }) => what)).toEqual([folder]);
    expect(talk.checkIns?.key).toBe(`goalsemployee:${folder}`);
    // What the employee acknowledges is the same text on both screens, goals included.
    const listed = people.ok && people.value.staff.find((one) => one.id === "p-4")?.versions;
    expect(listed).toEqual(talk.versions);
  },
);

test("SharePoint keeps from each deputy the goals of the job that is not theirs", async () => {
  for (const [who, folder] of [
    ["Matti Johtaja", "p-4~p-2"],
    ["Uuno Uusi", "p-4"],
  ] as const) {
    const work = await writeGoals(servicesOf(who), folder);
    expect(work.ok && [work.value.loaded.agreed, work.value.agreed]).toEqual([null, null]);
  }
});
