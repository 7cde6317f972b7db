import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import type { Session } from "../session.ts";
import type { SiteList } from "../sharepoint/readSite.ts";
import { listPath } from "../sharepoint/securable.ts";
import type { SitePlace } from "../sitePlace.ts";
import type { WorkSite } from "../workSite.ts";

type Setting =
  | "EnableAttachments"
  | "EnableFolderCreation"
  | "NoCrawl"
  | "ExcludeFromOfflineClient"
  | "DisableCommenting";

/** Nothing may be attached, commented, found by search or copied to a device. Versions stay as SharePoint has them. */
function wantedSettings(folders: boolean): Readonly<Record<Setting, boolean>> {
  return {
    EnableAttachments: false,
    EnableFolderCreation: folders,
    NoCrawl: true,
    ExcludeFromOfflineClient: true,
    DisableCommenting: true,
  };
}

/** The settings of a list that are not as they should be. */
export function wrongSettings(list: SiteList, folders: boolean): readonly Setting[] {
  return Object.entries(wantedSettings(folders)).flatMap(([name, value]) =>
    list[name as Setting] === value ? [] : [name as Setting],
  );
}

export async function ensureSettings(
  session: Session,
  { site, lists }: SitePlace,
  present: WorkSite["lists"],
): Promise<Result<null, AdminFailure>> {
  const wrong = lists.flatMap(({ name, folders }) => {
    const list = present.get(name);
    return list && wrongSettings(list, folders).length > 0 ? [{ name, folders, listId: list.Id }] : [];
  });
  const done = await inParallel(wrong, ({ name, folders, listId }) =>
    session.changes.make({ code: "list.settings", data: { list: name } }, () =>
      site.merge(listPath(listId), wantedSettings(folders)),
    ),
  );
  return done.ok ? ok(null) : done;
}
