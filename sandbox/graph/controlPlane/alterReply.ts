import type { Reply } from "../exchange.ts";
import { type AlterationName, alterations } from "./alterations.ts";

/** The answer of an operation as the alteration would have it; one that the operation itself carried out stays. */
export function alterReply(name: AlterationName, reply: Reply): Reply {
  const alteration = alterations[name];
  if (!("change" in alteration) || reply.status >= 300) return reply;
  return { ...reply, given: [], body: alteration.change(reply.body as Record<string, unknown>) };
}
