/**
 * Fingerprint of a text: what an acknowledgement names (domain/talks/seenText.ts). Nobody can read the words out of it,
 * nor write other words that come to the same.
 */
export async function versionOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
