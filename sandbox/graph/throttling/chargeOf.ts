/** What a request is charged for: SharePoint by units, Teams by posts to a channel, everything else not here. */
export type Charge = { kind: "sharepoint"; units: number } | { kind: "post"; channel: string };

const collections = new Set([
  "lists",
  "items",
  "columns",
  "versions",
  "siteusers",
  "sitegroups",
  "users",
  "roledefinitions",
  "recyclebin",
]);
const permissions =
  /\/(permissions|roleassignments|breakroleinheritance|resetroleinheritance|effectivebasepermissions|getusereffectivepermissions)\b/i;
const expandsPermissions = /[?&]\$expand=[^&]*(permissions|roleassignments)/i;

/**
 * One item 1, a list of them or any write 2, everything about permissions 5:
 * https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online#resource-units
 * SharePoint's own REST has no fixed price there ("typically more"); here it pays the same.
 */
export function chargeOf(method: string, url: string): Charge | null {
  const path = url.split("?")[0] ?? "";
  const channel = /^\/v1\.0\/teams\/[^/]+\/channels\/([^/]+)\/messages(\/[^/]+\/replies)?$/i.exec(path)?.[1];
  if (channel !== undefined) return method === "POST" ? { kind: "post", channel } : null;
  if (!/^\/v1\.0\/sites\b|\/_api\//i.test(path)) return null;
  if (permissions.test(decode(path)) || expandsPermissions.test(decode(url))) {
    return { kind: "sharepoint", units: 5 };
  }
  const last = path.replace(/\/+$/, "").split("/").at(-1)?.toLowerCase() ?? "";
  const readsOne = method === "GET" && !collections.has(last);
  return { kind: "sharepoint", units: readsOne ? 1 : 2 };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // no valid percent-encoding: the operation will refuse it
  }
}
