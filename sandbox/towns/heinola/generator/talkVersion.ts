import { createHash } from "node:crypto";

/**
 * What an acknowledgement names: the fingerprint of the other's text, as docs/decisions/0043 describes it. Our own
 * writing of it, held against the app's by a test of the app.
 */
export function versionOf(parts: object, before = ""): string {
  return createHash("sha256")
    .update(`${before}${inOrder(parts)}`)
    .digest("hex");
}

function inOrder(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
