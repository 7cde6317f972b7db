import { fail, ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "#store/bodyCodec.ts";
import { longBodyLimit, longFields } from "#store/longBody.ts";
import type { AdminFailure } from "./adminFailure.ts";
import type { Fields } from "./keyedItems.ts";

export type Wanted = readonly [key: string, fields: Fields];

/** A long document's columns under its Key, with others that it has. */
export function longDocument<T>(
  key: string,
  codec: BodyCodec<T>,
  value: T,
  others: Fields = {},
): Result<Wanted, AdminFailure> {
  const body = longFields(key, codec, value);
  return body.ok
    ? ok([key, { ...others, ...body.value }])
    : fail({ service: "admin", reason: "tooLong", key, length: longBodyLimit });
}
