import type { RecordStore } from "./RecordStore.ts";

/** A time in a zone, as it was sent: `2027-02-15T09:00:00`. */
export type ZonedTime = { dateTime: string; timeZone: string };

export type CalendarEvent = {
  id: string;
  organizerOid: string;
  version: number;
  createdAt: string;
  modifiedAt: string;
  isCancelled: boolean;
  subject: string;
  body: { contentType: "html" | "text"; content: string };
  start: ZonedTime;
  end: ZonedTime;
  location: string;
  attendees: { name: string; address: string; type: string }[];
  sensitivity: string;
  allowNewTimeProposals: boolean;
  transactionId: string | null;
  /** What was asked for when it was made: the same once more is no second event. */
  askedFor: string;
};

/** Everybody's events, each kept once by its organizer. */
export class Calendars {
  readonly #records: RecordStore;
  readonly #events = new Map<string, CalendarEvent>();

  constructor(records: RecordStore) {
    this.#records = records;
    for (const { key, value } of records.all("event")) this.#events.set(key, value as CalendarEvent);
  }

  find(id: string): CalendarEvent | undefined {
    return this.#events.get(id);
  }

  all(): readonly CalendarEvent[] {
    return [...this.#events.values()];
  }

  put(event: CalendarEvent): void {
    this.#events.set(event.id, event);
    this.#records.put("event", event.id, event);
  }
}
