import { fail, type Result } from "#lib/result.ts";
import type { BodyCodec } from "#store/bodyCodec.ts";
import type { AdminFailure } from "./adminFailure.ts";

/** What goes in the Body column of the document of that Key. */
export function bodyOf<T>(key: string, record: BodyCodec<T>, value: T): Result<string, AdminFailure> {
  const body = record.write(value);
  return body.ok ? body : fail({ service: "admin", reason: "tooLong", key, length: body.failure.length });
}
