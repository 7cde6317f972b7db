/**
 * The claims that continuous access evaluation asks for in `WWW-Authenticate`, as JSON; null when the token
 * was refused for another reason.
 */
export function claimsChallenge(header: string | null): string | null {
  const encoded = header?.match(/\bclaims="([^"]+)"/)?.[1];
  if (encoded === undefined) return null;
  try {
    return atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return null; // not base64: the refresh goes without it
  }
}
