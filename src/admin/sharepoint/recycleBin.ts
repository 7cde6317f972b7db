import * as z from "zod/mini";
import { ok } from "#lib/result.ts";
import { all } from "./readSite.ts";
import type { Answer, SharePoint } from "./SharePoint.ts";

const recycledSchema = z.looseObject({
  Id: z.string(),
  DirName: z.string(),
  LeafName: z.string(),
  Title: z.optional(z.nullable(z.string())),
});

/** Something in one of a site's two recycle bins. */
export interface RecycledItem {
  readonly id: string;
  /** Where it was: `sites/…/Lists/…/7_.000`. */
  readonly path: string;
  readonly title: string;
}

/** Both bins: what people have deleted, and what was deleted there once more. */
export async function recycledItems(site: SharePoint): Answer<readonly RecycledItem[]> {
  const found = await all(
    site,
    "site/recyclebin?$select=Id,DirName,LeafName,Title&$top=5000",
    recycledSchema,
  );
  if (!found.ok) return found;
  return ok(
    found.value.map(({ Id, DirName, LeafName, Title }) => ({
      id: Id,
      path: `${DirName}/${LeafName}`.replace(/^\//u, ""),
      title: Title ?? "",
    })),
  );
}

/** For good, from the second bin; from the first it may only go to the second. */
export function deleteRecycled(site: SharePoint, { id }: RecycledItem): Answer {
  return site.assert(`site/recyclebin('${id}')/deleteobject`);
}
