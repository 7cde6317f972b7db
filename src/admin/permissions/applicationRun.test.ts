import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { itemScopes, roleAssignments, siteGroups } from "../sharepoint/readSite.ts";
import type { Securable } from "../sharepoint/securable.ts";
import { runSync } from "../sync/runSync.ts";
import { accountOf, smallTenant } from "../testing/smallTown.ts";
import { must, prepareAll, siteOf, type TownRun, townRun } from "../testing/townRun.ts";
import { runVerify } from "../verify/runVerify.ts";
import { readWorkSite } from "../workSite.ts";
import { userLogin } from "./membershipTable.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The unattended run: the application itself, without any person. */
const nightly = "app:00000000-0000-4000-8000-000000000777";
let sandbox: Sandbox;
let run: TownRun;
beforeAll(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await townRun(sandbox.origin, {
    signIn: { kind: "sandbox", origin: sandbox.origin, persona: nightly },
  });
  must(await prepareAll(run));
});
afterAll(() => sandbox.close());

const site = () => siteOf(sandbox.origin);
const ourGroups = async () =>
  must(await siteGroups(site())).filter(({ Title }) => Title.startsWith("Osaamiskello "));
const it = userLogin(accountOf("Ida Tieto"));

test("groups that the application makes are owned by IT and hold nobody but their members", async () => {
  const groups = await ourGroups();
  expect(groups).toHaveLength(14);
  expect(groups.map(({ Owner }) => Owner?.LoginName)).toEqual(groups.map(() => it));
  const members = groups.flatMap(({ Users }) => Users ?? []).map(({ LoginName }) => LoginName);
  expect(members.filter((login) => login.startsWith("i:0i.t|"))).toEqual([]);
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

test("a run leaves no right to whoever ran it, on the site, its lists, folders or documents", async () => {
  const work = must(await readWorkSite(site()));
  const all: Securable[] = [{ kind: "web" }];
  for (const list of [...work.lists.values(), ...work.foreign]) {
    all.push({ kind: "list", listId: list.Id });
    const items = must(await itemScopes(site(), list.Id));
    all.push(...items.map(({ Id }): Securable => ({ kind: "item", listId: list.Id, itemId: Id })));
  }
  const town = ["Matti Johtaja", "Siiri Sihteeri", "Venla Vetäjä", "Teemu Tekijä"];
  const people = town.map((name) => work.users.get(userLogin(accountOf(name))));
  const ours = new Set([...(await ourGroups()).map(({ Id }) => Id), ...people]);
  for (const securable of all)
    for (const { principalId, title } of must(await roleAssignments(site(), securable)))
      expect(ours.has(principalId), `${title} on ${JSON.stringify(securable)}`).toBe(true);
});

test("a group that somebody else owns is given back to IT by sync", async () => {
  const [group] = await ourGroups();
  const answer = must(
    await site().assert("web/ensureuser", { logonName: userLogin(accountOf("Venla Vetäjä")) }),
  );
  const { Id } = answer as { readonly Id: number };
  must(await site().assert(`web/sitegroups(${group?.Id})/setuserasowner(${Id})`));
  expect(must(await runVerify(run.options, run.io)).differences).toBe(1);
  expect(must(await runSync(run.options, run.io)).changes).toBe(1);
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});
