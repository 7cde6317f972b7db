import type { SiteList } from "./readSite.ts";

/**
 * The list with this address, `Lists/<name>`. The address is given when a list is made and never changes, while its
 * title is for people to change.
 */
export function listAt(all: readonly SiteList[], name: string): SiteList | undefined {
  const end = `/lists/${name}`.toLowerCase();
  return all.find(({ RootFolder }) => RootFolder.ServerRelativeUrl.toLowerCase().endsWith(end));
}
