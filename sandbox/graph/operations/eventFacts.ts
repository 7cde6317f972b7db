import { ApiError, graphError } from "../errors.ts";
import type { CalendarEvent } from "../state/Calendars.ts";
import { readTime } from "./eventTimes.ts";

/** What a request says of an event; refuses what is not built. */
export function eventFacts(asked: Record<string, unknown>): Partial<CalendarEvent> {
  const said: Partial<CalendarEvent> = {};
  for (const [name, value] of Object.entries(asked)) {
    if (name === "subject") said.subject = String(value ?? "");
    else if (name === "body") said.body = readBody(value);
    else if (name === "start" || name === "end") said[name] = readTime(value);
    else if (name === "location")
      said.location = String((value as { displayName?: unknown })?.displayName ?? "");
    else if (name === "attendees") said.attendees = readAttendees(value);
    else if (name === "sensitivity") said.sensitivity = String(value);
    else if (name === "allowNewTimeProposals") said.allowNewTimeProposals = value === true;
    else throw graphError.notBuilt(`events with ${name}`);
  }
  return said;
}

function readBody(value: unknown): CalendarEvent["body"] {
  const { contentType = "text", content = "" } = (value ?? {}) as Record<string, unknown>;
  const kind = String(contentType).toLowerCase();
  if (kind !== "html" && kind !== "text") throw graphError.invalid("body.contentType");
  return { contentType: kind, content: String(content) };
}

function readAttendees(value: unknown): CalendarEvent["attendees"] {
  if (!Array.isArray(value)) throw graphError.invalid("attendees");
  return value.map((one: { emailAddress?: { address?: unknown; name?: unknown }; type?: unknown }) => {
    const address = one.emailAddress?.address;
    if (typeof address !== "string" || !/^[^@\s]+@[^@\s]+$/.test(address))
      throw new ApiError(400, "ErrorInvalidRecipients", "At least one recipient isn't valid.");
    return { address, name: String(one.emailAddress?.name ?? address), type: String(one.type ?? "required") };
  });
}
