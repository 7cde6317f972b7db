import type { Share } from "#domain/model/townModel.ts";

/** The parts of 70-20-10, in that order. */
export const shares: readonly Share[] = [70, 20, 10];
