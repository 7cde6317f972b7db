import { reviewSchema } from "#domain/discussions/review.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const reviewRecord = bodyCodec("review", reviewSchema, [
  // What version 2 adds has defaults in the schema.
  (first) => first,
]);
