import type { Language } from "../i18n/language.ts";
import type { TeamsTheme } from "../protocol/legacyContext.ts";
import type { ClientType } from "../protocol/runtimeConfig.ts";

export type View = "app" | "channel";
export type ChannelTab = "posts" | "app";

/** Where the person stands in the host: everything that a link to this page can say. */
export interface HostPlace {
  readonly persona: string | undefined;
  readonly oid: string | undefined;
  readonly theme: TeamsTheme;
  readonly lang: Language;
  readonly frame: "desktop" | "phone";
  readonly client: ClientType | undefined;
  readonly view: View | undefined;
  readonly sub: string | undefined;
  readonly team: string | undefined;
  readonly channel: string | undefined;
  readonly tab: ChannelTab;
  readonly message: string | undefined;
  /** The host ignores the tab's handshake, so that the tab's own time limit can be seen. */
  readonly silent: boolean;
}

const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | undefined =>
  allowed.find((candidate) => candidate === value);

export function readPlace(search: string): HostPlace {
  const query = new URLSearchParams(search);
  const text = (name: string) => query.get(name) || undefined;
  return {
    persona: text("persona"),
    oid: text("oid"),
    theme: oneOf(query.get("theme"), ["default", "dark", "contrast"]) ?? "default",
    lang: oneOf(query.get("lang")?.slice(0, 2) ?? null, ["fi", "sv", "en"]) ?? "fi",
    frame: oneOf(query.get("frame"), ["desktop", "phone"]) ?? "desktop",
    client: oneOf(query.get("client"), ["desktop", "web", "android", "ios"]),
    view: oneOf(query.get("view"), ["app", "channel"]),
    sub: text("sub"),
    team: text("team"),
    channel: text("channel"),
    tab: oneOf(query.get("tab"), ["posts", "app"]) ?? "posts",
    message: text("message"),
    silent: query.get("silent") === "1",
  };
}

/** The address of a place; what stands at its default is left out, so that addresses stay short. */
export function formatPlace(place: HostPlace): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined) query.set(name, value);
  };
  put("persona", place.persona);
  put("oid", place.oid);
  put("theme", place.theme === "default" ? undefined : place.theme);
  put("lang", place.lang === "fi" ? undefined : place.lang);
  put("frame", place.frame === "desktop" ? undefined : place.frame);
  put("client", place.client);
  put("view", place.view);
  put("team", place.team);
  put("channel", place.channel);
  put("tab", place.view === "channel" ? place.tab : undefined);
  put("sub", place.sub);
  put("message", place.message);
  put("silent", place.silent ? "1" : undefined);
  const text = query.toString();
  return text === "" ? "/" : `/?${text}`;
}
