import type { Difference } from "../../verify/difference.ts";

/** Where it differs, how, and what to do. */
export type DifferenceTexts = {
  readonly [Code in Difference["code"]]: (difference: Extract<Difference, { readonly code: Code }>) => string;
};
