/** Scopes that every sign-in has and nobody is asked about. */
const SIGN_IN_SCOPES = new Set(["openid", "profile", "email", "offline_access"]);

/** What a token request asks for, beside signing in. */
export function askedScopes(scope: string): readonly string[] {
  return [...new Set(scope.split(" ").filter((name) => name !== "" && !SIGN_IN_SCOPES.has(name)))];
}

/** `https://graph.microsoft.com/User.Read` -> `User.Read`: the name by which consent is kept. */
export const bareScope = (name: string): string =>
  name.startsWith("https://") ? name.slice(name.lastIndexOf("/") + 1) : name;

/** Delegated permissions that Entra lets only an administrator grant, among those that a tab could ask for. */
const ADMIN_ONLY = new Set([
  "ChannelMessage.Read.All",
  "ChannelMember.Read.All",
  "Directory.Read.All",
  "Group.Read.All",
  "GroupMember.Read.All",
  "Sites.FullControl.All",
  "TeamMember.Read.All",
  "User.Read.All",
]);

export const needsAdministrator = (scope: string): boolean => ADMIN_ONLY.has(scope);
