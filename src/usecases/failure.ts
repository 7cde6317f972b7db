import type { StoreFailure } from "#store/storeFailure.ts";

/** What went wrong, as screens tell it to people. */
export type UseCaseFailure = StoreFailure;
