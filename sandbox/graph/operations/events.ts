import { createHash, randomUUID } from "node:crypto";
import { ApiError, graphError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { project, systemOptions } from "../odata/systemOptions.ts";
import { scopesFor } from "../permissions/graphScopes.ts";
import type { CalendarEvent } from "../state/Calendars.ts";
import { eventFacts } from "./eventFacts.ts";
import { eventETag, eventShape } from "./eventShape.ts";
import { instantOf, readTime } from "./eventTimes.ts";

const page = "https://learn.microsoft.com/graph/api";
const path = "/v1.0/me/events";

export const eventRoutes: Route[] = [
  { method: "GET", path, doc: `${page}/user-list-events`, ...scopesFor.readCalendar, handle: list },
  { method: "POST", path, doc: `${page}/user-post-events`, ...scopesFor.writeCalendar, handle: create },
  {
    method: "GET",
    path: `${path}/{event}`,
    doc: `${page}/event-get`,
    ...scopesFor.readCalendar,
    handle: get,
  },
  {
    method: "PATCH",
    path: `${path}/{event}`,
    doc: `${page}/event-update`,
    ...scopesFor.writeCalendar,
    handle: update,
  },
  {
    method: "POST",
    path: `${path}/{event}/cancel`,
    doc: `${page}/event-cancel`,
    ...scopesFor.writeCalendar,
    handle: cancel,
  },
];

/** https://learn.microsoft.com/graph/api/user-list-events: one's own and those that one is invited to, by their start. */
function list(exchange: Exchange): Reply {
  const { oid } = withMailbox(exchange);
  const select = systemOptions(exchange.query, ["$select"]).get("$select");
  const value = exchange.world.calendars
    .all()
    .filter((event) => !event.isCancelled && (event.organizerOid === oid || isInvited(exchange, event)))
    .sort((a, b) => instantOf(a.start) - instantOf(b.start))
    .map((event) => project(eventShape(exchange, event), select, "microsoft.graph.event"));
  return { status: 200, body: { value } };
}

/** https://learn.microsoft.com/graph/api/event-get */
function get(exchange: Exchange): Reply {
  const event = found(exchange);
  const select = systemOptions(exchange.query, ["$select"]).get("$select");
  const tag = { "@odata.etag": eventETag(event) };
  return {
    status: 200,
    body: { ...tag, ...project(eventShape(exchange, event), select, "microsoft.graph.event") },
  };
}

/** https://learn.microsoft.com/graph/api/user-post-events; what a transactionId does: B51. */
function create(exchange: Exchange): Reply {
  const { oid } = withMailbox(exchange);
  const { world } = exchange;
  const asked = exchange.json();
  const { transactionId = null, ...rest } = asked;
  const askedFor = createHash("sha256").update(JSON.stringify(asked)).digest("hex");
  const before = world.calendars
    .all()
    .find(
      (one) => one.organizerOid === oid && one.transactionId !== null && one.transactionId === transactionId,
    );
  if (before) {
    if (before.askedFor === askedFor) return made(exchange, before);
    throw new ApiError(
      409,
      "ErrorDuplicateTransactionId",
      "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
    );
  }
  const now = world.clock.now();
  const event: CalendarEvent = {
    id: `AAMk${randomUUID().replaceAll("-", "")}=`,
    organizerOid: oid,
    version: 1,
    createdAt: now,
    modifiedAt: now,
    isCancelled: false,
    ...{ subject: "", body: { contentType: "html", content: "" }, location: "", attendees: [] },
    ...{ sensitivity: "normal", allowNewTimeProposals: true },
    start: readTime(rest.start),
    end: readTime(rest.end),
    ...eventFacts(rest),
    transactionId: transactionId === null ? null : String(transactionId),
    askedFor,
  };
  requireOrder(event);
  world.calendars.put(event);
  exchange.wrote("event.create", event.id);
  return made(exchange, event);
}

function made(exchange: Exchange, event: CalendarEvent): Reply {
  const context = `https://graph.microsoft.com/v1.0/$metadata#users('${event.organizerOid}')/events/$entity`;
  return { status: 201, body: { "@odata.context": context, ...eventShape(exchange, event) } };
}

/** https://learn.microsoft.com/graph/api/event-update: whoever is invited is told by Exchange. */
function update(exchange: Exchange): Reply {
  const event = found(exchange);
  if (event.organizerOid !== exchange.caller.oid) throw graphError.accessDenied();
  const given = exchange.headers["if-match"];
  if (given !== undefined && given !== "*" && given !== eventETag(event))
    throw new ApiError(
      412,
      "ErrorIrresolvableConflict",
      "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.",
    );
  const changed = {
    ...event,
    ...eventFacts(exchange.json()),
    version: event.version + 1,
    modifiedAt: exchange.world.clock.now(),
  };
  requireOrder(changed);
  exchange.world.calendars.put(changed);
  exchange.wrote("event.update", event.id);
  return { status: 200, body: eventShape(exchange, changed) };
}

/** https://learn.microsoft.com/graph/api/event-cancel */
function cancel(exchange: Exchange): Reply {
  const event = found(exchange);
  const unknown = Object.keys(exchange.json()).filter((name) => name.toLowerCase() !== "comment");
  if (unknown.length > 0) throw graphError.invalid(`cancel has no ${unknown.join(", ")}`);
  if (event.organizerOid !== exchange.caller.oid)
    throw new ApiError(
      400,
      "ErrorInvalidRequest",
      "Your request can't be completed. You need to be an organizer to cancel a meeting.",
    );
  exchange.world.calendars.put({ ...event, isCancelled: true });
  exchange.wrote("event.cancel", event.id);
  return { status: 202 };
}

/** Exchange speaks only of mailboxes that it has (B52). */
function withMailbox(exchange: Exchange): { oid: string } {
  const { oid } = exchange.caller;
  if (exchange.world.directory.user(oid)?.mail == null)
    throw new ApiError(
      404,
      "MailboxNotEnabledForRESTAPI",
      "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
    );
  return { oid };
}

function found(exchange: Exchange): CalendarEvent {
  const { oid } = withMailbox(exchange);
  const event = exchange.world.calendars.find(exchange.params.event ?? "");
  if (!event || event.isCancelled || (event.organizerOid !== oid && !isInvited(exchange, event)))
    throw new ApiError(404, "ErrorItemNotFound", "The specified object was not found in the store.");
  return event;
}

function isInvited(exchange: Exchange, event: CalendarEvent): boolean {
  const { mail, userPrincipalName } = exchange.world.directory.user(exchange.caller.oid) ?? {};
  const mine = [mail, userPrincipalName].map((name) => name?.toLowerCase());
  return event.attendees.some(({ address }) => mine.includes(address.toLowerCase()));
}

function requireOrder({ start, end }: CalendarEvent): void {
  if (instantOf(end) < instantOf(start))
    throw new ApiError(400, "ErrorCalendarEndDateIsEarlierThanStartDate", "End is before start.");
}
