import { parseArgs } from "node:util";
import { domainProblem } from "./domainProblem.ts";

/** What differs from one municipality to the next. */
export interface Settings {
  /** Where the built app is served, `https://host`, no path. */
  readonly tabOrigin: string;
  /** Application (client) id of the Entra app registration. */
  readonly clientId: string;
  /** The Teams app's own id: made once, kept in every later package. */
  readonly teamsAppId: string;
  readonly developerName: string;
  readonly websiteUrl: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
}

type Name = keyof Settings;

/** IT's settings file, which `npm run admin` reads as well. */
export const settingsFile = "osaamiskello.admin.json";

/** Each setting's flag. In the settings file it has its own name, in the environment the one of `variableOf`. */
const flags: Readonly<Record<Name, { flag: string; example: string }>> = {
  tabOrigin: { flag: "tab-origin", example: "https://osaamiskello.heinola.fi" },
  clientId: { flag: "client-id", example: "the app registration's Application (client) ID" },
  teamsAppId: { flag: "app-id", example: "a GUID made once for the Teams app (uuidgen)" },
  developerName: { flag: "developer-name", example: "Heinolan kaupunki" },
  websiteUrl: { flag: "website-url", example: "https://www.heinola.fi" },
  privacyUrl: { flag: "privacy-url", example: "https://www.heinola.fi/tietosuoja" },
  termsUrl: { flag: "terms-url", example: "https://www.heinola.fi/kayttoehdot" },
};

export const usage = [
  "npm run package -- --tab-origin https://… --client-id … --app-id … --developer-name … --website-url … --privacy-url … --terms-url …",
  "",
  ...namesOf(flags).map((name) => `  --${flags[name].flag.padEnd(15)} ${flags[name].example}`),
  "",
  `Instead of flags: ${settingsFile} with ${namesOf(flags).join(", ")};`,
  `or the environment with ${namesOf(flags).map(variableOf).join(", ")}.`,
].join("\n");

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[]; readonly nothingGiven: boolean };

/**
 * Settings from flags, else from the environment, else from the settings file; every problem at once, so that nobody
 * mends them one by one.
 */
export function readSettings(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
  file: Readonly<Record<string, unknown>>,
): ReadSettings {
  const given = parseFlags(argv);
  if (typeof given === "string") return { ok: false, problems: [given], nothingGiven: false };
  const value = (name: Name) =>
    String(given[flags[name].flag] ?? environment[variableOf(name)] ?? file[name] ?? "").trim();
  const settings: Settings = {
    tabOrigin: value("tabOrigin").replace(/\/$/, ""),
    clientId: value("clientId").toLowerCase(),
    teamsAppId: value("teamsAppId").toLowerCase(),
    developerName: value("developerName"),
    websiteUrl: value("websiteUrl"),
    privacyUrl: value("privacyUrl"),
    termsUrl: value("termsUrl"),
  };
  const problems = namesOf(flags).flatMap((name) => {
    const { flag, example } = flags[name];
    const problem =
      settings[name] === "" ? `is missing; for instance: ${example}` : problemWith[name](settings[name]);
    return problem ? [`--${flag} ${problem}`] : [];
  });
  if (settings.teamsAppId !== "" && settings.teamsAppId === settings.clientId)
    problems.push("--app-id is the same as --client-id; the Teams app has an id of its own");
  const nothingGiven = Object.values(settings).every((text) => text === "");
  return problems.length === 0 ? { ok: true, settings } : { ok: false, problems, nothingGiven };
}

const problemWith: Readonly<Record<Name, (value: string) => string | undefined>> = {
  tabOrigin: originProblem,
  clientId: guidProblem,
  teamsAppId: guidProblem,
  developerName: (value) =>
    value.length > 32 ? `has ${value.length} characters; Teams shows 32` : undefined,
  websiteUrl: pageProblem,
  privacyUrl: pageProblem,
  termsUrl: pageProblem,
};

function parseFlags(argv: readonly string[]): Readonly<Record<string, string | undefined>> | string {
  const options = Object.fromEntries(
    Object.values(flags).map(({ flag }) => [flag, { type: "string" as const }]),
  );
  try {
    return parseArgs({ args: [...argv], options, strict: true }).values as Record<string, string | undefined>;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** tabOrigin -> OSAAMISKELLO_TAB_ORIGIN */
function variableOf(name: Name): string {
  return `OSAAMISKELLO_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

function namesOf(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(record) as Name[];
}

function guidProblem(value: string): string | undefined {
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
  if (!guid.test(value)) return `is not a GUID: ${value}`;
  return /^[0-]+$/.test(value) ? "is the empty GUID" : undefined;
}

function originProblem(value: string): string | undefined {
  const problem = pageProblem(value);
  if (problem) return problem;
  const { origin, hostname } = new URL(value);
  return origin === value ? domainProblem(hostname) : `is not an origin; did you mean ${origin}?`;
}

function pageProblem(value: string): string | undefined {
  if (!URL.canParse(value)) return `is not an address: ${value}`;
  return new URL(value).protocol === "https:" ? undefined : `has to start with https://, got ${value}`;
}
