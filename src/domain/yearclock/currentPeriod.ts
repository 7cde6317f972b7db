import type { Period } from "../model/townModel.ts";

/** The period of the year clock that an ISO day falls in; null between periods. */
export function currentPeriod(periods: readonly Period[], today: string): Period | null {
  const day = today.slice(5);
  return (
    periods.find(({ from, to }) => (from <= to ? from <= day && day <= to : from <= day || day <= to)) ?? null
  );
}
