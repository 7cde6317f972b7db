import type { SupervisorHalf, TalkMeeting } from "#domain/talks/supervisorHalf.ts";
import { ok, type Result } from "#lib/result.ts";
import type { TalkWork } from "#store/talkWork.ts";
import type { UseCaseFailure } from "../../failure.ts";
import type { Services } from "../../services.ts";
import { eventBefore, eventFacts, type Invitation, notSentOf, type Proposed } from "./calendarEvent.ts";
import { changeHalf } from "./changeHalf.ts";
import { findHalf, type TalkPlace } from "./findHalf.ts";

export type MeetingTime = Pick<TalkMeeting, "startsAt" | "minutes" | "place">;

/**
 * Notes a time for the discussion in the supervisor's half and puts it into both calendars; a later time moves the
 * event. The number under which the calendar knows it is written down before it is sent, so that one event comes of any
 * number of tries. The time stands also where no invitation can be sent, or none is asked for (`invitation` null).
 */
export async function proposeTime(
  services: Services,
  at: TalkPlace,
  time: MeetingTime,
  invitation: Invitation | null,
): Promise<Result<Proposed, UseCaseFailure>> {
  const mayInvite = invitation !== null && invitation.address !== null;
  // At once after the press: the host shows a prompt only then.
  const allowed = mayInvite ? await services.allowCalendar() : ok(null);
  const work = await services.stores.talkWork();
  if (!work.ok) return work;
  if (!mayInvite || !allowed.ok) {
    const now = await findHalf(services, at);
    if (!now.ok) return now;
    const { eventId, transactionId } = now.value.value.meeting ?? {};
    // The calendars would go on showing another time than the half.
    if (!allowed.ok && (eventId || transactionId))
      return ok({ half: now.value, notSent: notSentOf(allowed.failure) });
    const noted = await changeHalf(services, at, withMeeting(time));
    if (!noted.ok) return noted;
    const why = allowed.ok ? "noAddress" : notSentOf(allowed.failure);
    return ok({ half: noted.value, notSent: invitation ? why : null });
  }
  const before = await eventBefore(services, work.value, at, invitation);
  if (!before.ok) return before;
  if ("doubt" in before.value) {
    const half = await findHalf(services, at);
    return half.ok ? ok({ half: half.value, notSent: before.value.doubt }) : half;
  }
  const { eventId } = before.value;
  return eventId
    ? move(services, work.value, at, { time, eventId, invitation })
    : make(services, work.value, at, { time, invitation });
}

interface Making {
  readonly time: MeetingTime;
  readonly invitation: Invitation;
}

async function make(
  services: Services,
  work: TalkWork,
  at: TalkPlace,
  { time, invitation }: Making,
): Promise<Result<Proposed, UseCaseFailure>> {
  const transactionId = services.newId();
  const meeting = { ...time, eventId: null, transactionId };
  const noted = await changeHalf(services, at, withMeeting(meeting));
  if (!noted.ok) return noted;
  const sent = await work.invite(eventFacts(meeting, invitation, transactionId));
  const doubt = !sent.ok && notSentOf(sent.failure) === "unknown";
  if (doubt) return ok({ half: noted.value, notSent: "unknown" });
  const known = await changeHalf(
    services,
    at,
    withMeeting({
      ...time,
      eventId: sent.ok ? sent.value.id : null,
      transactionId: sent.ok ? transactionId : null,
    }),
  );
  if (!known.ok) return known;
  return ok({ half: known.value, notSent: sent.ok ? null : notSentOf(sent.failure) });
}

async function move(
  services: Services,
  work: TalkWork,
  at: TalkPlace,
  { time, eventId, invitation }: Making & { readonly eventId: string },
): Promise<Result<Proposed, UseCaseFailure>> {
  const moved = await work.moveMeeting(eventId, time);
  // The supervisor has taken it out of the calendar: a new one is made.
  if (!moved.ok && moved.failure.reason === "notFound") return make(services, work, at, { time, invitation });
  if (!moved.ok) {
    const half = await findHalf(services, at);
    return half.ok ? ok({ half: half.value, notSent: notSentOf(moved.failure) }) : half;
  }
  const noted = await changeHalf(services, at, withMeeting({ ...time, eventId }));
  return noted.ok ? ok({ half: noted.value, notSent: null }) : noted;
}

const withMeeting =
  (facts: MeetingTime & Partial<TalkMeeting>) =>
  (now: SupervisorHalf): SupervisorHalf => ({
    ...now,
    meeting: { eventId: null, transactionId: null, ...now.meeting, ...facts },
  });
