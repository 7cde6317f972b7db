import type { Rule } from "./Rule.ts";

/** Every behaviour of Microsoft 365 that the sandbox knows of. */
export const catalogue: readonly Rule[] = [];
