import { graphError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { project, systemOptions } from "../odata/systemOptions.ts";
import { scopesFor } from "../permissions/graphScopes.ts";
import type { Site } from "../state/Site.ts";
import { findSite, siteId } from "./findList.ts";

const context = "https://graph.microsoft.com/v1.0/$metadata#sites/$entity";

export const siteRoutes: Route[] = [
  {
    method: "GET",
    path: "/v1.0/sites/root",
    doc: "https://learn.microsoft.com/graph/api/site-get",
    ...scopesFor.readSite,
    handle: root,
  },
  {
    method: "GET",
    path: "/v1.0/sites/{site}",
    doc: "https://learn.microsoft.com/graph/api/site-get",
    ...scopesFor.readSite,
    handle: get,
  },
  {
    method: "GET",
    path: "/v1.0/sites/{host}:/sites/{name}",
    doc: "https://learn.microsoft.com/graph/api/site-getbypath",
    ...scopesFor.readSite,
    handle: getByPath,
  },
];

/** https://learn.microsoft.com/graph/api/site-get, the tenant's root site, which here holds nothing */
function root(exchange: Exchange): Reply {
  const { tenant } = exchange.world;
  const options = systemOptions(exchange.query, ["$select"]);
  const site = {
    "@odata.context": context,
    createdDateTime: "2020-01-01T08:00:00Z",
    id: `${tenant.sharePointHost},${tenant.tenantId},${tenant.tenantId}`,
    lastModifiedDateTime: "2020-01-01T08:00:00Z",
    name: "",
    webUrl: `https://${tenant.sharePointHost}`,
    displayName: tenant.domain,
    root: {},
    siteCollection: { hostname: tenant.sharePointHost },
  };
  return { status: 200, body: project(site, options.get("$select"), "microsoft.graph.site") };
}

/** https://learn.microsoft.com/graph/api/site-get */
function get(exchange: Exchange): Reply {
  return reply(exchange, findSite(exchange).site);
}

/** https://learn.microsoft.com/graph/api/site-getbypath */
function getByPath(exchange: Exchange): Reply {
  const { host, name } = exchange.params;
  const site = exchange.world.sites.get(`/sites/${name?.toLowerCase()}`);
  if (site === undefined || host?.toLowerCase() !== exchange.world.tenant.sharePointHost)
    throw graphError.notFound();
  if (!exchange.access(site.head.path).canOpenSite()) throw graphError.accessDenied();
  return reply(exchange, site);
}

function reply(exchange: Exchange, site: Site): Reply {
  const options = systemOptions(exchange.query, ["$select"]);
  const { head } = site;
  const shape = {
    "@odata.context": context,
    createdDateTime: head.createdAt,
    id: siteId(exchange, site),
    lastModifiedDateTime: head.createdAt,
    name: head.path.slice("/sites/".length),
    description: "",
    webUrl: `https://${exchange.world.tenant.sharePointHost}${head.path}`,
    displayName: head.title,
    root: {},
    siteCollection: { hostname: exchange.world.tenant.sharePointHost },
  };
  return { status: 200, body: project(shape, options.get("$select"), "microsoft.graph.site") };
}
