import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { columnsOf } from "#graph/lists.ts";
import { type ListName, lists } from "#store/lists.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { openSession } from "../session.ts";
import { listEntries, siteLists } from "../sharepoint/readSite.ts";
import { listPath } from "../sharepoint/securable.ts";
import { sandboxSignIn } from "../signIn/sandboxSignIn.ts";
import { runSync } from "../sync/runSync.ts";
import { siteSnapshot } from "../testing/siteSnapshot.ts";
import { smallTenant } from "../testing/smallTown.ts";
import { must, prepareAll, siteOf, type TownRun, townRun } from "../testing/townRun.ts";
import { runVerify } from "../verify/runVerify.ts";
import { readWorkSite } from "../workSite.ts";
import { runSetup } from "./runSetup.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let sandbox: Sandbox;
let run: TownRun;
beforeEach(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await townRun(sandbox.origin);
});
afterEach(() => sandbox.close());

const site = () => siteOf(sandbox.origin);
const shown = async () =>
  must(await siteLists(site()))
    .filter(({ Hidden }) => !Hidden)
    .map(({ Title, RootFolder }) => `${RootFolder.ServerRelativeUrl.split("/").at(-1)}: ${Title}`)
    .sort();

test("lists have addresses for the app and Finnish names for people", async () => {
  must(await runSetup(run.options, run.io));
  expect(await shown()).toEqual(lists.map(({ name, displayName }) => `${name}: ${displayName}`).sort());
  expect(await shown()).toContain("Worksheets: Keskustelulomakkeet");
});

test("a list that was renamed stays the same list, keeps its name and its readers", async () => {
  must(await prepareAll(run));
  const worksheets = must(await readWorkSite(site())).lists.get("Worksheets")?.Id ?? "";
  must(await site().merge(listPath(worksheets), { Title: "Työpohjat" }));
  const before = await shown();
  expect(before).toContain("Worksheets: Työpohjat");
  expect(must(await runSetup(run.options, run.io)).changes).toBe(0);
  expect(must(await runSync(run.options, run.io)).changes).toBe(0);
  expect(await shown()).toEqual(before);
  const read = must(await listEntries(siteOf(sandbox.origin, "chair"), worksheets, "Worksheets"));
  expect(read.flatMap(({ Key }) => Key ?? [])).toContain("worksheet:2027:tiimi-a");
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

const ofPlans = ["Plans", "PlanWork", "FollowUps", "Trainings", "Proposals", "TalkNeeds"] as const;

/** The site as it was before there were training plans: neither their lists nor columns for long documents. */
async function asBeforePlans(): Promise<void> {
  const session = must(await openSession(run.options, run.io, 0));
  const remove = async (path: string) => {
    const token = await sandboxSignIn(sandbox.origin, "it", fetch)({ scopes: ["Sites.Manage.All"] });
    const headers = { Authorization: `Bearer ${must(token)}` };
    const answer = await fetch(`${sandbox.origin}/v1.0${path}`, { method: "DELETE", headers });
    if (answer.status !== 204) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };
  const { lists: ours } = must(await readWorkSite(site()));
  const at = (name: ListName) => `/sites/${session.siteId}/lists/${ours.get(name)?.Id}`;
  for (const name of ofPlans) await remove(at(name));
  const [columns] = must(
    await columnsOf(session.graph, session.siteId, [ours.get("PublishedStaff")?.Id ?? ""]),
  );
  for (const { id, name } of columns ?? [])
    if (/^Body\d+$/.test(name)) await remove(`${at("PublishedStaff")}/columns/${id}`);
}

test("a town that was set up before training plans gets their lists, columns and documents, and nothing else changes", async () => {
  must(await prepareAll(run));
  const expected = await siteSnapshot(site());
  await asBeforePlans();
  const missing = { ok: false, failure: { reason: "notSetUp", missing: "Plans" } };
  expect(await runSync(run.options, run.io)).toMatchObject(missing);
  must(await runSetup(run.options, run.io));
  must(await runSync(run.options, run.io));
  expect(await siteSnapshot(site())).toBe(expected);
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

test("somebody's list with the title of one of ours is not taken for it", async () => {
  must(await runSetup(run.options, run.io));
  const { lists: ours } = must(await readWorkSite(site()));
  const people = listPath(ours.get("People")?.Id ?? "");
  const posts = listPath(ours.get("Posts")?.Id ?? "");
  must(await site().merge(people, { Title: "Väki" }));
  must(await site().merge(posts, { Title: "People" }));
  must(await runSetup(run.options, run.io));
  expect(must(await readWorkSite(site())).lists.get("People")?.Title).toBe("Väki");
  expect(await shown()).toContain("Posts: People");
});
