import * as z from "zod/mini";
import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Session } from "../session.ts";
import { one } from "../sharepoint/readSite.ts";
import type { Answer, SharePoint } from "../sharepoint/SharePoint.ts";

/** Nobody shares, asks for access, finds by search or copies to a device what lies on these sites. */
const wanted = {
  MembersCanShare: false,
  RequestAccessEmail: "",
  NoCrawl: true,
  ExcludeFromOfflineClient: true,
  CommentsOnSitePagesDisabled: true,
} as const;
type Setting = keyof typeof wanted;
const settings = Object.keys(wanted) as Setting[];

const siteSchema = z.looseObject({
  MembersCanShare: z.optional(z.boolean()),
  RequestAccessEmail: z.nullish(z.string()),
  NoCrawl: z.optional(z.boolean()),
  ExcludeFromOfflineClient: z.optional(z.boolean()),
  CommentsOnSitePagesDisabled: z.optional(z.boolean()),
});

/** The settings of a site that are not as they should be. */
export async function wrongSiteSettings(site: SharePoint): Answer<readonly Setting[]> {
  const found = await one(site, `web?$select=${settings.join(",")}`, siteSchema);
  return found.ok ? ok(settings.filter((name) => (found.value[name] ?? "") !== wanted[name])) : found;
}

export async function ensureSiteSettings(
  session: Session,
  site: SharePoint,
): Promise<Result<null, AdminFailure>> {
  const wrong = await wrongSiteSettings(site);
  if (!wrong.ok) return wrong;
  if (wrong.value.length === 0) return ok(null);
  const done = await session.changes.make({ code: "site.settings", data: { site: site.sitePath } }, () =>
    site.merge("web", Object.fromEntries(wrong.value.map((name) => [name, wanted[name]]))),
  );
  return done.ok ? ok(null) : done;
}
