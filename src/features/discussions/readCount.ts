/** A number of people as typed, 1 to 999; null when it is none. */
export function readCount(typed: string): number | null {
  const digits = /^\s*(?<count>\d{1,3})\s*$/u.exec(typed)?.groups?.count;
  const count = Number(digits ?? 0);
  return count > 0 ? count : null;
}
