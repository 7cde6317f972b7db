import { writeFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { lists, talksLists } from "#store/lists.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { itemScopes, roleAssignments, siteGroups } from "../sharepoint/readSite.ts";
import type { Securable } from "../sharepoint/securable.ts";
import { runSync } from "../sync/runSync.ts";
import { smallTalkModel } from "../testing/smallTalkModel.ts";
import { accountOf, smallModel, smallTenant } from "../testing/smallTown.ts";
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
  const model = { ...smallModel, talk: smallTalkModel };
  await writeFile(run.options.modelFile ?? "", JSON.stringify(model));
  must(await prepareAll(run));
});
afterAll(() => sandbox.close());

const site = () => siteOf(sandbox.origin);
const talks = () => siteOf(sandbox.origin, "it", "/sites/keskustelut");
const ourGroups = async (at = site()) =>
  must(await siteGroups(at)).filter(({ Title }) => Title.startsWith("Osaamiskello "));
const it = userLogin(accountOf("Ida Tieto"));

test("groups that the application makes are owned by IT and hold nobody but their members", async () => {
  const onTalks = await ourGroups(talks());
  expect(onTalks.map(({ Title }) => Title)).toEqual(["Osaamiskello henkilöstö"]);
  const groups = [...(await ourGroups()), ...onTalks];
  expect(groups).toHaveLength(15);
  expect(groups.map(({ Owner }) => Owner?.LoginName)).toEqual(groups.map(() => it));
  const members = groups.flatMap(({ Users }) => Users ?? []).map(({ LoginName }) => LoginName);
  expect(members.filter((login) => login.startsWith("i:0i.t|"))).toEqual([]);
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

test.each([
  ["work", site, lists],
  ["talks", talks, talksLists],
] as const)(
  "a run leaves no right to whoever ran it on the %s site, its lists, folders or documents",
  async (_, at, definitions) => {
    const work = must(await readWorkSite(at(), definitions));
    const all: Securable[] = [{ kind: "web" }];
    for (const list of [...work.lists.values(), ...work.foreign]) {
      all.push({ kind: "list", listId: list.Id });
      const items = must(await itemScopes(at(), list.Id));
      all.push(...items.map(({ Id }): Securable => ({ kind: "item", listId: list.Id, itemId: Id })));
    }
    const town = ["Matti Johtaja", "Siiri Sihteeri", "Venla Vetäjä", "Teemu Tekijä"];
    const people = town.map((name) => work.users.get(userLogin(accountOf(name))));
    const ours = new Set([...(await ourGroups(at())).map(({ Id }) => Id), ...people]);
    for (const securable of all)
      for (const { principalId, title } of must(await roleAssignments(at(), securable)))
        expect(ours.has(principalId), `${title} on ${JSON.stringify(securable)}`).toBe(true);
  },
);

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
