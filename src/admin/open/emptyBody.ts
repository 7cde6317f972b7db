import type { BodyCodec } from "#store/bodyCodec.ts";

/** What goes in the Body column of a document that nobody has filled yet. */
export function emptyBody<T>(record: BodyCodec<T>, empty: T): string {
  const body = record.write(empty);
  if (!body.ok) throw new Error("an empty document does not fit"); // ids and nulls only
  return body.value;
}
