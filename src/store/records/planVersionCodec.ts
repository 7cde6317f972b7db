import * as z from "zod/mini";
import { fail, ok } from "#lib/result.ts";
import { type BodyCodec, bodyCodec } from "../bodyCodec.ts";
import { longBodyLimit } from "../longBody.ts";

const keptSchema = z.looseObject({ planVersion: z.int() });

/**
 * A long document that tells which version of the plan it is of. A body's own `version` is that of its schema, so the
 * plan's is kept beside it, as `planVersion`. `kept`: how the rest of it is kept, where that is not as it is.
 */
export function planVersionCodec<T extends { readonly version: number }>(
  name: string,
  schema: z.ZodMiniType<T>,
  kept: (value: T) => object = (value) => value,
): BodyCodec<T> {
  const codec = bodyCodec(name, keptSchema, [], longBodyLimit);
  return {
    read(text) {
      const read = codec.read(text);
      if (!read.ok) return read;
      const { planVersion, ...rest } = read.value;
      const value = schema.safeParse({ ...rest, version: planVersion });
      return value.success ? ok(value.data) : fail("corrupt");
    },
    write(value) {
      const { version: _, ...rest } = Object.fromEntries(Object.entries(kept(value)));
      return codec.write({ ...rest, planVersion: value.version });
    },
  };
}
