/** A place inside the app, as deep links name it: ids only, never words about people. */
export interface DeepLinkTarget {
  readonly teamsAppId: string;
  /** The static tab's entityId in the manifest, or the configured channel tab's. */
  readonly entityId: string;
  /** For instance `published/2027/hyvinvointi/1`. */
  readonly subPageId: string;
  /** What Teams shows as the link's text. */
  readonly label: string;
  /** Where the link goes when Teams cannot show the app. */
  readonly webUrl?: string;
  /** Opens the tab of this channel instead of the personal one. */
  readonly channelId?: string;
}

/** A link that opens the app in Teams at one place. */
export function deepLink(target: DeepLinkTarget): string {
  const { teamsAppId, entityId, subPageId, label, webUrl, channelId } = target;
  const context = JSON.stringify({ subEntityId: subPageId, ...(channelId ? { channelId } : {}) });
  const query = [
    ...(webUrl ? [`webUrl=${encodeURIComponent(webUrl)}`] : []),
    // Half of a character cannot be written in an address.
    `label=${encodeURIComponent(label.replace(/\p{Surrogate}/gu, ""))}`,
    `context=${encodeURIComponent(context)}`,
  ];
  const path = `${encodeURIComponent(teamsAppId)}/${encodeURIComponent(entityId)}`;
  return `https://teams.microsoft.com/l/entity/${path}?${query.join("&")}`;
}
