import { graphErrorOf } from "./graphErrorOf.ts";
import type { RawAnswer } from "./rawAnswer.ts";

/** What a new token must bring with it. */
export interface Renewal {
  /** Claims that continuous access evaluation asks for, as JSON. */
  readonly claims?: string;
}

/** Set when the token itself was refused, so that nothing was carried out and another token may help. */
export function renewalFor(answer: RawAnswer): Renewal | null {
  if (answer.status === 403) return lacksScopes(answer) ? {} : null;
  if (answer.status !== 401) return null;
  const claims = claimsIn(answer.header("WWW-Authenticate"));
  return claims === null ? {} : { claims };
}

/** Consent has been taken back, or was never given, whatever the token's cache says. */
export function lacksScopes(answer: Pick<RawAnswer, "body">): boolean {
  return graphErrorOf(answer.body).message.startsWith("Missing scope permissions");
}

function claimsIn(header: string | null): string | null {
  const encoded = header?.match(/\bclaims="([^"]+)"/)?.[1];
  if (encoded === undefined) return null;
  try {
    return atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return null; // not base64: the refresh goes without it
  }
}
