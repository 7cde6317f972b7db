/**
 * The personal tab's name in the manifest, and that of a channel tab that begins nowhere in particular. Channel posts
 * link to it: another name breaks the links of all posted messages.
 */
export const entityId = "osaamiskello";

/**
 * The name of a channel tab that begins at a place of the app, null for none. The place stands in the name, since every
 * client tells a tab its name, while phones have been seen to cut addresses short.
 */
export function entityIdAt(start: string | null): string {
  return start ? `${entityId}:${start}` : entityId;
}

/** Where a channel tab of this name begins; null: nowhere in particular. */
export function startOf(name: string | undefined): string | null {
  return name?.startsWith(`${entityId}:`) ? name.slice(entityId.length + 1) || null : null;
}
