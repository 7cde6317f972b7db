import * as z from "zod/mini";
import { isGood } from "./Exchange.ts";
import type { BatchPart } from "./graph.ts";
import type { RawAnswer } from "./rawAnswer.ts";
import type { CallKind } from "./send.ts";

const answerSchema = z.looseObject({
  id: z.string(),
  status: z.int(),
  headers: z.nullish(z.record(z.string(), z.unknown())),
  body: z.optional(z.unknown()),
});
const answersSchema = z.looseObject({ responses: z.array(z.unknown()) });

/** A PATCH with If-Match cannot be carried out twice: the second time answers 412. */
export function kindOf(part: BatchPart): CallKind {
  if (part.method === "GET") return "read";
  return part.method === "PATCH" ? "versioned" : "once";
}

/** What doing all of them twice would do. */
export function kindOfAll(parts: readonly BatchPart[]): CallKind {
  const kinds = new Set(parts.map(kindOf));
  return kinds.has("once") ? "once" : kinds.has("versioned") ? "versioned" : "read";
}

/** Parts as `$batch` wants them; each is called by its index. */
export function requestsOf(parts: readonly BatchPart[], indexes: readonly number[]): object[] {
  return indexes.map((index) => {
    const part = parts[index];
    if (part === undefined) throw new Error(`batch: there is no part ${index}`);
    return {
      id: String(index),
      method: part.method,
      url: part.path,
      ...(part.method === "GET" ? {} : { headers: headersOf(part), body: part.body }),
      // A part that already succeeded is not sent again, so nothing can wait for it.
      ...(part.after !== undefined && indexes.includes(part.after)
        ? { dependsOn: [String(part.after)] }
        : {}),
    };
  });
}

function headersOf(part: Exclude<BatchPart, { readonly method: "GET" }>): Record<string, string> {
  return {
    "Content-Type": "application/json",
    ...(part.method === "PATCH" ? { "If-Match": part.ifMatch } : {}),
  };
}

/**
 * The answers by index, in whatever order they came; null for something that is no answer to a batch. Parts that were
 * not asked for, or make no sense, count as unanswered; of two answers to one part the good one counts.
 */
export function answersIn(body: unknown, indexes: readonly number[]): Map<number, RawAnswer> | null {
  const parsed = answersSchema.safeParse(body);
  if (!parsed.success) return null;
  const answers = new Map<number, RawAnswer>();
  for (const one of parsed.data.responses) {
    const response = answerSchema.safeParse(one);
    if (!response.success) continue;
    const index = indexes.find((asked) => String(asked) === response.data.id);
    const earlier = index === undefined ? undefined : answers.get(index);
    if (index === undefined || (earlier && isGood(earlier))) continue;
    const headers = new Map(
      Object.entries(response.data.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
    );
    const header = (name: string) => headers.get(name.toLowerCase()) ?? null;
    answers.set(index, { status: response.data.status, header, body: response.data.body ?? null });
  }
  return answers;
}
