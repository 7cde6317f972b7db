import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askedAnswers } from "#domain/discussions/worksheet.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { area, published, publisher } from "../../tests/pages/publisher.ts";
import { loadAreaSummary } from "./loadAreaSummary.ts";
import { loadHandedIn } from "./loadHandedIn.ts";
import { publishSummary } from "./publishSummary.ts";
import { type DiscussionWork, handInWritten, writeDiscussion } from "./writeDiscussion.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Each point on which Microsoft's documentation is silent, in each way in which the sandbox can answer it. */
const settings = [
  {},
  { emptyColumns: "null" },
  { emptyColumns: "emptyText" },
  { noteEntities: "markup" },
  { noteEntities: "all" },
  { largestPage: 5 },
  { nullInFilter: false },
  { orderByItemProperty: "ignored" },
  { overThresholdStatus: 400 },
  { requiredEnforced: true },
  { readOnlyFields: "ignored" },
  { uniqueClashStatus: 400 },
  { uniqueClashStatus: 500 },
  { createAnswerHoursOff: 2 },
  { createdByUser: "noEmail" },
  { createdByUser: "noId" },
  { eTagStyle: "plain" },
  { eTagStyle: "braced" },
  { staleETagStatus: 409 },
  { noopPatchMakesVersion: false },
  { unreadableListStatus: 404 },
  { resourceClockAheadS: -240 },
  { listFolders: false },
];

const group = "ryhma-kippasuo" as GroupId;
let town: OpenTown;
let writing: DiscussionWork[];

beforeEach(async () => {
  town = await openTown();
  writing = [];
});
afterEach(async () => {
  for (const { autosave } of writing) {
    autosave.leave();
    await autosave.flush();
  }
  await town.close();
});

async function writer(who: string): Promise<DiscussionWork & Awaited<ReturnType<OpenTown["work"]>>> {
  const person = await town.work(who);
  const work = await writeDiscussion(person.services, 2027, group);
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  writing.push(work.value);
  return { ...person, ...work.value };
}

test.each(settings.map((setting) => [JSON.stringify(setting), setting] as const))(
  "with %s two write, one hands in, HR compiles, and of two who publish at once one does",
  async (_name, setting) => {
    await town.behave(setting);
    const chair = await writer("chair");
    const secretary = await writer("secretary");
    const names = askedAnswers(chair.opened.kind, chair.opened.template);
    const [theirs = "", ...mine] = names;
    secretary.autosave.change((worksheet) => ({
      ...worksheet,
      answers: { ...worksheet.answers, [theirs]: 'Sihteerin "sana" & <muut>' },
    }));
    chair.autosave.change((worksheet) => ({
      ...worksheet,
      heldOn: "2027-02-08",
      participants: 11,
      answers: { ...worksheet.answers, ...Object.fromEntries(mine.map((name) => [name, `Ääni: ${name}`])) },
    }));
    await secretary.autosave.flush();
    await chair.autosave.flush();
    const handedIn = await handInWritten(chair.services, chair, chair.opened.handedIn);
    expect(handedIn).toMatchObject({ ok: true });

    const { services } = await town.work("employee");
    const read = await loadHandedIn(services, 2027, group);
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    expect(JSON.stringify(read.value)).toContain(JSON.stringify('Sihteerin "sana" & <muut>').slice(1, -1));
    expect(JSON.stringify(read.value)).toContain(`Ääni: ${mine[0]}`);

    const [one, other] = [await publisher(town), await publisher(town)];
    const compiled = await loadAreaSummary(one.services, 2027, area);
    expect(compiled).toMatchObject({ ok: true });
    const mark = await town.mark();
    const previews = [await one.preview(), await other.preview()] as const;
    await Promise.all([
      publishSummary(one.services, previews[0]),
      publishSummary(other.services, previews[1]),
    ]);
    expect(await published(town, mark)).toEqual({ copies: 1, rows: 1, messages: 1 });
  },
);
