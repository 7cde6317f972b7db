/** The year whose cycle an ISO day belongs to: a cycle opens in October with the strategic discussion. */
export function cycleYear(today: string): number {
  const year = Number(today.slice(0, 4));
  return Number(today.slice(5, 7)) >= 10 ? year + 1 : year;
}
