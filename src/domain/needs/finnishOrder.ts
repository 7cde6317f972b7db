const collator = new Intl.Collator("fi", { numeric: true });

/** Finnish alphabetical order; texts that it calls equal still get one fixed order. */
export function finnishOrder(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
