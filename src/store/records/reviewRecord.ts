import { reviewSchema } from "#domain/discussions/review.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const reviewRecord = bodyCodec("review", reviewSchema);
