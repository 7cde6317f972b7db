import * as z from "zod/mini";
import { fail, ok, type Result } from "#lib/result.ts";
import { decodeEntities } from "./decodeEntities.ts";

/** Why a stored text is not a record: not JSON or not the shape (hand-edited?), or written by a newer app. */
export type BodyFailure = "corrupt" | "newer";

/** How one kind of record is kept in a Body or Digest column. */
export interface BodyCodec<T> {
  readonly read: (text: string | undefined) => Result<T, BodyFailure>;
  /** Fails with the length when the text would be longer than a column holds. */
  readonly write: (value: T) => Result<string, { readonly reason: "tooLong"; readonly length: number }>;
}

/** Characters of a body after JSON escaping; the column itself holds 63,999. */
export const bodyLimit = 60_000;

const envelopeSchema = z.looseObject({ schema: z.string(), version: z.int() });

/**
 * A codec for `{schema, version, ...value}`. `migrations[n]` lifts version n+1 to n+2;
 * the current version is `migrations.length + 1`.
 */
export function bodyCodec<T extends object>(
  name: string,
  schema: z.ZodMiniType<T>,
  migrations: readonly ((old: Record<string, unknown>) => Record<string, unknown>)[] = [],
  /** More for a document that goes on in further columns (`longBody.ts`). */
  limit = bodyLimit,
): BodyCodec<T> {
  const current = migrations.length + 1;
  return {
    read(text) {
      const envelope = envelopeSchema.safeParse(parseBody(text ?? ""));
      if (!envelope.success || envelope.data.schema !== name || envelope.data.version < 1)
        return fail("corrupt");
      if (envelope.data.version > current) return fail("newer");
      const lifted = migrations
        .slice(envelope.data.version - 1)
        .reduce<Record<string, unknown>>((value, lift) => lift(value), envelope.data);
      const parsed = schema.safeParse(lifted);
      return parsed.success ? ok(parsed.data) : fail("corrupt");
    },
    write(value) {
      const text = escapeMarkup(JSON.stringify({ schema: name, version: current, ...value }));
      return text.length > limit ? fail({ reason: "tooLong", length: text.length }) : ok(text);
    },
  };
}

/**
 * Nothing that SharePoint could take for markup. It has been seen to give plain text back with entities in it, or in
 * elements: since we store no raw `&` and `<`, whatever looks like one is not ours.
 */
function escapeMarkup(json: string): string {
  return json.replace(/[&<>']/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Also what came back with entities inside its strings, or with its own quotes as entities and in elements. */
export function parseBody(text: string): unknown {
  const inStrings = parseJson(decodeEntities(text, (one) => JSON.stringify(one).slice(1, -1)));
  if (inStrings !== undefined) return inStrings;
  const bare = decodeEntities(text.replace(/<[^<>]*>/gu, ""));
  return parseJson(bare.slice(bare.indexOf("{"), bare.lastIndexOf("}") + 1));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON: the caller reports it as corrupt
  }
}
