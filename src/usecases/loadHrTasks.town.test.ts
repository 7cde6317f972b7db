import { afterEach, beforeEach, expect, test } from "vitest";
import { groupIdSchema } from "#domain/organisation/group.ts";
import { personIdSchema } from "#domain/organisation/person.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { changeReview } from "./changeReview.ts";
import { loadHome } from "./loadHome.ts";
import { loadHrTasks } from "./loadHrTasks.ts";

const year = 2027;
const group = groupIdSchema.parse("ryhma-hyvinvointi-johtoryhma");
let town: OpenTown;

beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

/** The units whose lines HR is asked to publish, and whether those below read earlier ones. */
async function linesToPublish() {
  const { services } = await town.work("hr");
  const home = await loadHome(services).whole;
  if (!home.ok) throw new Error(JSON.stringify(home.failure));
  const tasks = await loadHrTasks(services, home.value);
  if (!tasks.ok) throw new Error(JSON.stringify(tasks.failure));
  return tasks.value.flatMap((task) => (task.kind === "lines" ? [[task.unitId, task.outdated]] : []));
}

/** Writes the copy once more, as handing in anew does; `change` what its digest says of its lines. */
async function handInAgain(change: (lines: readonly object[]) => readonly object[]): Promise<void> {
  const items = `/sites/${town.config.siteId}/lists/${town.config.lists.HandedIn}/items`;
  const filter = `fields/Key eq 'handedin:${year}:${group}'`;
  const { body } = await town.send("it", "GET", `${items}?$expand=fields&$filter=${filter}`);
  const [item] = (body as { value: { id: string; fields: { Digest: string } }[] }).value;
  const digest = JSON.parse(item?.fields.Digest ?? "") as { lines: object[] };
  const Digest = JSON.stringify({ ...digest, lines: change(digest.lines) });
  const { status } = await town.send("it", "PATCH", `${items}/${item?.id}/fields`, { Digest });
  expect(status).toBe(200);
}

test("lines that were handed in anew are to be published only where they say something else", async () => {
  expect(await linesToPublish()).not.toContainEqual(["hyvinvointi", true]);
  await handInAgain((lines) => lines);
  expect(await linesToPublish()).not.toContainEqual(["hyvinvointi", true]);
  await handInAgain((lines) => lines.slice(1));
  expect(await linesToPublish()).toContainEqual(["hyvinvointi", true]);
});

test("lines of a discussion that is returned wait for the group, not for HR", async () => {
  await handInAgain((lines) => lines.slice(1));
  expect(await linesToPublish()).toContainEqual(["hyvinvointi", true]);
  const { services, stores } = await town.work("hr");
  const work = await stores.groupWork();
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  const review = await stores.find(work.value.lookups.review(year, group));
  const copy = await stores.find(stores.lookups.handedIn(year, group));
  if (!review.ok || !review.value || !copy.ok) throw new Error("The group has no review or no copy");
  const { revision } = copy.value;
  const by = personIdSchema.parse("somebody");
  const decision = { kind: "returned", revision, on: services.today(), by, reason: "Täydennä." } as const;
  const returned = await changeReview(services, year, review.value, {
    apply: (now) => ({ ...now, decision }),
    isDone: () => false,
  });
  expect(returned.ok).toBe(true);
  expect(await linesToPublish()).not.toContainEqual(["hyvinvointi", true]);
});
