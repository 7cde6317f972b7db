/** How far in the year a day `MM-DD` begins, 0 to under 1; months count alike, as on a clock face of twelve. */
export function yearShare(monthDay: string): number {
  const [month = 1, day = 1] = monthDay.split("-").map(Number);
  return (month - 1 + (day - 1) / 31) / 12;
}
