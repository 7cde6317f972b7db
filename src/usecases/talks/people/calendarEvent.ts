import type { SupervisorHalf, TalkMeeting } from "#domain/talks/supervisorHalf.ts";
import { ok, type Result } from "#lib/result.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { TalkWork } from "#store/talkWork.ts";
import type { UseCaseFailure } from "../../failure.ts";
import type { Services } from "../../services.ts";
import { findHalf, type TalkPlace } from "./findHalf.ts";

/** Why a time that stands in the half has no invitation, or why nobody knows whether it has. */
export type NotSent =
  /** Nobody saw the answer: sending once more makes no second invitation. */
  | "unknown"
  /** The permission to use the calendar was not given. */
  | "consent"
  /** There is no mailbox in Exchange Online, or it may not be used. */
  | "noMailbox"
  /** The employee has no account. */
  | "noAddress"
  /** The event of an earlier try has other words: the calendar has to be looked into. */
  | "lookIntoCalendar"
  /** The network or the calendar did not answer; nothing was sent. */
  | "failed";

/** What the invitation says: nothing of the discussion itself. */
export interface Invitation {
  readonly subject: string;
  readonly html: string;
  /** What is said when it is cancelled. */
  readonly cancelled: string;
  readonly name: string;
  /** Null: the employee has no account. */
  readonly address: string | null;
}

export interface Proposed {
  readonly half: OfPair<SupervisorHalf>;
  /** Null: the invitation is in both calendars, or was not asked for. */
  readonly notSent: NotSent | null;
}

/**
 * The event that there is of a discussion already; null: none. An earlier try that nobody saw end is asked for once
 * more, under its own number: that tells which event it made, and makes it where it had not.
 */
export async function eventBefore(
  services: Services,
  work: TalkWork,
  at: TalkPlace,
  invitation: Invitation,
): Promise<Result<{ readonly eventId: string | null } | { readonly doubt: NotSent }, UseCaseFailure>> {
  const found = await findHalf(services, at);
  if (!found.ok) return found;
  const { meeting } = found.value.value;
  if (!meeting || meeting.eventId || !meeting.transactionId) return ok({ eventId: meeting?.eventId ?? null });
  const settled = await work.invite(eventFacts(meeting, invitation, meeting.transactionId));
  return settled.ok ? ok({ eventId: settled.value.id }) : ok({ doubt: notSentOf(settled.failure) });
}

export function eventFacts(
  { startsAt, minutes, place }: TalkMeeting,
  { subject, html, name, address }: Invitation,
  transactionId: string,
) {
  return {
    startsAt,
    minutes,
    place,
    subject,
    html,
    attendee: { name, address: address ?? "" },
    transactionId,
  };
}

export function notSentOf({ reason }: UseCaseFailure): NotSent {
  switch (reason) {
    case "consent":
    case "signIn":
      return "consent";
    case "notFound":
    case "forbidden":
      return "noMailbox";
    case "conflict":
      return "lookIntoCalendar";
    case "unknownOutcome":
      return "unknown";
    default:
      return "failed";
  }
}
