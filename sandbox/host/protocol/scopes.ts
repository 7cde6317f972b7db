/** Scopes that every sign-in has and nobody is asked about. */
const SIGN_IN_SCOPES = new Set(["openid", "profile", "email", "offline_access"]);

/** `https://graph.microsoft.com/User.Read openid` -> `['User.Read']`: the names by which consent is kept. */
export function bareScopes(scope: string): readonly string[] {
  const names = scope
    .split(" ")
    .filter((name) => name !== "")
    .map((name) => (name.startsWith("https://") ? name.slice(name.lastIndexOf("/") + 1) : name))
    .filter((name) => !SIGN_IN_SCOPES.has(name));
  return [...new Set(names)];
}

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
