import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { groupIdSchema } from "#domain/organisation/group.ts";
import { openDiscussion } from "#usecases/openDiscussion.ts";
import { type OpenTown, openTown } from "../pages/openTown.ts";
import { town as townName } from "../pages/prepareTown.ts";
import { runAsIt } from "./runAsIt.ts";

/** Two teams of Myllyoja's daycare go on as one from August, led by the chair of one of them. */
const oldGroups = ["ryhma-myllyoja-paivahoito", "ryhma-myllyoja-vuorohoito"] as const;
const newGroup = groupIdSchema.parse("ryhma-myllyoja");
const row =
  "ryhma-myllyoja;Myllyojan päiväkoti;team;paivakoti-rajavuori;p-0339;p-0331;p-0331 p-0332 p-0339 p-0340;" +
  `${oldGroups.join(" ")};2026-08-01`;
/** By the object id of the account: the new chair, who belonged to one of the groups, and a member of the other. */
const people = {
  chair: "7b9b00e2-6c92-42c0-a66c-8e1183584cdd",
  member: "00299565-7905-4230-a193-4a5e4c76d2fe",
};

let town: OpenTown;
let folder: string;
beforeAll(async () => {
  town = await openTown();
  folder = mkdtempSync(join(tmpdir(), "merger-"));
  cpSync(join("sandbox", "towns", townName, "org"), join(folder, "org"), { recursive: true });
  const file = join(folder, "org", "groups.csv");
  const [head, ...rows] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const kept = rows.filter((one) => !oldGroups.some((id) => one.startsWith(`${id};`)));
  writeFileSync(
    file,
    [`${head};MergedFrom;StartedOn`, ...kept.map((one) => `${one};;`), row, ""].join("\r\n"),
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await town.close();
});

test("who goes on in a merged group has the last year of each earlier group beside this year's form", async () => {
  const opens = async (who: string, year: number, groupId: string) => {
    const { services } = await town.work(who);
    return openDiscussion(services, year, groupIdSchema.parse(groupId));
  };
  expect(await opens(people.chair, 2026, oldGroups[0])).toMatchObject({ ok: false });
  await runAsIt(town.origin, "org import", { folder });
  await runAsIt(town.origin, "sync");
  for (const who of [people.chair, people.member]) {
    const opened = await opens(who, 2027, newGroup);
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
    const { earlier, gaps, mayFill } = opened.value;
    expect(mayFill).toBe(who === people.chair);
    expect(gaps).toEqual({ missing: null, unreadable: [] });
    expect(earlier.map(({ year, groupId, groupName }) => [year, groupId, groupName])).toEqual([
      [2026, oldGroups[0], "Myllyojan päiväkoti, päiväryhmät"],
      [2026, oldGroups[1], "Myllyojan päiväkoti, vuorohoito"],
    ]);
    expect(earlier.every(({ review }) => review !== null)).toBe(true);
  }
  // What the earlier group wrote stands as it stood: nobody fills it any more.
  expect(await opens(people.chair, 2026, oldGroups[1])).toMatchObject({
    ok: true,
    value: { mayFill: false, group: { mergedInto: newGroup, endedOn: "2026-08-01" } },
  });
  expect(await opens("secretary", 2027, newGroup)).toMatchObject({ ok: false });
}, 60_000);
