/** Griffel adds rules to an empty style element; this is the hash of the empty string. */
const emptyStyleHash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const teamsFrames =
  "https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com";

/** The headers that the app is meant to be hosted with, and the sandbox's own origin beside Microsoft's. */
export function appHeaders(sandboxOrigin: string): Record<string, string> {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' ${emptyStyleHash}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data: https://res.cdn.office.net",
    `connect-src 'self' https://res.cdn.office.net https://login.microsoftonline.com https://graph.microsoft.com ${sandboxOrigin}`,
    `frame-ancestors 'self' ${teamsFrames} ${sandboxOrigin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  };
}
