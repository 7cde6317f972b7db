import { parseUrl } from "./parseUrl.ts";

/** What a link to Teams leads to, as far as this host can go there. */
export type LinkTarget =
  | {
      readonly kind: "tab";
      readonly appId: string;
      readonly entityId: string;
      readonly subPageId: string | undefined;
      readonly channelId: string | undefined;
    }
  | {
      readonly kind: "channel";
      readonly channelId: string;
      readonly teamId: string | undefined;
      readonly messageId: string | undefined;
    };

const TEAMS_HOSTS = new Set(["teams.microsoft.com", "teams.cloud.microsoft"]);

/** `null` for anything that is not a link into Teams: the caller opens it like any other link. */
export function parseTeamsLink(text: string): LinkTarget | null {
  const url = parseUrl(text.trim());
  if (url?.protocol !== "https:" || !TEAMS_HOSTS.has(url.hostname)) return null;
  const [l, kind, first, second] = url.pathname
    .split("/")
    .filter((part) => part !== "")
    .map(decodePart);
  if (l !== "l" || first === undefined || first === "") return null;
  if (kind === "entity" && second !== undefined) {
    const context = readContext(url.searchParams.get("context"));
    return {
      kind: "tab",
      appId: first,
      entityId: second,
      subPageId: context.subEntityId,
      channelId: context.channelId,
    };
  }
  const teamId = url.searchParams.get("groupId") ?? undefined;
  if (kind === "message") return { kind: "channel", channelId: first, teamId, messageId: second };
  if (kind === "channel") return { kind: "channel", channelId: first, teamId, messageId: undefined };
  return null;
}

export function tabLink(
  appId: string,
  entityId: string,
  subPageId: string | undefined,
  channelId?: string,
): string {
  const context = { ...(subPageId && { subEntityId: subPageId }), ...(channelId && { channelId }) };
  const query =
    Object.keys(context).length > 0 ? `?context=${encodeURIComponent(JSON.stringify(context))}` : "";
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${encodeURIComponent(entityId)}${query}`;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}

function readContext(json: string | null): { subEntityId?: string; channelId?: string } {
  if (json === null) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
  if (typeof parsed !== "object" || parsed === null) return {};
  const text = (key: string) => {
    const value: unknown = Reflect.get(parsed, key);
    return typeof value === "string" && value !== "" ? { [key]: value } : {};
  };
  // `subPageId` is how newer clients spell it.
  const { subPageId } = text("subPageId") as { subPageId?: string };
  return { ...(subPageId && { subEntityId: subPageId }), ...text("subEntityId"), ...text("channelId") };
}
