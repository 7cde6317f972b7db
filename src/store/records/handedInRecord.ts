import { handedInSchema } from "#domain/discussions/handedIn.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const handedInRecord = bodyCodec("handedIn", handedInSchema, [
  (first) => ({ ...first, revision: 1 }),
  // What version 3 adds has defaults in the schema.
  (second) => second,
]);
