import { afterEach, beforeEach, expect, test } from "vitest";
import { askedAnswers, type Worksheet } from "#domain/discussions/worksheet.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { HandedInItem } from "#store/groupDocuments.ts";
import { type AtWork, type OpenTown, openTown, type PersonAtWork } from "../../tests/pages/openTown.ts";
import { loadAreaSummary } from "./loadAreaSummary.ts";
import { type HandedInView, loadHandedIn } from "./loadHandedIn.ts";
import { changedSinceHandedIn } from "./openDiscussion.ts";
import { type DiscussionWork, handInWritten, writeDiscussion } from "./writeDiscussion.ts";

const group = "ryhma-kippasuo" as GroupId;
const key = "handedin:2027:ryhma-kippasuo";
let town: OpenTown;

beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

type Writer = PersonAtWork & DiscussionWork;

async function writer(who: string, options: AtWork = {}): Promise<Writer> {
  const person = await town.work(who, options);
  const work = await writeDiscussion(person.services, 2027, group);
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  return { ...person, ...work.value };
}

function fillIn({ opened, autosave }: DiscussionWork, text = "Vastaus"): void {
  const answers = askedAnswers(opened.kind, opened.template).map((name) => [name, `${text} ${name}`]);
  autosave.change((worksheet) => ({
    ...worksheet,
    heldOn: "2027-02-08",
    participants: 11,
    answers: Object.fromEntries(answers),
    needs: [need(opened)],
  }));
}

const need = ({ template, kind }: DiscussionWork["opened"]): Worksheet["needs"][number] => ({
  id: "need-1",
  themeId: template.themes[0]?.id ?? "",
  perspectiveId: kind.perspectives[0]?.id ?? "",
  competenceId: null,
  competenceText: "Kielitietoisuus",
  description: "",
  methodId: null,
  targetGroup: "",
  urgencyId: null,
  lineId: null,
});

async function handedIn(writing: Writer, copy = writing.opened.handedIn): Promise<HandedInItem> {
  const done = await handInWritten(writing.services, writing, copy);
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.value;
}

async function readBy(who: string): Promise<HandedInView> {
  const { services } = await town.work(who);
  const view = await loadHandedIn(services, 2027, group);
  if (!view.ok) throw new Error(JSON.stringify(view.failure));
  return view.value;
}

const writesOf = async (mark: number, which: string) =>
  (await town.ledger(mark)).filter((entry) => entry.key === which).length;

test("an empty form is not handed in, and each missing thing is named", async () => {
  const writing = await writer("chair");
  const mark = await town.mark();
  const done = await handInWritten(writing.services, writing, writing.opened.handedIn);
  expect(done).toEqual({
    ok: false,
    failure: {
      problems: [
        { field: "heldOn", key: "heldOn", code: "required" },
        { field: "participants", key: "participants", code: "required" },
        ...["current", "future", "workinglife", "priorities"].map((theme) => ({
          field: "answer",
          key: `own.${theme}`,
          code: "required",
        })),
      ],
    },
  });
  expect(await town.ledger(mark)).toEqual([]);
  expect(await readBy("hr")).toMatchObject({ content: null, unitName: "Kippasuon päiväkoti" });
});

test("what is handed in is what has been written, for those who may read it", async () => {
  const writing = await writer("chair");
  fillIn(writing);
  const copy = await handedIn(writing);
  expect(copy.handedIn).toMatchObject({ handedInOn: "2027-02-10", handedInBy: "p-0237" });
  expect(changedSinceHandedIn(copy, writing.autosave.view().value)).toBe(false);
  for (const who of ["hr", "director", "employee", "secretary"]) {
    const { content } = await readBy(who);
    expect(content?.handedIn.worksheet).toEqual(writing.autosave.view().value);
    expect(content?.template.themes).toHaveLength(4);
  }
  const { services } = await town.work("manager");
  expect(await loadHandedIn(services, 2027, group)).toMatchObject({
    failure: { reason: "notFound", subject: key },
  });
});

test("the board and the compiling count what was handed in", async () => {
  const area = "hyvinvointi" as UnitId;
  const { services } = await town.work("hr");
  const before = await loadAreaSummary(services, 2027, area);
  const writing = await writer("chair");
  fillIn(writing);
  await handedIn(writing);
  const after = await loadAreaSummary(services, 2027, area);
  if (!before.ok || !after.ok) throw new Error("The area could not be compiled");
  expect(after.value.board.groups.find(({ groupId }) => groupId === group)).toMatchObject({
    state: "handedIn",
    handedInOn: "2027-02-10",
    participants: 11,
    needs: 1,
  });
  const { total, groups, participants } = before.value.statistics;
  expect(after.value.statistics).toMatchObject({
    total: total + 1,
    groups: groups + 1,
    participants: participants + 11,
  });
});

test("handing in is one request each for the words, the copy and the list's own row; the next time no row", async () => {
  const writing = await writer("chair");
  fillIn(writing);
  const before = writing.wire.length;
  const copy = await handedIn(writing);
  expect(writing.wire.slice(before)).toEqual(Array(3).fill("POST /v1.0/$batch"));
  await handedIn(writing, copy);
  expect(writing.wire.slice(before)).toHaveLength(4);
});

test("later changes stay with the group until it hands in again", async () => {
  const writing = await writer("chair");
  fillIn(writing);
  const first = await handedIn(writing);
  writing.autosave.change((worksheet) => ({ ...worksheet, participants: 12 }));
  await writing.autosave.flush();
  expect(changedSinceHandedIn(first, writing.autosave.view().value)).toBe(true);
  expect((await readBy("hr")).content?.handedIn.worksheet.participants).toBe(11);

  const again = await writer("secretary");
  expect(again.opened.handedIn.handedIn?.worksheet.participants).toBe(11);
  const second = await handedIn(again);
  expect(second.handedIn).toMatchObject({ handedInBy: "p-0238", worksheet: { participants: 12 } });
  expect((await readBy("hr")).content?.handedIn.worksheet.participants).toBe(12);
});

test("when chair and secretary both hand in, the later one's words are in, with the other's merged into them", async () => {
  const chair = await writer("chair");
  const secretary = await writer("secretary");
  fillIn(chair);
  await handedIn(chair);
  secretary.autosave.change((worksheet) => ({
    ...worksheet,
    actions: [{ id: "a1", what: "Vierihoito", who: "tiimi", byWhen: null }],
  }));
  const copy = await handedIn(secretary);
  expect(copy.handedIn?.worksheet).toMatchObject({ participants: 11, actions: [{ what: "Vierihoito" }] });
  expect((await readBy("hr")).content?.handedIn).toMatchObject({ handedInBy: "p-0238" });
});

test.each([
  ["after", { phase: "after", status: 504 }],
  ["hang", { phase: "hang", commit: true }],
])("a lost answer (%s) does not lose the handing in", async (_, spec) => {
  const writing = await writer("chair", { timeoutMs: 400 });
  fillIn(writing);
  await writing.autosave.flush();
  await town.fault({ match: { method: "POST", path: "\\$batch" }, times: 1, ...spec });
  const copy = await handedIn(writing);
  expect(copy.handedIn?.worksheet.participants).toBe(11);
  expect((await readBy("hr")).content?.handedIn).toEqual(copy.handedIn);
});

test.each([504, 502])(
  "a handing in whose answer is lost behind %i is found, and not written again",
  async (status) => {
    const writing = await writer("chair");
    fillIn(writing);
    await writing.autosave.flush();
    const mark = await town.mark();
    const path = `/lists/${town.config.lists.HandedIn}/items/\\d+/fields`;
    await town.fault({ match: { method: "PATCH", path }, phase: "after", status, times: 1 });
    const copy = await handedIn(writing);
    expect(copy.handedIn?.worksheet.participants).toBe(11);
    expect(await writesOf(mark, key)).toBe(1);
  },
);

test("without a network nothing is handed in, and it is said", async () => {
  let offline = false;
  const writing = await writer("chair", { offline: () => offline });
  fillIn(writing);
  await writing.autosave.flush();
  offline = true;
  const mark = await town.mark();
  const done = await handInWritten(writing.services, writing, writing.opened.handedIn);
  expect(done).toMatchObject({ ok: false, failure: { reason: "offline" } });
  expect(await writesOf(mark, key)).toBe(0);
  writing.autosave.leave();
});

test("words that could not be saved are not handed in either", async () => {
  const writing = await writer("chair");
  fillIn(writing);
  await town.fault({ match: { method: "PATCH", path: "/fields" }, status: 423, times: 1 });
  const mark = await town.mark();
  const done = await handInWritten(writing.services, writing, writing.opened.handedIn);
  expect(done).toMatchObject({ ok: false, failure: { reason: "locked" } });
  expect(await town.ledger(mark)).toEqual([]);
});

test("a collision is settled before anything is handed in", async () => {
  const chair = await writer("chair");
  const secretary = await writer("secretary");
  fillIn(chair, "Chair");
  fillIn(secretary, "Sihteeri");
  await chair.autosave.flush();
  const done = await handInWritten(secretary.services, secretary, secretary.opened.handedIn);
  expect(done).toMatchObject({ ok: false, failure: { reason: "conflict" } });
  expect((await readBy("hr")).content).toBeNull();
});

test("a member who only reads cannot hand in what others wrote", async () => {
  const chair = await writer("chair");
  fillIn(chair);
  await chair.autosave.flush();
  const member = await writer("employee");
  const done = await handInWritten(member.services, member, member.opened.handedIn);
  expect(done).toMatchObject({ ok: false, failure: { reason: "forbidden", subject: key } });
  expect((await readBy("hr")).content).toBeNull();
});

test("the worksheet's own row says that it has been handed in", async () => {
  const writing = await writer("chair");
  fillIn(writing);
  await handedIn(writing);
  const again = await writer("secretary");
  expect(again.opened.worksheet.state).toBe("handedIn");
  again.autosave.change((worksheet) => ({ ...worksheet, participants: 9 }));
  await again.autosave.flush();
  expect((await writer("chair")).opened.worksheet).toMatchObject({
    state: "handedIn",
    value: { participants: 9 },
  });
});
