import * as z from "zod/mini";
import { fail, ok, type Result } from "#lib/result.ts";
import type { BatchAnswer, BatchPart } from "./graph.ts";
import type { GraphFailure } from "./graphFailure.ts";
import { graphFailureOf } from "./graphFailureOf.ts";
import type { RawAnswer } from "./rawAnswer.ts";
import { requestsFor } from "./requestsFor.ts";
import { retryAfterSeconds } from "./retryAfter.ts";
import type { Send } from "./send.ts";
import { unreadableAnswer } from "./unreadableAnswer.ts";

export interface BatchPatience {
  readonly maxRetries: number;
  readonly maxWaitSeconds: number;
  readonly retryDelaySeconds: number;
}

const responsesSchema = z.looseObject({
  responses: z.array(
    z.looseObject({
      id: z.string(),
      status: z.int(),
      headers: z.nullish(z.record(z.string(), z.string())),
      body: z.optional(z.unknown()),
    }),
  ),
});

type Answers = Map<number, RawAnswer>;

/**
 * Runs any number of parts, 20 to a request. The client does not retry what was throttled inside a batch,
 * so that happens here. A request that fails as a whole fails its own parts; the result fails only when
 * nothing got through.
 */
export async function runBatch(
  send: Send,
  parts: readonly BatchPart[],
  patience: BatchPatience,
): Promise<Result<readonly BatchAnswer[], GraphFailure>> {
  const answers: BatchAnswer[] = [];
  let firstFailure: GraphFailure | null = null;
  let through = parts.length === 0;
  for (const indexes of requestsFor(parts)) {
    const ran = await runRequest(send, parts, indexes, patience);
    if (ran.ok) through = true;
    else firstFailure ??= ran.failure;
    for (const index of indexes) answers.push(ran.ok ? answerOf(parts, ran.value, index) : ran);
  }
  return through || firstFailure === null ? ok(answers) : fail(firstFailure);
}

async function runRequest(
  send: Send,
  parts: readonly BatchPart[],
  indexes: readonly number[],
  patience: BatchPatience,
): Promise<Result<Answers, GraphFailure>> {
  const answers: Answers = new Map();
  let pending = indexes;
  for (let retry = 0; ; retry++) {
    const sent = await sendParts(send, parts, pending);
    // What an earlier round has answered stands, whatever becomes of the rest.
    if (!sent.ok) return retry === 0 ? sent : ok(answers);
    for (const [index, answer] of sent.value) answers.set(index, answer);
    pending = pending.filter((index) => isWorthRetrying(parts, answers, index));
    if (pending.length === 0 || retry === patience.maxRetries) return ok(answers);
    const seconds = waitSeconds(pending, answers, retry, patience);
    if (seconds > patience.maxWaitSeconds) return ok(answers);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

async function sendParts(
  send: Send,
  parts: readonly BatchPart[],
  indexes: readonly number[],
): Promise<Result<Answers, GraphFailure>> {
  const chosen = indexes.flatMap((index) => parts[index] ?? []);
  const writes = chosen.some((part) => part.method !== "GET");
  const sent = await send({
    method: "POST",
    path: "/$batch",
    body: { requests: indexes.map((index) => requestOf(parts, indexes, index)) },
    writes,
    replayable: chosen.every(isReplayable),
  });
  if (!sent.ok) return sent;
  if (sent.value.status !== 200) return fail(graphFailureOf(sent.value, writes));
  const parsed = responsesSchema.safeParse(sent.value.body);
  if (!parsed.success) return fail({ ...unreadableAnswer, reason: writes ? "unknownOutcome" : "server" });
  return ok(
    new Map(
      parsed.data.responses.map((response) => {
        const headers = new Headers(response.headers ?? {});
        const header = (name: string) => headers.get(name);
        return [Number(response.id), { status: response.status, header, body: response.body ?? null }];
      }),
    ),
  );
}

function requestOf(parts: readonly BatchPart[], sent: readonly number[], index: number): object {
  const part = parts[index];
  if (part === undefined) throw new Error(`batch: there is no part ${index}`);
  return {
    id: String(index),
    method: part.method,
    url: part.path,
    ...(part.method === "GET" ? {} : { headers: headersOf(part), body: part.body }),
    // A part that already succeeded is not sent again, so nothing can wait for it.
    ...(part.after !== undefined && sent.includes(part.after) ? { dependsOn: [String(part.after)] } : {}),
  };
}

function headersOf(part: BatchPart): Record<string, string> {
  return {
    "Content-Type": "application/json",
    ...(part.method === "PATCH" ? { "If-Match": part.ifMatch } : {}),
  };
}

/** A PATCH with If-Match cannot be carried out twice: the second time answers 412. */
function isReplayable(part: BatchPart): boolean {
  return part.method !== "POST";
}

function isWorthRetrying(parts: readonly BatchPart[], answers: Answers, index: number): boolean {
  const part = parts[index];
  const status = answers.get(index)?.status;
  if (part === undefined || status === undefined) return false;
  if (status === 424) return part.after !== undefined && isWorthRetrying(parts, answers, part.after);
  return status === 429 || ((status === 503 || status === 504) && isReplayable(part));
}

function waitSeconds(
  pending: readonly number[],
  answers: Answers,
  retry: number,
  patience: BatchPatience,
): number {
  const backOff = patience.retryDelaySeconds * 2 ** retry * (1 + Math.random() / 2);
  const asked = pending.map((index) => {
    const answer = answers.get(index);
    return answer ? retryAfterSeconds(answer) : null;
  });
  const longest = Math.max(-1, ...asked.filter((seconds) => seconds !== null));
  return longest < 0 ? backOff : longest;
}

function answerOf(parts: readonly BatchPart[], answers: Answers, index: number): BatchAnswer {
  const answer = answers.get(index);
  const part = parts[index];
  const writes = part?.method !== "GET";
  if (answer === undefined)
    return fail({ ...unreadableAnswer, reason: writes ? "unknownOutcome" : "server" });
  if (answer.status >= 200 && answer.status < 300) return ok(answer.body);
  // 424 says nothing itself; the part that it waited for does.
  if (answer.status === 424 && part?.after !== undefined) return answerOf(parts, answers, part.after);
  return fail(graphFailureOf(answer, writes));
}
