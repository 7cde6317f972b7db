import type { Directory } from "./Directory.ts";
import type { Principal } from "./model.ts";

type Resolved = Omit<Principal, "id" | "group">;

/** A claim or a user name as SharePoint's people picker understands it; undefined when nobody has it. */
export function resolvePrincipal(
  loginName: string,
  directory: Directory,
  tenantId: string,
): Resolved | undefined {
  const claim = loginName.toLowerCase();
  if (claim === everyoneClaim(tenantId)) {
    return {
      kind: "everyone",
      loginName: claim,
      title: "Everyone except external users",
      email: "",
      oid: null,
    };
  }
  if (claim.startsWith("c:0t.c|tenant|")) {
    const group = directory.group(claim.slice("c:0t.c|tenant|".length));
    if (group === undefined) return undefined;
    return { kind: "entraGroup", loginName: claim, title: group.displayName, email: "", oid: group.id };
  }
  if (claim.startsWith("i:0i.t|ms.sp.ext|")) {
    const appId = claim.slice("i:0i.t|ms.sp.ext|".length).split("@")[0] ?? "";
    return { kind: "app", loginName: claim, title: `App ${appId}`, email: "", oid: appId };
  }
  const user = directory.user(claim.replace("i:0#.f|membership|", ""));
  if (user === undefined) return undefined;
  return {
    kind: "user",
    loginName: userClaim(user.userPrincipalName),
    title: user.displayName,
    email: user.mail ?? "",
    oid: user.id,
  };
}

export function userClaim(upn: string): string {
  return `i:0#.f|membership|${upn.toLowerCase()}`;
}

export function appClaim(appId: string, tenantId: string): string {
  return `i:0i.t|ms.sp.ext|${appId}@${tenantId}`.toLowerCase();
}

function everyoneClaim(tenantId: string): string {
  return `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`.toLowerCase();
}
