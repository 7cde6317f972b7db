import { restError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import type { Access } from "../permissions/Access.ts";
import type { Recycled } from "../state/model.ts";
import type { Site } from "../state/Site.ts";
import { anyScope, findRestSite, webPath } from "./findRest.ts";
import { nothing, restFilter, restOptions, restProject } from "./restQuery.ts";

const doc = "https://learn.microsoft.com/previous-versions/office/sharepoint-visio/jj245382(v=office.15)";
const sitePath = "/sites/{site}/_api/site";

export const recycleBinRoutes: Route[] = [webPath, sitePath].flatMap((place): Route[] => {
  const find = place === sitePath ? inBothBins : inFirstBin;
  const handle = (operation: (bin: Bin, exchange: Exchange) => Reply) => (exchange: Exchange) =>
    operation(find(exchange), exchange);
  return [
    { method: "GET", path: `${place}/recyclebin`, doc, ...anyScope, handle: handle(all) },
    {
      method: "POST",
      path: `${place}/recyclebin('{recycled}')/deleteobject`,
      doc,
      ...anyScope,
      handle: handle(remove),
    },
  ];
});

type Bin = { site: Site; access: Access; recycled: readonly Recycled[] };

/** Follows Web.RecycleBin: what the caller has deleted; to a site's admin everybody's. */
function inFirstBin(exchange: Exchange): Bin {
  const { site, access } = findRestSite(exchange);
  const me = access.self().id;
  const isSeen = ({ stage, deletedById }: Recycled) =>
    stage === 1 && (access.isSiteAdmin() || deletedById === me);
  return { site, access, recycled: site.recycled().filter(isSeen) };
}

/** Follows Site.RecycleBin: both stages, for the site's admins alone. */
function inBothBins(exchange: Exchange): Bin {
  const { site, access } = findRestSite(exchange);
  if (!access.isSiteAdmin()) throw restError.accessDenied();
  return { site, access, recycled: site.recycled() };
}

function all({ site, recycled }: Bin, exchange: Exchange): Reply {
  const options = restOptions(exchange.query, ["$select", "$filter", "$top"]);
  const top = Number(options.get("$top") ?? recycled.length);
  if (!Number.isInteger(top) || top < 0) throw restError.invalid(`Invalid $top: ${options.get("$top")}`);
  const value = recycled
    .map((one) => shape(site, one))
    .filter(restFilter(options.get("$filter")))
    .slice(0, top)
    .map((entity) => restProject(entity, options, {}));
  return { status: 200, body: { value } };
}

/** Follows RecycleBinItem.DeleteObject. */
function remove({ site, recycled }: Bin, exchange: Exchange): Reply {
  const found = recycled.find(({ id }) => id === exchange.params.recycled?.toLowerCase());
  if (found === undefined) throw restError.notFound("The item is not in the recycle bin.");
  if (found.stage === 1 && exchange.world.behaviours.firstBinDelete === "secondStage")
    site.keepRecycled({ ...found, stage: 2 });
  else site.removeRecycled(found);
  exchange.wrote("recycled.delete", `${found.dirName}/${found.leafName}`);
  return nothing;
}

function shape(site: Site, one: Recycled): Record<string, unknown> {
  const by = site.principal(one.deletedById);
  return {
    Id: one.id,
    // RecycleBinItemType: 3 an item of a list, 5 a folder.
    ItemType: one.isFolder ? 5 : 3,
    ItemState: one.stage,
    Title: one.title,
    LeafName: one.leafName,
    DirName: one.dirName,
    DeletedDate: one.deletedAt,
    DeletedByName: by?.title ?? "",
    DeletedByEmail: by?.email ?? "",
  };
}
