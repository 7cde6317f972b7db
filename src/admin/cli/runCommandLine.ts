import { type Language, languageSchema } from "#domain/model/localText.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { runAggregate } from "../aggregate/runAggregate.ts";
import { runImportDiscussions } from "../discussions/runImportDiscussions.ts";
import { runDispose } from "../dispose/runDispose.ts";
import { runExport } from "../export/runExport.ts";
import { runImportLines } from "../lines/runImportLines.ts";
import { runOpen } from "../open/runOpen.ts";
import { runOrgImport } from "../organisation/runOrgImport.ts";
import { runImportPlans } from "../plans/runImportPlans.ts";
import type { Outcome } from "../runCommand.ts";
import { runSetup } from "../setup/runSetup.ts";
import { runStatus } from "../status/runStatus.ts";
import { runImportSummaries } from "../summaries/runImportSummaries.ts";
import { runSync } from "../sync/runSync.ts";
import { runImportTrainings } from "../trainings/runImportTrainings.ts";
import { runVerify } from "../verify/runVerify.ts";
import { type Command, parseCommand } from "./parseCommand.ts";
import { readOptions } from "./readOptions.ts";
import { usageTexts } from "./usageTexts.ts";

/** Runs what the command line says; the exit code: 0 done, 1 failed or `verify` found differences, 2 not understood. */
export async function runCommandLine(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  io: AdminIo,
): Promise<0 | 1 | 2> {
  const { command, flags } = parseCommand(argv);
  const texts = usageTexts[languageOf(flags.lang ?? environment.OSAAMISKELLO_LANG)];
  if (flags.help === true) {
    io.print(texts.usage);
    return 0;
  }
  if (!command.ok) {
    io.print(texts.command(command.failure));
    io.print(texts.usage);
    return 2;
  }
  const options = await readOptions(flags, environment);
  if (!options.ok) {
    io.print(texts.options(options.failure.file, options.failure.faults));
    return 2;
  }
  const outcome = await run(command.value, options.value, io);
  return outcome.ok && outcome.value.differences === 0 ? 0 : 1;
}

function run(command: Command, options: AdminOptions, io: AdminIo): Promise<Outcome> {
  switch (command.name) {
    case "setup":
      return runSetup(options, io);
    case "org import":
      return runOrgImport(command.folder, options, io);
    case "open":
      return runOpen(command.year, options, io);
    case "sync":
      return runSync(options, io);
    case "aggregate":
      return runAggregate(options, io);
    case "verify":
      return runVerify(options, io);
    case "import-discussions":
      return runImportDiscussions(command.folder, options, io);
    case "import-lines":
      return runImportLines(command.folder, options, io);
    case "import-summaries":
      return runImportSummaries(command.folder, options, io);
    case "import-plans":
      return runImportPlans(command.folder, options, io);
    case "import-trainings":
      return runImportTrainings(command.folder, options, io);
    case "dispose":
      return runDispose(command.personId, options, io);
    case "export":
      return runExport(command.personId, command.folder, options, io);
    case "status":
      return runStatus(options, io);
  }
}

function languageOf(given: unknown): Language {
  const language = languageSchema.safeParse(given);
  return language.success ? language.data : "fi";
}
