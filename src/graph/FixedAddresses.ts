const version = "https://graph.microsoft.com/v1.0";
const fixed = /^\/sites\/[^/?]+(?:\/lists(?:\/[^/?]+(?:\/(?:items|columns))?)?)?(?=\?|$)/u;

/**
 * Sites and lists stay where they are, but Graph has been seen to answer 404 for one that it knew a moment ago. Items
 * are not remembered: they do come and go, and who asks for a missing one should hear it at once.
 */
export class FixedAddresses {
  readonly #worked = new Set<string>();

  note(path: string): void {
    const address = addressIn(path);
    if (address) this.#worked.add(address);
  }

  /** True when the address has answered before: not to be believed at once. */
  hasWorked(path: string): boolean {
    const address = addressIn(path);
    return address !== null && this.#worked.has(address);
  }

  /** It stayed away: believed from now on. */
  forget(path: string): void {
    const address = addressIn(path);
    if (address) this.#worked.delete(address);
  }
}

function addressIn(path: string): string | null {
  return path.replace(version, "").match(fixed)?.[0] ?? null;
}
