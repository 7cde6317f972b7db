import { afterAll, beforeAll, expect, test } from "vitest";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import { type OpenTown, openTown, type PersonAtWork } from "../../tests/pages/openTown.ts";
import { openDiscussion } from "./openDiscussion.ts";
import { writeDiscussion } from "./writeDiscussion.ts";

const group = "ryhma-kippasuo" as GroupId;
let town: OpenTown;

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

const answer = (name: string, text: string) => (worksheet: Worksheet) => ({
  ...worksheet,
  answers: { ...worksheet.answers, [name]: text },
});

async function write({ services }: PersonAtWork) {
  const work = await writeDiscussion(services, 2027, group);
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  return work.value.autosave;
}

async function stored(): Promise<Worksheet["answers"]> {
  const opened = await openDiscussion((await town.work("employee")).services, 2027, group);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value.worksheet.value.answers;
}

test("without a network a form opens as it was left, can be gone on with, and is merged when it is back", async () => {
  let offline = false;
  const chair = await town.work("chair", { offline: () => offline });
  const first = await write(chair);
  first.change(answer("own.current", "Verkossa"));
  await first.flush();
  offline = true;
  first.change(answer("own.future", "Tunnelissa"));
  await first.leave();

  const other = await write(await town.work("secretary"));
  other.change(answer("own.priorities", "Sihteeriltä"));
  await other.flush();

  const second = await write(chair);
  expect(second.view().value.answers).toMatchObject({
    "own.current": "Verkossa",
    "own.future": "Tunnelissa",
  });
  second.change(answer("own.workinglife", "Yhä tunnelissa"));
  await second.flush();
  expect(second.view().save.kind).toBe("offline");

  offline = false;
  await second.flush();
  await second.flush();
  expect(second.view()).toMatchObject({ save: { kind: "saved" }, collisions: [] });
  expect(await stored()).toMatchObject({
    "own.current": "Verkossa",
    "own.future": "Tunnelissa",
    "own.workinglife": "Yhä tunnelissa",
    "own.priorities": "Sihteeriltä",
  });
});

test("a form that this tab has not had open says that there is no network", async () => {
  const { services } = await town.work("chair", { offline: () => true });
  expect(await writeDiscussion(services, 2027, group)).toMatchObject({ failure: { reason: "offline" } });
});

test("a refusal is never answered from memory", async () => {
  const { services } = await town.work("chair");
  expect((await writeDiscussion(services, 2027, group)).ok).toBe(true);
  await town.fault({ match: { method: "GET", path: "/items", part: true }, status: 403 });
  expect(await writeDiscussion(services, 2027, group)).toMatchObject({ failure: { reason: "forbidden" } });
  await town.clearFaults();
});
