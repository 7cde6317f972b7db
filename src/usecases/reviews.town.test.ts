import { afterEach, beforeEach, expect, test } from "vitest";
import { askedAnswers } from "#domain/discussions/worksheet.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import { type OpenTown, openTown, type PersonAtWork } from "../../tests/pages/openTown.ts";
import { secondHr } from "../../tests/pages/secondHr.ts";
import { changeReview } from "./changeReview.ts";
import { decideDiscussion } from "./decideDiscussion.ts";
import { loadBoard } from "./loadBoard.ts";
import { loadHome } from "./loadHome.ts";
import { markNeverMet } from "./markNeverMet.ts";
import { noteNudge } from "./noteNudge.ts";
import { openDiscussion } from "./openDiscussion.ts";
import { setDeputy } from "./setDeputy.ts";
import { type DiscussionWork, handInWritten, withdrawWritten, writeDiscussion } from "./writeDiscussion.ts";

const group = "ryhma-kippasuo" as GroupId;
const key = "review:2027:ryhma-kippasuo";
let town: OpenTown;

beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

interface Hr extends PersonAtWork {
  readonly at: { readonly year: number; readonly me: PersonId; readonly review: StoredReview };
}

async function hrWith(who = "hr"): Promise<Hr> {
  const person = await town.work(who);
  return { ...person, at: await reviewFor(person) };
}

async function reviewFor(person: PersonAtWork) {
  const board = await loadBoard(person.services, 2027);
  const hr = board.ok ? board.value.hr : null;
  const review = hr?.reviews.get(group);
  if (!hr?.me || !review) throw new Error(JSON.stringify(board));
  return { year: 2027, me: hr.me, review };
}

async function rowOf(who = "hr") {
  const board = await loadBoard((await town.work(who)).services, 2027);
  if (!board.ok) throw new Error(JSON.stringify(board.failure));
  const area = board.value.areas.find(({ groups }) => groups.some(({ groupId }) => groupId === group));
  return { area, row: area?.groups.find(({ groupId }) => groupId === group) };
}

type Writer = PersonAtWork & DiscussionWork;

async function chair(): Promise<Writer> {
  const person = await town.work("chair");
  const work = await writeDiscussion(person.services, 2027, group);
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  return { ...person, ...work.value };
}

async function handIn(writer: Writer, text = "Vastaus", copy = writer.opened.handedIn) {
  const answers = askedAnswers(writer.opened.kind, writer.opened.template).map((name) => [name, text]);
  writer.autosave.change((now) => ({
    ...now,
    heldOn: "2027-02-08",
    participants: 11,
    answers: Object.fromEntries(answers),
  }));
  const done = await handInWritten(writer.services, writer, copy);
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.value;
}

async function stateForChair() {
  const opened = await openDiscussion((await town.work("chair")).services, 2027, group);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value;
}

const returned = { kind: "returned", revision: 1, reason: "Yksi nimi pitää poistaa." } as const;

test("what HR returns is read by the group, does not count, and counts again when it has been handed in anew", async () => {
  const writer = await chair();
  const copy = await handIn(writer);
  const hr = await hrWith();
  expect(await decideDiscussion(hr.services, hr.at, returned)).toMatchObject({ ok: true });
  expect((await stateForChair()).review?.value.decision).toMatchObject(returned);
  const { area, row } = await rowOf();
  expect(row).toMatchObject({ state: "returned", dealings: { decidedOn: "2027-02-10" } });
  expect(area).toMatchObject({ returned: 1, handedIn: 28 });

  await handIn(writer, "Korjattu vastaus", copy);
  expect((await rowOf()).row).toMatchObject({ state: "handedIn", revision: 2 });
  const again = await reviewFor(await town.work("hr"));
  const accepted = { kind: "accepted", revision: 2, reason: "" } as const;
  expect(await decideDiscussion(hr.services, again, accepted)).toMatchObject({ ok: true });
  expect((await rowOf()).row?.state).toBe("accepted");
  expect((await rowOf()).area).toMatchObject({ returned: 0, handedIn: 29 });
});

test("a lead sees that the group has handed in, and nothing of HR's dealings", async () => {
  await handIn(await chair());
  const hr = await hrWith();
  await decideDiscussion(hr.services, hr.at, returned);
  expect((await rowOf("director")).row).toMatchObject({ state: "handedIn", dealings: null });
});

test("of two in HR who decide at once the second learns what the first has said, and nothing is written over", async () => {
  await handIn(await chair());
  const first = await hrWith();
  const second = await hrWith(await secondHr(town));
  const accepted = { kind: "accepted", revision: 1, reason: "" } as const;
  expect(await decideDiscussion(first.services, first.at, accepted)).toMatchObject({ ok: true });
  expect(await decideDiscussion(second.services, second.at, returned)).toMatchObject({
    ok: false,
    failure: { meanwhile: { value: { decision: { kind: "accepted", by: first.at.me } } } },
  });
  expect((await rowOf()).row?.state).toBe("accepted");
});

test("what colleagues do to the same group at once all stays: a decision, reminders and a word on a need", async () => {
  await handIn(await chair());
  const first = await hrWith();
  const second = await hrWith(await secondHr(town));
  const fate = { fate: "areaPlan", remark: "", ledTo: null } as const;
  const done = await Promise.all([
    decideDiscussion(first.services, first.at, returned),
    noteNudge(second.services, second.at),
    noteNudge(second.services, second.at),
    changeReview(first.services, 2027, first.at.review, {
      apply: (review) => ({ ...review, fates: { ...review.fates, "need-1": fate } }),
      isDone: (review) => review.fates["need-1"] !== undefined,
    }),
  ]);
  expect(done).toMatchObject([{ ok: true }, { ok: true }, { ok: true }, { ok: true }]);
  expect((await stateForChair()).review?.value).toMatchObject({
    decision: returned,
    nudges: [{ by: second.at.me }, { by: second.at.me }],
    fates: { "need-1": fate },
  });
});

test("a decision whose saving nobody saw is found to stand, and is written once", async () => {
  await handIn(await chair());
  const hr = await hrWith();
  const mark = await town.mark();
  await town.fault({ match: { path: "batch$" }, phase: "after", status: 504, times: 1 });
  expect(await decideDiscussion(hr.services, hr.at, returned)).toMatchObject({ ok: true });
  expect((await town.ledger(mark)).filter((entry) => entry.key === key)).toHaveLength(1);
});

test("a discussion is taken back: nobody else reads it, and its next copy has a number of its own", async () => {
  const writer = await chair();
  const copy = await handIn(writer);
  const withdrawn = await withdrawWritten(writer.services, writer, copy);
  expect(withdrawn).toMatchObject({ ok: true, value: { state: "withdrawn", revision: 1, handedIn: null } });
  expect((await rowOf("director")).row).toMatchObject({ state: "withdrawn", participants: null, needs: 0 });
  expect((await rowOf()).area?.handedIn).toBe(28);
  expect((await stateForChair()).worksheet).toMatchObject({ state: "draft", value: { participants: 11 } });
  expect(await handIn(writer, "Uusi", withdrawn.ok ? withdrawn.value : copy)).toMatchObject({ revision: 2 });
});

test("what a published summary counts can no longer be taken back, but what was handed in after it can", async () => {
  const writer = await chair();
  const copy = await handIn(writer);
  const hr = await hrWith();
  const compiled = { revision: 1, summaryRevision: 1, on: "2027-02-10" };
  await changeReview(hr.services, 2027, hr.at.review, {
    apply: (review) => ({ ...review, compiled }),
    isDone: (review) => review.compiled !== null,
  });
  expect(await withdrawWritten(writer.services, writer, copy)).toEqual({ ok: false, failure: { compiled } });
  expect((await rowOf()).row).toMatchObject({ state: "handedIn", dealings: { changedSinceCompiled: false } });

  const later = await handIn(writer, "Muutettu", copy);
  expect((await rowOf()).row).toMatchObject({ revision: 2, dealings: { changedSinceCompiled: true } });
  expect(await withdrawWritten(writer.services, writer, later)).toMatchObject({ ok: true });
});

test("of two who take a discussion back at once both see that it is done", async () => {
  const writer = await chair();
  const copy = await handIn(writer);
  const both = await Promise.all([1, 2].map(() => withdrawWritten(writer.services, writer, copy)));
  expect(both).toMatchObject([{ ok: true }, { ok: true }]);
});

test("a group that did not meet says so with a reason, and is counted as such", async () => {
  const writer = await chair();
  writer.autosave.change((now) => ({ ...now, neverMet: "" }));
  expect(await handInWritten(writer.services, writer, writer.opened.handedIn)).toMatchObject({
    failure: { problems: [{ field: "neverMet", code: "required" }] },
  });
  writer.autosave.change((now) => ({ ...now, neverMet: "Ryhmä perustettiin kesken kauden." }));
  expect(await handInWritten(writer.services, writer, writer.opened.handedIn)).toMatchObject({ ok: true });
  const { area, row } = await rowOf();
  expect(row).toMatchObject({ state: "neverMet", daysLate: 0, dealings: { neverMetByHr: false } });
  expect(area).toMatchObject({ neverMet: 1, handedIn: 28 });
});

test("HR marks a group as not met, takes that back, and a discussion that comes after all counts before it", async () => {
  const hr = await hrWith();
  const marked = await markNeverMet(hr.services, hr.at, "Tiimi lakkautettiin.");
  if (!marked.ok) throw new Error(JSON.stringify(marked.failure));
  expect((await rowOf()).row).toMatchObject({ state: "neverMet", dealings: { neverMetByHr: true } });
  await handIn(await chair());
  expect((await rowOf()).row?.state).toBe("handedIn");
  const taken = await markNeverMet(hr.services, { ...hr.at, review: marked.value }, null);
  expect(taken).toMatchObject({ ok: true, value: { value: { neverMet: null } } });
});

test("a group that HR took for one that did not meet finds at home that its discussion is returned", async () => {
  const hr = await hrWith();
  const marked = await markNeverMet(hr.services, hr.at, "Ei vastausta.");
  if (!marked.ok) throw new Error("not marked");
  await handIn(await chair());
  await decideDiscussion(hr.services, { ...hr.at, review: marked.value }, returned);
  const home = await loadHome((await town.work("chair")).services).whole;
  const own = home.ok && home.value.discussions.find(({ groupId }) => groupId === group);
  expect(own).toMatchObject({ state: "returned" });
});

test("a deputy is entered once for a group, and whoever enters another at once sees the first", async () => {
  const first = await hrWith();
  const second = await hrWith(await secondHr(town));
  const deputy = {
    groupId: group,
    deputyId: "p-0237" as PersonId,
    from: "2027-02-10",
    to: "2027-03-01",
  };
  const other = { ...deputy, deputyId: "p-0239" as PersonId };
  expect(await setDeputy(first.services, null, "Kippasuo", deputy)).toMatchObject({ ok: true });
  expect(await setDeputy(second.services, null, "Kippasuo", other)).toMatchObject({
    failure: { meanwhile: { value: deputy } },
  });
  const board = await loadBoard(second.services, 2027);
  const stored = board.ok ? board.value.hr?.deputies.get(group) : undefined;
  if (!stored) throw new Error("no deputy");
  const ended = { ...deputy, to: "2027-02-10" };
  expect(await setDeputy(second.services, stored, "Kippasuo", ended)).toMatchObject({
    ok: true,
    value: { value: ended },
  });
  const late = { ...deputy, to: "2027-04-01" };
  expect(await setDeputy(first.services, stored, "Kippasuo", late)).toMatchObject({
    failure: { meanwhile: { value: ended } },
  });
});

test("only HR writes what HR says, and only HR sees deputies", async () => {
  await handIn(await chair());
  const hr = await hrWith();
  for (const who of ["chair", "director", "employee"]) {
    const { services } = await town.work(who);
    expect(await decideDiscussion(services, hr.at, { ...returned, kind: "accepted" })).toMatchObject({
      ok: false,
    });
    const work = await services.stores.groupWork();
    if (!work.ok) throw new Error(JSON.stringify(work.failure));
    expect(await services.stores.find(work.value.lookups.deputies())).toMatchObject({
      failure: { reason: "forbidden" },
    });
  }
  expect((await stateForChair()).review?.value.decision).toBeNull();
});
