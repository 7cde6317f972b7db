import { handedInDigestSchema } from "#domain/discussions/handedIn.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const handedInDigestRecord = bodyCodec("handedInDigest", handedInDigestSchema, [
  (first) => ({ ...first, revision: 1, neverMet: null, offers: [] }),
  // What version 3 adds has defaults in the schema.
  (second) => second,
]);
