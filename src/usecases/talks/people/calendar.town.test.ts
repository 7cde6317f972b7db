import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { isToHold, talkStanding } from "#domain/talks/peopleBoard.ts";
import { fail } from "#lib/result.ts";
import { type OpenTown, openTown, type PersonAtWork } from "../../../../tests/pages/openTown.ts";
import type { Invitation } from "./calendarEvent.ts";
import { cancelTime } from "./cancelTime.ts";
import { changeHalf } from "./changeHalf.ts";
import { findHalf, type TalkPlace } from "./findHalf.ts";
import { loadTalkPeople } from "./loadTalkPeople.ts";
import { proposeTime } from "./proposeTime.ts";

const year = 2027;
const time = { startsAt: "2027-03-01T09:00", minutes: 60, place: "Neuvotteluhuone" };
const later = { ...time, startsAt: "2027-03-02T13:30" };
const invitation: Invitation = {
  subject: "Kehityskeskustelu",
  html: "<p>Hei</p>",
  cancelled: "Peruttu",
  name: "Työntekijä",
  address: null,
};

let town: OpenTown;
let head: PersonAtWork;
let at: TalkPlace;
let invited: Invitation;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
afterEach(() => town.clearFaults());

/** Another of the supervisor's people for each test. */
const used = new Set<string>();
beforeEach(async () => {
  head = await town.work("head");
  const found = await loadTalkPeople(head.services, year);
  if (!found.ok) throw new Error(found.failure.reason);
  const one = found.value.staff.find(
    (talk) => isToHold(talkStanding(talk)) && !talk.half?.meeting && talk.address && !used.has(talk.id),
  );
  if (!one) throw new Error("nobody is left whose discussion has no time");
  used.add(one.id);
  at = { year, pairId: one.pairId };
  invited = { ...invitation, name: one.name, address: one.address };
});

interface Seen {
  readonly subject: string;
  readonly body: { readonly content: string };
  readonly sensitivity: string;
  readonly start: { readonly dateTime: string };
  readonly attendees: readonly { readonly emailAddress: { readonly address: string } }[];
}

/** The supervisor's calendar, for the person of this test. */
async function events(): Promise<readonly Seen[]> {
  const token = await town.token("head", ["Calendars.Read"]);
  const answer = await fetch(`${town.origin}/v1.0/me/events`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { value } = (await answer.json()) as { value: readonly Seen[] };
  return value.filter((one) =>
    one.attendees.some(({ emailAddress }) => emailAddress.address === invited.address),
  );
}
const meeting = async () => {
  const half = await findHalf(head.services, at);
  return half.ok ? half.value.value.meeting : null;
};

test("a time goes into both calendars without a word of the discussion, moves with the next one, and goes when it is taken back", async () => {
  expect(await proposeTime(head.services, at, time, invited)).toMatchObject({ value: { notSent: null } });
  expect(await events()).toMatchObject([
    {
      subject: "Kehityskeskustelu",
      body: { content: "<p>Hei</p>" },
      sensitivity: "private",
      start: { dateTime: "2027-03-01T07:00:00.0000000" },
    },
  ]);
  expect(await proposeTime(head.services, at, later, invited)).toMatchObject({ value: { notSent: null } });
  expect(await events()).toMatchObject([{ start: { dateTime: "2027-03-02T11:30:00.0000000" } }]);
  expect(await meeting()).toMatchObject(later);
  expect(await cancelTime(head.services, at, invited)).toMatchObject({ value: { notSent: null } });
  expect(await events()).toEqual([]);
  expect(await meeting()).toBeNull();
});

test("an invitation that nobody saw go is not sent twice, whatever time comes next", async () => {
  await town.fault({ rule: "B51-lost" });
  expect(await proposeTime(head.services, at, time, invited)).toMatchObject({
    value: { notSent: "unknown" },
  });
  expect(await events()).toHaveLength(1);
  expect(await proposeTime(head.services, at, later, invited)).toMatchObject({ value: { notSent: null } });
  expect(await events()).toMatchObject([{ start: { dateTime: "2027-03-02T11:30:00.0000000" } }]);
});

test("an invitation in doubt is settled before it is taken back: nothing stays in the calendars", async () => {
  await town.fault({ rule: "B51-lost" });
  await proposeTime(head.services, at, time, invited);
  expect(await cancelTime(head.services, at, invited)).toMatchObject({ value: { notSent: null } });
  expect(await events()).toEqual([]);
});

test("an event that the supervisor has taken out of the calendar is made anew", async () => {
  await proposeTime(head.services, at, time, invited);
  const { eventId } = (await meeting()) ?? {};
  const token = await town.token("head", ["Calendars.ReadWrite"]);
  await fetch(`${town.origin}/v1.0/me/events/${eventId}/cancel`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: "{}",
  });
  expect(await proposeTime(head.services, at, later, invited)).toMatchObject({ value: { notSent: null } });
  expect(await events()).toHaveLength(1);
});

test("the time is noted also where there is no mailbox, and nothing of it is in doubt", async () => {
  await town.fault({ rule: "B52" });
  expect(await proposeTime(head.services, at, time, invited)).toMatchObject({
    value: { notSent: "noMailbox" },
  });
  expect(await meeting()).toEqual({ ...time, eventId: null, transactionId: null });
});

test("without consent the time is noted and nothing is sent", async () => {
  const { services } = await town.work("head", {
    allowCalendar: async () => fail({ reason: "consent", requestId: null }),
  });
  expect(await proposeTime(services, at, time, invited)).toMatchObject({ value: { notSent: "consent" } });
  expect(await meeting()).toMatchObject(time);
  expect(await events()).toEqual([]);
});

test("without consent a time that is in the calendars stays as it is in the half too", async () => {
  await proposeTime(head.services, at, time, invited);
  const { services } = await town.work("head", {
    allowCalendar: async () => fail({ reason: "consent", requestId: null }),
  });
  expect(await proposeTime(services, at, later, invited)).toMatchObject({ value: { notSent: "consent" } });
  expect(await meeting()).toMatchObject(time);
});

test("who has no account is not invited; the calendar is not even asked for", async () => {
  let asked = 0;
  const { services } = await town.work("head", {
    allowCalendar: async () => {
      asked += 1;
      return fail({ reason: "consent", requestId: null });
    },
  });
  const nobody = { ...invited, address: null };
  expect(await proposeTime(services, at, time, nobody)).toMatchObject({ value: { notSent: "noAddress" } });
  expect(await proposeTime(services, at, later, null)).toMatchObject({ value: { notSent: null } });
  expect(asked).toBe(0);
  expect(await meeting()).toMatchObject(later);
});

test.each([403, 500, 503])(
  "a calendar that answers %i leaves the time noted and says that nothing went",
  async (status) => {
    await town.fault({ match: { method: "POST", path: "/me/events" }, status });
    const proposed = await proposeTime(head.services, at, time, invited);
    expect(proposed.ok && proposed.value.notSent).not.toBeNull();
    await town.clearFaults();
    expect(await events()).toEqual([]);
    // What was in doubt is settled with the next try, and one event comes of it.
    expect(await proposeTime(head.services, at, later, invited)).toMatchObject({ value: { notSent: null } });
    expect(await events()).toHaveLength(1);
  },
);

test("what another device writes into the half at the same moment stays, and so does the time", async () => {
  const other = await town.work("head");
  await Promise.all([
    proposeTime(head.services, at, time, null),
    changeHalf(other.services, at, (now) => ({ ...now, readyOn: "2027-02-10" })),
  ]);
  const now = await findHalf(head.services, at);
  expect(now.ok && now.value.value).toMatchObject({ meeting: time, readyOn: "2027-02-10" });
});
