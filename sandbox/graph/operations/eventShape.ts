import { createHash } from "node:crypto";
import type { Exchange } from "../exchange.ts";
import type { CalendarEvent } from "../state/Calendars.ts";
import { shownTime } from "./eventTimes.ts";

const never = "0001-01-01T00:00:00Z";

export function eventETag(event: CalendarEvent): string {
  return `W/"${changeKey(event)}"`;
}

function changeKey({ id, version }: CalendarEvent): string {
  return createHash("sha256").update(`${id} ${version}`).digest("base64").slice(0, 32);
}

/** https://learn.microsoft.com/graph/api/resources/event */
export function eventShape(exchange: Exchange, event: CalendarEvent): Record<string, unknown> {
  const { caller, world, headers } = exchange;
  const zone = /outlook\.timezone="([^"]+)"/.exec(headers.prefer ?? "")?.[1] ?? "UTC";
  const organizer = world.directory.user(event.organizerOid);
  const isOrganizer = caller.oid === event.organizerOid;
  const { location } = event;
  return {
    "@odata.etag": eventETag(event),
    id: event.id,
    createdDateTime: event.createdAt,
    lastModifiedDateTime: event.modifiedAt,
    changeKey: changeKey(event),
    categories: [],
    transactionId: isOrganizer ? event.transactionId : null,
    originalStartTimeZone: event.start.timeZone,
    originalEndTimeZone: event.end.timeZone,
    iCalUId: createHash("sha256").update(event.id).digest("hex").toUpperCase(),
    reminderMinutesBeforeStart: 15,
    isReminderOn: true,
    hasAttachments: false,
    hideAttendees: false,
    subject: event.subject,
    bodyPreview: event.body.content.replace(/<[^>]*>/g, "").slice(0, 255),
    importance: "normal",
    sensitivity: event.sensitivity,
    isAllDay: false,
    isCancelled: event.isCancelled,
    isDraft: false,
    isOrganizer,
    responseRequested: true,
    seriesMasterId: null,
    showAs: "busy",
    type: "singleInstance",
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(event.id)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null,
    isOnlineMeeting: false,
    onlineMeetingProvider: "unknown",
    onlineMeeting: null,
    allowNewTimeProposals: event.allowNewTimeProposals,
    recurrence: null,
    responseStatus: { response: isOrganizer ? "organizer" : "notResponded", time: never },
    body: event.body,
    start: shownTime(event.start, zone),
    end: shownTime(event.end, zone),
    location: { displayName: location, locationType: "default", uniqueId: location, uniqueIdType: "private" },
    locations: location ? [{ displayName: location, locationType: "default", uniqueIdType: "unknown" }] : [],
    attendees: event.attendees.map(({ name, address, type }) => ({
      type,
      status: { response: "none", time: never },
      emailAddress: { name, address },
    })),
    organizer: { emailAddress: { name: organizer?.displayName ?? "", address: organizer?.mail ?? "" } },
  };
}
