import { afterEach, beforeEach, expect, test } from "vitest";
import { askedAnswers } from "#domain/discussions/worksheet.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import { type OpenTown, openTown, type PersonAtWork } from "../../tests/pages/openTown.ts";
import { loadHandedIn } from "./loadHandedIn.ts";
import { changedSinceHandedIn } from "./openDiscussion.ts";
import { type DiscussionWork, handInWritten, writeDiscussion } from "./writeDiscussion.ts";

const group = "ryhma-kippasuo" as GroupId;
let town: OpenTown;

beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

type Writer = PersonAtWork & DiscussionWork;

async function writer(who: string): Promise<Writer> {
  const person = await town.work(who);
  const work = await writeDiscussion(person.services, 2027, group);
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  return { ...person, ...work.value };
}

function fillIn({ opened, autosave }: DiscussionWork): void {
  const answers = askedAnswers(opened.kind, opened.template).map((name) => [name, `Vastaus ${name}`]);
  autosave.change((worksheet) => ({
    ...worksheet,
    heldOn: "2027-02-08",
    participants: 11,
    answers: Object.fromEntries(answers),
  }));
}

function addAction({ autosave }: DiscussionWork): void {
  const action = { id: "a1", what: "Vierihoito", who: "tiimi", byWhen: null };
  autosave.change((worksheet) => ({ ...worksheet, actions: [action] }));
}

/** The chair has written, and the secretary has read it on. */
async function both(): Promise<{ chair: Writer; secretary: Writer }> {
  const chair = await writer("chair");
  fillIn(chair);
  await chair.autosave.flush();
  return { chair, secretary: await writer("secretary") };
}

async function copyForHr() {
  const view = await loadHandedIn((await town.work("hr")).services, 2027, group);
  if (!view.ok) throw new Error(JSON.stringify(view.failure));
  return view.value.content?.handedIn;
}

test("who hands in after a colleague hands in the colleague's words too, and sees them", async () => {
  const { chair, secretary } = await both();
  addAction(secretary);
  expect(await handInWritten(secretary.services, secretary, secretary.opened.handedIn)).toMatchObject({
    ok: true,
  });

  // The chair's screen is older than what the secretary has just handed in.
  const done = await handInWritten(chair.services, chair, chair.opened.handedIn);
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  expect(await copyForHr()).toMatchObject({
    handedInBy: "p-0237",
    worksheet: { participants: 11, actions: [{ what: "Vierihoito" }] },
  });
  expect(chair.autosave.view().value.actions).toMatchObject([{ what: "Vierihoito" }]);
  expect(changedSinceHandedIn(done.value, chair.autosave.view().value)).toBe(false);
});

test("of two who hand in at the same moment, neither takes the other's words out of the copy", async () => {
  const { chair, secretary } = await both();
  addAction(secretary);
  chair.autosave.change((worksheet) => ({ ...worksheet, participants: 12 }));
  const done = await Promise.all(
    [chair, secretary].map((one) => handInWritten(one.services, one, one.opened.handedIn)),
  );
  expect(done).toMatchObject([{ ok: true }, { ok: true }]);
  expect((await copyForHr())?.worksheet).toMatchObject({
    participants: 12,
    actions: [{ what: "Vierihoito" }],
  });
});

test("what a colleague has emptied meanwhile is missing from what is handed in, and it is said", async () => {
  const { chair, secretary } = await both();
  expect(await handInWritten(secretary.services, secretary, secretary.opened.handedIn)).toMatchObject({
    ok: true,
  });
  secretary.autosave.change((worksheet) => ({ ...worksheet, heldOn: null }));
  await secretary.autosave.flush();
  expect(await handInWritten(chair.services, chair, chair.opened.handedIn)).toMatchObject({
    ok: false,
    failure: { problems: [{ field: "heldOn", code: "required" }] },
  });
  expect(await copyForHr()).toMatchObject({ handedInBy: "p-0238", worksheet: { heldOn: "2027-02-08" } });
});
