/** Consents that a person has given; they live as long as the browser tab, like the person's visit. */
const keyOf = (oid: string) => `consent:${oid}`;

export function readConsents(oid: string): ReadonlySet<string> {
  const kept = sessionStorage.getItem(keyOf(oid));
  return new Set(kept === null ? [] : (JSON.parse(kept) as string[]));
}

export function addConsents(oid: string, scopes: readonly string[]): void {
  sessionStorage.setItem(keyOf(oid), JSON.stringify([...new Set([...readConsents(oid), ...scopes])]));
}
