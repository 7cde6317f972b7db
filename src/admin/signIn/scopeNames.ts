/** Graph's scopes come by their short names; a token for Graph needs its audience said. */
export function fullScopes(scopes: readonly string[]): string[] {
  return scopes.map((scope) => (scope.includes("://") ? scope : `https://graph.microsoft.com/${scope}`));
}

/** An application asks for everything that it has been given on one audience. */
export function defaultScope(scopes: readonly string[]): string {
  return `${new URL(fullScopes(scopes)[0] ?? "https://graph.microsoft.com/").origin}/.default`;
}
