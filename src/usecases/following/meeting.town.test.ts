import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { takeNote } from "#domain/discussions/takeNote.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import { entraIdOf } from "../../../tests/pages/entraIdOf.ts";
import { membersOf } from "../../../tests/pages/membersOf.ts";
import { type AtWork, type OpenTown, openTown, type PersonAtWork } from "../../../tests/pages/openTown.ts";
import { type FollowedDiscussion, followDiscussion } from "./followDiscussion.ts";
import { shownNotes } from "./shownNotes.ts";
import { writeNotes } from "./writeNotes.ts";

const team = "ryhma-kippasuo" as GroupId;
const schoolTeam = "ryhma-kailas-luokat-3-6" as GroupId;
let town: OpenTown;
let mark: number;
const open: FollowedDiscussion[] = [];

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
beforeEach(async () => {
  mark = await town.mark();
});
afterEach(async () => {
  await town.clearFaults();
  for (const one of open.splice(0)) {
    await one.autosave.leave();
    await one.followed().own?.leave();
  }
});

type Participant = PersonAtWork & FollowedDiscussion;

async function participant(who: string, group = team, options: AtWork = {}): Promise<Participant> {
  const person = await town.work(who, options);
  const opened = await followDiscussion(person.services, 2027, group);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  open.push(opened.value);
  return { ...person, ...opened.value };
}

/** Writes a note as its phone does: it goes at once. */
async function note({ services, followed }: Participant, text: string, themeId = "current"): Promise<void> {
  const { own } = followed();
  if (!own) throw new Error("There is no place for this person's notes");
  const entry = {
    id: services.newId(),
    perspectiveId: "own",
    themeId,
    text,
    writtenAt: new Date().toISOString(),
  };
  own.change(({ entries }) => ({ entries: [...entries, entry] }));
  await own.flush();
}

const notesSeenBy = ({ followed, autosave }: Participant) => {
  const now = followed();
  return shownNotes(now, now.own?.view().value ?? null, autosave.view().value);
};

const write = ({ autosave }: Participant, key: string, text: string) =>
  autosave.change((worksheet: Worksheet) => ({
    ...worksheet,
    answers: { ...worksheet.answers, [key]: text },
  }));

const current = "own.current";
const answerOf = ({ autosave }: Participant, key = current) => autosave.view().value.answers[key];

test("members' notes come to the others in one request, with their writers' names", async () => {
  const secretary = await participant("secretary");
  const member = await participant("employee");
  await note(member, "Osaamme kohdata huoltajat lämpimästi.");
  const asked = secretary.wire.length;
  expect(await secretary.look()).toBeNull();
  // The look itself, and once for a writer whose name is not known yet.
  expect(secretary.wire.length - asked).toBe(2);
  expect(notesSeenBy(secretary)).toMatchObject([
    {
      text: "Osaamme kohdata huoltajat lämpimästi.",
      mine: false,
      taken: false,
      author: member.opened.me?.name,
    },
  ]);
  await note(member, "Osaamme myös laulaa.");
  await secretary.look();
  expect(secretary.wire.length - asked).toBe(3);
  expect(notesSeenBy(secretary)).toHaveLength(2);
  expect(notesSeenBy(member)[0]).toMatchObject({ mine: true, saved: true });
});

test("a note that is taken stands in the answer once, also when both who write take it, and stays where it was", async () => {
  const [chair, secretary, member] = [
    await participant("chair"),
    await participant("secretary"),
    await participant("employee"),
  ];
  await note(member, "Tukiviittomat ovat kahden varassa.", "future");
  for (const one of [chair, secretary]) {
    await one.look();
    const seen = notesSeenBy(one).find(({ themeId }) => themeId === "future");
    if (!seen) throw new Error("The note has not come");
    one.autosave.change((now) => takeNote(now, seen));
    await one.autosave.flush();
  }
  await chair.look();
  for (const one of [chair, secretary]) {
    expect(answerOf(one, "own.future")).toBe("Tukiviittomat ovat kahden varassa.");
    expect(one.autosave.view().collisions).toEqual([]);
    expect(notesSeenBy(one).find(({ themeId }) => themeId === "future")?.taken).toBe(true);
  }
  await member.look();
  expect(notesSeenBy(member).find(({ themeId }) => themeId === "future")?.taken).toBe(true);
});

test("chair and secretary hand over without a question: in other answers at once, in the same one by turns", async () => {
  const [chair, secretary] = [await participant("chair"), await participant("secretary")];
  write(chair, "own.workinglife", "Puheenjohtajalta");
  write(secretary, "own.priorities", "Sihteeriltä");
  await Promise.all([chair.autosave.flush(), secretary.autosave.flush()]);
  for (const one of [chair, secretary]) {
    await one.look();
    expect(answerOf(one, "own.workinglife")).toBe("Puheenjohtajalta");
    expect(answerOf(one, "own.priorities")).toBe("Sihteeriltä");
  }
  for (const [index, one] of [chair, secretary, chair, secretary].entries()) {
    await one.look();
    write(one, "own.priorities", `${answerOf(one, "own.priorities")} ${index}`);
    await one.autosave.flush();
    expect(one.autosave.view()).toMatchObject({ save: { kind: "saved" }, collisions: [] });
  }
  await chair.look();
  expect(answerOf(chair, "own.priorities")).toBe("Sihteeriltä 0 1 2 3");
  expect(chair.followed().othersSavedAt).not.toBeNull();
});

test("an answer from before a save takes nothing off the screen", async () => {
  const chair = await participant("chair");
  write(chair, current, "Ennen");
  await chair.autosave.flush();
  const looking = chair.look();
  write(chair, current, "Ennen ja jälkeen");
  await Promise.all([looking, chair.autosave.flush()]);
  expect(answerOf(chair)).toBe("Ennen ja jälkeen");
});

test("one person's two devices: both write notes, and what they say differently becomes two notes", async () => {
  const [phone, tablet] = [await participant("employee"), await participant("employee")];
  await note(phone, "Yhteinen alku", "workinglife");
  await tablet.look();
  const shared = tablet
    .followed()
    .own?.view()
    .value.entries.find(({ text }) => text === "Yhteinen alku");
  const rewrite = async (one: Participant, text: string) => {
    const { own } = one.followed();
    own?.change(({ entries }) => ({
      entries: entries.map((entry) => (entry.id === shared?.id ? { ...entry, text } : entry)),
    }));
    await own?.flush();
  };
  await rewrite(phone, "Puhelimella");
  await rewrite(tablet, "Tabletilla");
  await tablet.followed().own?.flush();
  await phone.look();
  for (const one of [phone, tablet]) {
    const texts = notesSeenBy(one).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["Puhelimella", "Tabletilla"]));
    expect(one.followed().own?.view().collisions).toEqual([]);
  }
});

test("who comes back before the last note was read again still finds it", async () => {
  const member = await participant("employee");
  const stale = member.opened.notes.find(({ personId }) => personId === member.opened.me?.id);
  if (!stale) throw new Error("There is no place for this person's notes");
  await note(member, "Juuri lähetetty");
  const of = { year: 2027, groupId: team, personId: stale.personId };
  const again = await writeNotes(member.services, of, stale);
  const texts = again.ok ? again.value.view().value.entries.map(({ text }) => text) : [];
  expect(texts).toContain("Juuri lähetetty");
});

test("when looking fails nothing goes from the screen, and it is said", async () => {
  const [chair, member] = [await participant("chair"), await participant("employee")];
  await note(member, "Pysyy näkyvissä", "priorities");
  await chair.look();
  const before = notesSeenBy(chair).length;
  const notes = `/lists/${town.config.lists.Notes}/items\\?`;
  await town.fault({ match: { method: "GET", path: notes }, alter: "empty", times: 5 });
  expect(await chair.look()).toBeNull();
  expect(notesSeenBy(chair)).toHaveLength(before);
  await town.clearFaults();
  await town.fault({ match: { method: "POST", path: "\\$batch" }, status: 503 });
  expect(await chair.look()).toMatchObject({ reason: "server" });
  expect(chair.followed().behind).toBe(false);
  await chair.look();
  expect(chair.followed().behind).toBe(true);
  expect(notesSeenBy(chair)).toHaveLength(before);
  await town.clearFaults();
  await chair.look();
  expect(chair.followed().behind).toBe(false);
});

test("fifteen phones and two who write at once: every note is there once, and nobody is asked anything", async () => {
  const group = membersOf(schoolTeam);
  const phones = await Promise.all(
    group.others.slice(0, 15).map((id) => participant(entraIdOf(id), schoolTeam)),
  );
  expect(phones).toHaveLength(15);
  const chair = await participant(entraIdOf(group.chair), schoolTeam);
  const secretary = await participant(entraIdOf(group.secretary), schoolTeam);
  const earlier = new Set(notesSeenBy(secretary).map(({ id }) => id));
  const before = answerOf(secretary) ?? "";
  const take = async () => {
    await secretary.look();
    for (const seen of notesSeenBy(secretary).filter(({ taken, id }) => !taken && !earlier.has(id)))
      secretary.autosave.change((now) => takeNote(now, seen));
    await secretary.autosave.flush();
  };
  // Three rounds: all phones write and look at the same moment, the secretary takes, and the chair writes beside.
  for (const round of [1, 2, 3]) {
    await Promise.all([
      ...phones.map(async (phone, index) => {
        await note(phone, `<${round}:${index}>`);
        await phone.look();
      }),
      take(),
      (async () => {
        await chair.look();
        write(chair, "own.future", `Puheenjohtaja ${round}`);
        await chair.autosave.flush();
      })(),
    ]);
  }
  await take();
  const wanted = [1, 2, 3].flatMap((round) => phones.map((_, index) => `<${round}:${index}>`));
  for (const one of [chair, secretary, ...phones]) {
    await one.look();
    const texts = notesSeenBy(one).map(({ text }) => text);
    for (const text of wanted) expect(texts.filter((other) => other === text)).toEqual([text]);
    expect(one.autosave.view().collisions).toEqual([]);
    expect(one.followed().own?.view()).toMatchObject({ save: { kind: "saved" }, collisions: [] });
  }
  const lines = answerOf(chair)?.slice(before.length).split("\n") ?? [];
  for (const text of wanted) expect(lines.filter((line) => line === text)).toEqual([text]);
  expect(answerOf(secretary, "own.future")).toBe("Puheenjohtaja 3");
  // One save a note; each phone's item has one writer, so none of them was refused.
  const saves = (await town.ledger(mark)).filter(({ key }) => key?.startsWith("note:"));
  expect(saves).toHaveLength(wanted.length);
});
