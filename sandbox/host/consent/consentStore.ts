/** What a person has answered; it lives as long as the browser tab, like the person's visit. */
const consentsOf = (oid: string) => `consent:${oid}`;
/** Scopes that somebody has taken away from everyone, whatever the town's file says; tests write it. */
const withdrawnFrom = (oid: string) => `withdrawn:${oid}`;
const proofsOf = (oid: string) => `proof:${oid}`;

export const readConsents = (oid: string) => read(consentsOf(oid));
export const addConsents = (oid: string, scopes: readonly string[]) => add(consentsOf(oid), scopes);
export const readWithdrawn = (oid: string) => read(withdrawnFrom(oid));
export const readProofs = (oid: string) => read(proofsOf(oid));
export const addProof = (oid: string, claims: string) => add(proofsOf(oid), [claims]);

function read(key: string): ReadonlySet<string> {
  const kept = sessionStorage.getItem(key);
  return new Set(kept === null ? [] : (JSON.parse(kept) as string[]));
}

function add(key: string, more: readonly string[]): void {
  sessionStorage.setItem(key, JSON.stringify([...new Set([...read(key), ...more])]));
}
