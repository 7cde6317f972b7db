/** What the tab needs to know from Teams; who the person is stands here for display only, never as proof. */
export interface HostContext {
  readonly theme: HostTheme;
  /** For instance `fi-fi`. */
  readonly locale: string;
  /** Where a deep link leads, null for the start. */
  readonly subPageId: string | null;
  readonly userId: string;
  readonly tenantId: string;
  readonly loginHint: string | null;
  /** `settings`: the page on which somebody adds the tab to a channel. */
  readonly frame: "personal" | "channel" | "settings";
  /** The id that Graph knows the team by. */
  readonly teamId: string | null;
  readonly channelId: string | null;
  /** Named as members see it; null where the host does not say. */
  readonly teamName: string | null;
  /** Where the tab begins, as its settings say: a place of the app, null for none in particular. */
  readonly start: string | null;
  readonly clientType: string;
}

export type HostTheme = "default" | "dark" | "contrast";

export type HostFailure =
  /** Opened outside Teams. */
  | "notInTeams"
  /** Something embeds the page but does not answer as Teams does. */
  | "hostSilent";

export type StartFailure = "signIn" | "timeout" | "other";

/** A channel tab as its settings are to be. */
export interface TabConfiguration {
  /** Where it begins, null for nowhere in particular. */
  readonly start: string | null;
  readonly suggestedDisplayName: string;
}

export interface Host {
  readonly context: HostContext;
  onTheme(changed: (theme: HostTheme) => void): void;
  /** The handler says whether it went back itself; otherwise Teams leaves the tab. */
  onBack(goBack: () => boolean): void;
  /** Tells Teams to take its loading indicator away; mandatory within 30 s. */
  ready(): void;
  failed(reason: StartFailure): void;
  /** False when this host cannot open it. */
  openLink(url: string): Promise<boolean>;
  /** Lets the person copy a link to this place; false when this host cannot. */
  shareLink(place: { readonly subPageId: string; readonly label: string }): boolean;
  /** False whenever it is not certain: then nothing may be kept on the device for talks. */
  clearsStorageOnSignOut(): Promise<boolean>;
  /** On the settings page only: allows Save, and stores the tab when the person saves. Null: nothing to save yet. */
  configureTab(configuration: TabConfiguration | null): void;
  /** On the settings page only: where the tab begins that is being changed; null for a new one, or when it is not said. */
  configuredStart(): Promise<string | null>;
}
