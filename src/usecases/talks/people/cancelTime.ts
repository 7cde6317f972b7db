import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../../failure.ts";
import type { Services } from "../../services.ts";
import { eventBefore, type Invitation, notSentOf, type Proposed } from "./calendarEvent.ts";
import { changeHalf } from "./changeHalf.ts";
import { findHalf, type TalkPlace } from "./findHalf.ts";

/** Takes the time back: out of both calendars, with a word to the employee, and then out of the half. */
export async function cancelTime(
  services: Services,
  at: TalkPlace,
  invitation: Invitation,
): Promise<Result<Proposed, UseCaseFailure>> {
  // At once after the press: the host shows a prompt only then, and only where consent is still missing.
  const noted = await findHalf(services, at);
  if (!noted.ok) return noted;
  const { meeting } = noted.value.value;
  if (meeting?.eventId || meeting?.transactionId) {
    const work = await services.stores.talkWork();
    if (!work.ok) return work;
    const allowed = await services.allowCalendar();
    if (!allowed.ok) return ok({ half: noted.value, notSent: notSentOf(allowed.failure) });
    const before = await eventBefore(services, work.value, at, invitation);
    if (!before.ok) return before;
    if ("doubt" in before.value) return ok({ half: noted.value, notSent: before.value.doubt });
    const { eventId } = before.value;
    const cancelled = eventId ? await work.value.cancelMeeting(eventId, invitation.cancelled) : ok(null);
    if (!cancelled.ok) return ok({ half: noted.value, notSent: notSentOf(cancelled.failure) });
  }
  const half = await changeHalf(services, at, (now) => ({ ...now, meeting: null }));
  return half.ok ? ok({ half: half.value, notSent: null }) : half;
}
