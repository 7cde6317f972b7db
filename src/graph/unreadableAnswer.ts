import type { GraphFailure } from "./graphFailure.ts";

/** An answer of 200 that is not what Graph answers: a proxy's page, for instance. */
export const unreadableAnswer: GraphFailure = { reason: "server", status: 200, requestId: null };
