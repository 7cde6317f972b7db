import { parseArgs } from "node:util";
import { fail, ok, type Result } from "#lib/result.ts";

export type Command =
  | { readonly name: "setup" | "sync" | "aggregate" | "verify" | "status" }
  | {
      readonly name:
        | "org import"
        | "import-discussions"
        | "import-lines"
        | "import-summaries"
        | "import-plans"
        | "import-trainings";
      readonly folder: string;
    }
  | { readonly name: "open"; readonly year: number }
  /** `folder`: where the files go; without it a folder named by the person and the day. */
  | { readonly name: "export"; readonly personId: string; readonly folder: string | undefined }
  /** `personId`: the discussions of this person alone, whatever their age. */
  | { readonly name: "dispose"; readonly personId: string | undefined };

/** Options as they stand on the command line. */
export type Flags = Readonly<Record<string, string | boolean | undefined>>;

const flagDefinitions = {
  config: { type: "string" },
  tenant: { type: "string" },
  "client-id": { type: "string" },
  "teams-app-id": { type: "string" },
  "work-site": { type: "string" },
  "talks-site": { type: "string" },
  "staff-group": { type: "string" },
  hr: { type: "string" },
  "site-admins": { type: "string" },
  model: { type: "string" },
  app: { type: "string" },
  out: { type: "string" },
  "tab-origin": { type: "string" },
  "host-origins": { type: "string" },
  today: { type: "string" },
  lang: { type: "string" },
  sandbox: { type: "string" },
  as: { type: "string" },
  certificate: { type: "string" },
  "device-code": { type: "boolean" },
  "dry-run": { type: "boolean" },
  "replace-model": { type: "boolean" },
  "allow-removals": { type: "boolean" },
  "take-over": { type: "boolean" },
  person: { type: "string" },
  help: { type: "boolean" },
} as const;

export type CommandFault =
  | { readonly code: "noCommand" }
  | { readonly code: "unknownCommand"; readonly given: string }
  | { readonly code: "noFolder" }
  | { readonly code: "noPerson" }
  | { readonly code: "badYear"; readonly given: string }
  | { readonly code: "badFlag"; readonly detail: string };

export interface ParsedCommand {
  readonly command: Result<Command, CommandFault>;
  readonly flags: Flags;
}

export function parseCommand(argv: readonly string[]): ParsedCommand {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: flagDefinitions,
      allowPositionals: true,
    });
    return { command: commandOf(positionals, values.person), flags: values };
  } catch (error) {
    // parseArgs throws for nothing but what stands on the command line
    const detail = error instanceof Error ? error.message : String(error);
    return { command: fail({ code: "badFlag", detail }), flags: {} };
  }
}

function commandOf(
  [first, second, third]: readonly string[],
  personId: string | undefined,
): Result<Command, CommandFault> {
  switch (first) {
    case undefined:
      return fail({ code: "noCommand" });
    case "setup":
    case "sync":
    case "aggregate":
    case "verify":
    case "status":
      return ok({ name: first });
    case "org":
      if (second !== "import") return fail({ code: "unknownCommand", given: `org ${second ?? ""}`.trim() });
      return third ? ok({ name: "org import", folder: third }) : fail({ code: "noFolder" });
    case "import-discussions":
    case "import-lines":
    case "import-summaries":
    case "import-plans":
    case "import-trainings":
      return second ? ok({ name: first, folder: second }) : fail({ code: "noFolder" });
    case "export":
      return second ? ok({ name: first, personId: second, folder: third }) : fail({ code: "noPerson" });
    case "dispose":
      return ok({ name: first, personId });
    case "open":
      return /^20\d\d$/.test(second ?? "")
        ? ok({ name: "open", year: Number(second) })
        : fail({ code: "badYear", given: second ?? "" });
    default:
      return fail({ code: "unknownCommand", given: first });
  }
}
