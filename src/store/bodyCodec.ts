import * as z from "zod/mini";
import { fail, ok, type Result } from "#lib/result.ts";

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
): BodyCodec<T> {
  const current = migrations.length + 1;
  return {
    read(text) {
      const envelope = envelopeSchema.safeParse(parseJson(text));
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
      const text = JSON.stringify({ schema: name, version: current, ...value });
      return text.length > bodyLimit ? fail({ reason: "tooLong", length: text.length }) : ok(text);
    },
  };
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined; // not JSON: the caller reports it as corrupt
  }
}
