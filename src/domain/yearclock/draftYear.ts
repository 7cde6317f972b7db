/** The cycle year whose strategic discussion is the next: from New Year on, that of the coming autumn. */
export function draftYear(today: string): number {
  return Number(today.slice(0, 4)) + 1;
}
