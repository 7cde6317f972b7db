import { restError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { right } from "../permissions/basePermissions.ts";
import { anyScope, findRestSite, requireRestRight, webPath } from "./findRest.ts";
import { maskShape } from "./maskShape.ts";
import { userShape } from "./principals.ts";
import { restFilter, restOptions, restProject, withoutMetadata } from "./restQuery.ts";

const reference = "https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference";
const webDoc = `${reference}/dn499819(v=office.15)`;
const userDoc = `${reference}/dn531432(v=office.15)`;

export const webRoutes: Route[] = [
  { method: "GET", path: webPath, doc: webDoc, ...anyScope, handle: get },
  { method: "PATCH", path: webPath, doc: webDoc, ...anyScope, handle: update },
  { method: "GET", path: `${webPath}/currentuser`, doc: webDoc, ...anyScope, handle: currentUser },
  { method: "POST", path: `${webPath}/ensureuser`, doc: webDoc, ...anyScope, handle: ensureUser },
  { method: "GET", path: `${webPath}/siteusers`, doc: userDoc, ...anyScope, handle: siteUsers },
  { method: "GET", path: `${webPath}/siteusers({user})`, doc: userDoc, ...anyScope, handle: siteUser },
  { method: "GET", path: `${webPath}/getuserbyid({user})`, doc: userDoc, ...anyScope, handle: siteUser },
];

/** What IT switches off on the site, with a communication site's values. Stored and read back, nothing more. */
const settings: Record<string, unknown> = {
  Title: "",
  Description: "",
  MembersCanShare: true,
  CommentsOnSitePagesDisabled: false,
  DisableRecommendedItems: false,
  DisableAppViews: false,
  DisableFlows: false,
  ExcludeFromOfflineClient: false,
  NoCrawl: false,
  QuickLaunchEnabled: true,
  SaveSiteAsTemplateEnabled: false,
  RequestAccessEmail: "someone@example.com",
  SearchScope: 0,
};
const onDemand = [
  "HasUniqueRoleAssignments",
  "EffectiveBasePermissions",
  "MembersCanShare",
  "DisableAppViews",
  "DisableFlows",
  "ExcludeFromOfflineClient",
  "NoCrawl",
  "RequestAccessEmail",
  "SearchScope",
  "CommentsOnSitePagesDisabled",
  "DisableRecommendedItems",
];

/** Follows the Web resource. */
function get(exchange: Exchange): Reply {
  const { site, access } = findRestSite(exchange);
  const options = restOptions(exchange.query, ["$select", "$expand"]);
  const { head } = site;
  const web = {
    ...settings,
    ...head.settings,
    Id: head.webId,
    Title: head.title,
    Url: `https://${exchange.world.tenant.sharePointHost}${head.path}`,
    ServerRelativeUrl: head.path,
    Created: head.createdAt,
    Language: 1033,
    WebTemplate: "SITEPAGEPUBLISHING",
    Configuration: 0,
    HasUniqueRoleAssignments: true,
    EffectiveBasePermissions: maskShape(access.web()),
  };
  return { status: 200, body: restProject(web, options, { onDemand }) };
}

/** Follows the Web resource, MERGE. */
function update(exchange: Exchange): Reply {
  const { site, access } = findRestSite(exchange);
  requireRestRight(access.web(), right.manageWeb);
  for (const [name, value] of Object.entries(withoutMetadata(exchange.json()))) {
    const old = settings[name];
    if (old === undefined)
      throw restError.invalid(
        `The property '${name}' does not exist on type 'SP.Web'. Make sure to only use property names that are defined by the type.`,
      );
    if (typeof old !== typeof value) throw restError.invalid(`Cannot convert the value of '${name}'.`);
    if (name === "Title") site.head.title = String(value);
    else site.head.settings[name] = value;
  }
  site.save();
  exchange.wrote("web.update", site.head.path);
  return { status: 204 };
}

/** Follows Web.CurrentUser. */
function currentUser(exchange: Exchange): Reply {
  const { site, access } = findRestSite(exchange);
  const options = restOptions(exchange.query, ["$select"]);
  return { status: 200, body: restProject(userShape(site, access.self()), options, {}) };
}

/** Follows Web.EnsureUser. */
function ensureUser(exchange: Exchange): Reply {
  const { site, access } = findRestSite(exchange);
  requireRestRight(access.web(), right.browseUserInfo);
  const { logonName } = withoutMetadata(exchange.json());
  const principal = typeof logonName === "string" ? site.ensure(logonName) : undefined;
  if (principal === undefined) {
    throw restError.noPrincipal(`The specified user ${String(logonName)} could not be found.`);
  }
  return { status: 200, body: userShape(site, principal) };
}

/** Follows Web.SiteUsers. */
function siteUsers(exchange: Exchange): Reply {
  const { site, access } = findRestSite(exchange);
  requireRestRight(access.web(), right.browseUserInfo);
  const options = restOptions(exchange.query, ["$select", "$filter"]);
  const value = site
    .principals()
    .filter((one) => one.group === null)
    .map((one) => userShape(site, one))
    .filter(restFilter(options.get("$filter")))
    .map((entity) => restProject(entity, options, {}));
  return { status: 200, body: { value } };
}

/** Follows UserCollection.GetById. */
function siteUser(exchange: Exchange): Reply {
  const { site, access } = findRestSite(exchange);
  requireRestRight(access.web(), right.browseUserInfo);
  const options = restOptions(exchange.query, ["$select"]);
  const principal = site.principal(Number(exchange.params.user));
  if (principal === undefined || principal.group !== null)
    throw restError.noPrincipal("User cannot be found.");
  return { status: 200, body: restProject(userShape(site, principal), options, {}) };
}
