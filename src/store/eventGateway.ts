import { cancelEvent, changeEvent, createEvent, type EventFacts, type EventTime } from "#graph/events.ts";
import type { Graph } from "#graph/graph.ts";
import { fail, type Result } from "#lib/result.ts";
import { type StoreFailure, storeFailure } from "./storeFailure.ts";

/** Makes a meeting in the person's own calendar and invites somebody to it. */
export async function invite(
  graph: Graph,
  facts: EventFacts,
): Promise<Result<{ readonly id: string }, StoreFailure>> {
  const made = await createEvent(graph, facts);
  return made.ok ? made : fail(storeFailure(made.failure, "calendar"));
}

export async function moveMeeting(
  graph: Graph,
  id: string,
  time: EventTime,
): Promise<Result<null, StoreFailure>> {
  const moved = await changeEvent(graph, id, time);
  return moved.ok ? moved : fail(storeFailure(moved.failure, "calendar"));
}

export async function cancelMeeting(
  graph: Graph,
  id: string,
  comment: string,
): Promise<Result<null, StoreFailure>> {
  const cancelled = await cancelEvent(graph, id, comment);
  return cancelled.ok ? cancelled : fail(storeFailure(cancelled.failure, "calendar"));
}
