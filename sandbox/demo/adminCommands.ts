import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Town {
  readonly tenantId: string;
  readonly clientId: string;
  readonly teamsAppId: string;
  readonly sharePointHost: string;
  readonly users: readonly { readonly id: string; readonly userPrincipalName: string }[];
  readonly groups: readonly { readonly id: string }[];
  readonly sites: readonly { readonly path: string }[];
  readonly personas: readonly { readonly key: string; readonly userId: string }[];
}

export interface AdminCommand {
  readonly title: string;
  readonly script: string;
  readonly args: readonly string[];
}

export function readTown(name: string): Town | null {
  const file = join("sandbox", "towns", name, "tenant.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Town) : null;
}

/** Where the town's data is read from, and where the configuration goes. */
export interface TownFiles {
  readonly folder: string;
  readonly appFolder: string;
  readonly configFile: string;
}

function demoFiles(name: string): TownFiles {
  return {
    folder: join("sandbox", "towns", name),
    appFolder: join("dist", "app"),
    configFile: join(".sandbox", `${name}.config.json`),
  };
}

/**
 * What IT would type, in order; the same command line as in a real tenant, signed in as the town's IT. What only people
 * themselves can write comes between.
 */
export function adminCommands(
  name: string,
  town: Town,
  at: { readonly origin: string; readonly appOrigin: string; readonly today: string },
  files: TownFiles = demoFiles(name),
): { readonly setup: AdminCommand; readonly others: readonly AdminCommand[] } {
  const { folder, appFolder, configFile } = files;
  const [work, talks] = town.sites;
  const hr = town.users.find(({ id }) => id === town.personas.find(({ key }) => key === "hr")?.userId);
  const common = [
    ...["--sandbox", at.origin, "--as", "it", "--lang", "en"],
    ...["--tenant", town.tenantId, "--client-id", town.clientId, "--teams-app-id", town.teamsAppId],
    ...["--work-site", `https://${town.sharePointHost}${work?.path}`],
    ...["--talks-site", `https://${town.sharePointHost}${talks?.path}`],
    ...["--staff-group", town.groups[0]?.id ?? "", "--hr", hr?.userPrincipalName ?? ""],
    ...["--out", configFile],
  ];
  const commandOn = (day: string, title: string, ...args: readonly string[]): AdminCommand => ({
    title,
    script: "src/admin/main.ts",
    args: [...args, ...common, "--today", day],
  });
  const command = (title: string, ...args: readonly string[]) => commandOn(at.today, title, ...args);
  const words: AdminCommand = {
    title: "people's own words",
    script: "sandbox/demo/writeTalks.ts",
    args: ["--sandbox", at.origin, "--folder", folder, "--config", configFile, "--today", at.today],
  };
  const years = yearsOf(folder, at.today);
  return {
    setup: command(
      "setup",
      "setup",
      ...["--model", join(folder, "model.json"), "--app", appFolder],
      ...["--tab-origin", at.appOrigin, "--host-origins", at.origin],
    ),
    others: [
      command("org import", "org", "import", join(folder, "org")),
      ...years.map((year) => commandOn(openedOn(folder, year, at.today), `open ${year}`, "open", year)),
      command("sync", "sync"),
      ...years.flatMap((year) =>
        (["discussions", "lines", "summaries"] as const)
          .filter((part) => isFilled(join(folder, part, year)))
          .map((part) => command(`import-${part} ${year}`, `import-${part}`, join(folder, part, year))),
      ),
      ...(["plans", "trainings"] as const).flatMap((part) =>
        yearsThatHavePassed(join(folder, part), at.today).map((year) =>
          command(`import-${part} ${year}`, `import-${part}`, join(folder, part, year)),
        ),
      ),
      ...(existsSync(join(folder, "talks")) ? [words, command("aggregate", "aggregate")] : []),
      command("verify", "verify"),
    ],
  };
}

/** The year that the day belongs to, and the years before of which the town brings discussions along; oldest first. */
function yearsOf(folder: string, today: string): readonly string[] {
  const now = String(yearOf(today));
  const at = join(folder, "discussions");
  const earlier = existsSync(at)
    ? readdirSync(at).filter((year) => /^20\d\d$/.test(year) && year < now && isFilled(join(at, year)))
    : [];
  return [...earlier.sort(), now];
}

/** Discussions of two people are made in their own cycle only: a year of which the town brings some was opened in it. */
function openedOn(folder: string, year: string, today: string): string {
  const isOver = Number(year) < yearOf(today);
  return isOver && existsSync(join(folder, "talks", `${year}.json`)) ? `${Number(year) - 1}-10-15` : today;
}

/** Folders named by years in which nothing is later than the day: what has not happened yet cannot be brought in. */
function yearsThatHavePassed(at: string, today: string): readonly string[] {
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .filter((year) => /^20\d\d$/.test(year) && latestDay(join(at, year)) <= today)
    .filter((year) => Number(year) <= Number(today.slice(0, 4)) + 1)
    .sort();
}

function latestDay(folder: string): string {
  const files = readdirSync(folder).filter((file) => file !== "subsidised.csv"); // goes on after today
  const days = files.flatMap(
    (file) => readFileSync(join(folder, file), "utf8").match(/\b20\d\d-\d\d-\d\d\b/gu) ?? [],
  );
  return days.sort().at(-1) ?? "";
}

function isFilled(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/** A cycle opens in October. */
function yearOf(today: string): number {
  return Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) >= 10 ? 1 : 0);
}
