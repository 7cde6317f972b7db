import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import { languageSchema } from "#domain/model/localText.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminOptions, SignInChoice } from "../adminOptions.ts";
import type { Flags } from "./parseCommand.ts";

const siteUrl = z.url({ protocol: /^https$/ });
const people = z.array(z.string().check(z.regex(/^[^\s@]+@[^\s@]+$/)));

/** `osaamiskello.admin.json`: what every command of one town has in common. */
const settingsSchema = z.object({
  tenantId: z.string().check(z.minLength(1)),
  clientId: z.string().check(z.minLength(1)),
  teamsAppId: z.string().check(z.minLength(1)),
  workSite: siteUrl,
  talksSite: siteUrl,
  staffGroupId: z.guid(),
  hrPeople: people.check(z.minLength(1)),
  siteAdmins: z.optional(people),
  modelFile: z.optional(z.string()),
  appFolder: z.optional(z.string()),
  configFile: z._default(z.string(), "osaamiskello.config.json"),
  tabOrigin: z.optional(z.url()),
  hostOrigins: z.optional(z.array(z.url())),
  today: z.optional(z.iso.date()),
  language: z._default(languageSchema, "fi"),
});

const settingsFile = "osaamiskello.admin.json";

/** Setting -> its flag and its environment variable. */
const sources = {
  tenantId: ["tenant", "OSAAMISKELLO_TENANT"],
  clientId: ["client-id", "OSAAMISKELLO_CLIENT_ID"],
  teamsAppId: ["teams-app-id", "OSAAMISKELLO_TEAMS_APP_ID"],
  workSite: ["work-site", "OSAAMISKELLO_WORK_SITE"],
  talksSite: ["talks-site", "OSAAMISKELLO_TALKS_SITE"],
  staffGroupId: ["staff-group", "OSAAMISKELLO_STAFF_GROUP"],
  hrPeople: ["hr", "OSAAMISKELLO_HR"],
  siteAdmins: ["site-admins", "OSAAMISKELLO_SITE_ADMINS"],
  modelFile: ["model", "OSAAMISKELLO_MODEL"],
  appFolder: ["app", "OSAAMISKELLO_APP"],
  configFile: ["out", "OSAAMISKELLO_OUT"],
  tabOrigin: ["tab-origin", "OSAAMISKELLO_TAB_ORIGIN"],
  hostOrigins: ["host-origins", "OSAAMISKELLO_HOST_ORIGINS"],
  today: ["today", "OSAAMISKELLO_TODAY"],
  language: ["lang", "OSAAMISKELLO_LANG"],
} as const;
const listed: ReadonlySet<string> = new Set(["hrPeople", "siteAdmins", "hostOrigins"]);

export interface OptionFault {
  readonly setting: string;
  readonly flag: string;
  readonly missing: boolean;
}

/** Options from the settings file, the environment and the command line, the later ones winning. */
export async function readOptions(
  flags: Flags,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<AdminOptions, { readonly file: string; readonly faults: readonly OptionFault[] }>> {
  const file = typeof flags.config === "string" ? flags.config : settingsFile;
  const fromFile = await readSettings(file, typeof flags.config === "string");
  if (fromFile === null) return fail({ file, faults: [] });
  const given: Record<string, unknown> = { ...fromFile };
  for (const [setting, [flag, variable]] of Object.entries(sources)) {
    const text = flags[flag] ?? environment[variable];
    if (typeof text !== "string" || text === "") continue;
    given[setting] = listed.has(setting) ? text.split(/[\s,;]+/).filter((part) => part !== "") : text;
  }
  const settings = settingsSchema.safeParse(given);
  if (!settings.success) {
    const names = [...new Set(settings.error.issues.map((issue) => String(issue.path[0])))];
    return fail({ file, faults: names.map((setting) => faultOf(setting, given)) });
  }
  return ok({
    ...settings.data,
    signIn: signInChoice(flags),
    dryRun: flags["dry-run"] === true,
    replaceModel: flags["replace-model"] === true,
    allowRemovals: flags["allow-removals"] === true,
    takeOver: flags["take-over"] === true,
  });
}

function signInChoice(flags: Flags): SignInChoice {
  const { sandbox, as, certificate } = flags;
  if (typeof sandbox === "string")
    return {
      kind: "sandbox",
      origin: sandbox.replace(/\/$/, ""),
      persona: typeof as === "string" ? as : "it",
    };
  if (typeof certificate === "string") return { kind: "certificate", pemFile: certificate };
  return { kind: flags["device-code"] === true ? "deviceCode" : "browser" };
}

function faultOf(setting: string, given: Readonly<Record<string, unknown>>): OptionFault {
  const source: readonly [string, string] | undefined = sources[setting as keyof typeof sources];
  return { setting, flag: source?.[0] ?? setting, missing: given[setting] === undefined };
}

/** Null when a file that was asked for is not there, or is no JSON object. */
async function readSettings(file: string, wanted: boolean): Promise<Record<string, unknown> | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return wanted ? null : {}; // without a file everything comes from flags and environment
  }
  const parsed = z.safeParse(z.record(z.string(), z.unknown()), parseJson(text));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told by the caller with the file's name
  }
}
