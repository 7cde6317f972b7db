import * as z from "zod/mini";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Graph } from "./graph.ts";
import type { GraphFailure } from "./graphFailure.ts";
import type { ETag } from "./ids.ts";
import { baseScopes, calendarScopes } from "./scopes.ts";
import { unreadableAnswer } from "./unreadableAnswer.ts";

/** When and where. */
export interface EventTime {
  /** The town's own time: `2027-02-15T09:00`. */
  readonly startsAt: string;
  readonly minutes: number;
  readonly place: string;
}

/** A meeting to which one other person is invited. */
export interface EventFacts extends EventTime {
  readonly subject: string;
  readonly html: string;
  readonly attendee: { readonly name: string; readonly address: string };
  /** The same however often this very event is asked for: the calendar then makes one. */
  readonly transactionId: string;
}

const scopes = [...baseScopes, ...calendarScopes];
/** Finland's, by the name that every mailbox knows. */
const timeZone = "FLE Standard Time";
const madeSchema = z.looseObject({ id: z.string().check(z.minLength(1)) });
const seenSchema = z.looseObject({ "@odata.etag": z.string() });

/**
 * Makes the event in the person's own calendar; Exchange sends the invitation. `notFound`: the person has no mailbox
 * there; `conflict`: the number belongs to an event that has other words.
 */
export async function createEvent(
  graph: Graph,
  facts: EventFacts,
): Promise<Result<{ readonly id: string }, GraphFailure>> {
  const { subject, html, attendee, transactionId } = facts;
  const answer = await graph.post(
    "/me/events",
    {
      subject,
      body: { contentType: "html", content: html },
      ...timeOf(facts),
      attendees: [{ emailAddress: attendee, type: "required" }],
      // Others who may look into either calendar see that the time is taken, and not by what.
      sensitivity: "private",
      transactionId,
    },
    scopes,
  );
  if (!answer.ok && answer.failure.reason === "server")
    return fail({ ...answer.failure, reason: "unknownOutcome" });
  if (!answer.ok) return answer;
  const made = madeSchema.safeParse(answer.value);
  return made.success ? ok({ id: made.data.id }) : fail({ ...unreadableAnswer, reason: "unknownOutcome" });
}

/** Moves an event; whoever is invited is told. `notFound`: it has been taken out of the calendar since. */
export async function changeEvent(
  graph: Graph,
  id: string,
  time: EventTime,
): Promise<Result<null, GraphFailure>> {
  const path = pathOf(id);
  const seen = await graph.get(`${path}?$select=id`, scopes);
  if (!seen.ok) return seen;
  const parsed = seenSchema.safeParse(seen.value);
  if (!parsed.success) return fail(unreadableAnswer);
  const ifMatch = parsed.data["@odata.etag"] as ETag;
  const answers = await graph.batch([{ method: "PATCH", path, ifMatch, body: timeOf(time) }], scopes);
  if (!answers.ok) return answers;
  const [changed] = answers.value;
  if (!changed) return fail(unreadableAnswer);
  return changed.ok ? ok(null) : changed;
}

/** Takes an event out of both calendars with a message. One that is no longer there is as good as cancelled. */
export async function cancelEvent(
  graph: Graph,
  id: string,
  comment: string,
): Promise<Result<null, GraphFailure>> {
  const answer = await graph.post(`${pathOf(id)}/cancel`, { Comment: comment }, scopes);
  return answer.ok || answer.failure.reason === "notFound" ? ok(null) : answer;
}

function timeOf({ startsAt, minutes, place }: EventTime): object {
  const end = new Date(Date.parse(`${startsAt}:00Z`) + minutes * 60_000).toISOString().slice(0, 19);
  return {
    start: { dateTime: `${startsAt}:00`, timeZone },
    end: { dateTime: end, timeZone },
    location: { displayName: place },
  };
}

function pathOf(id: string): string {
  return `/me/events/${encodeURIComponent(id)}`;
}
