import type { Language } from "#domain/model/localText.ts";

/** How the administrator (or the nightly run) proves who it is. */
export type SignInChoice =
  | { readonly kind: "browser" }
  | { readonly kind: "deviceCode" }
  | { readonly kind: "certificate"; readonly pemFile: string }
  /** `app:<id>` as persona is the application itself. */
  | { readonly kind: "sandbox"; readonly origin: string; readonly persona: string };

/** Everything a command needs to know about the town's tenant. */
export interface AdminOptions {
  readonly language: Language;
  readonly tenantId: string;
  readonly clientId: string;
  readonly teamsAppId: string;
  readonly workSite: string;
  readonly talksSite: string;
  /** Object id of the Entra security group of all staff. */
  readonly staffGroupId: string;
  /** User principal names of HR. */
  readonly hrPeople: readonly string[];
  /** User principal names of IT: the sites' only administrators. Absent: those whom `setup` found first. */
  readonly siteAdmins?: readonly string[] | undefined;
  readonly signIn: SignInChoice;
  /** `model.json` of the town. */
  readonly modelFile?: string | undefined;
  /** Folder of the built app; its index.html gets the configuration. */
  readonly appFolder?: string | undefined;
  readonly configFile: string;
  readonly tabOrigin?: string | undefined;
  readonly hostOrigins?: readonly string[] | undefined;
  /** Demonstrations and tests: the day to count as today. */
  readonly today?: string | undefined;
  readonly dryRun: boolean;
  readonly replaceModel: boolean;
  /** `org import`: a large part of the organisation may end at once. */
  readonly allowRemovals: boolean;
  /** Goes on although the registry says that another run is under way. */
  readonly takeOver: boolean;
}
