import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type AppConfig, withAppConfig } from "#lib/appConfig.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Session } from "../session.ts";
import type { WorkSite } from "../workSite.ts";

/** Tells the app where the town's data lives: a file of its own, and the page of the built app when one is named. */
export async function writeConfig(
  session: Session,
  lists: WorkSite["lists"],
  talks: WorkSite["lists"] | null,
): Promise<Result<null, AdminFailure>> {
  const { options } = session;
  const config = appConfigOf(session, lists, talks);
  const written = await writeIfChanged(session, options.configFile, `${JSON.stringify(config, null, 2)}\n`);
  if (!written.ok || !options.appFolder) return written;
  const page = join(options.appFolder, "index.html");
  const html = await readIfThere(page);
  if (html === null) return fail({ service: "admin", reason: "fileMissing", file: page });
  const configured = withAppConfig(html, config);
  if (configured === null) return fail({ service: "admin", reason: "noDataBlock", file: page });
  return writeIfChanged(session, page, configured);
}

function appConfigOf(
  { options, siteId, talksSiteId }: Session,
  lists: WorkSite["lists"],
  talks: WorkSite["lists"] | null,
): AppConfig {
  return {
    tenantId: options.tenantId,
    clientId: options.clientId,
    teamsAppId: options.teamsAppId,
    siteId,
    lists: idsOf(lists),
    ...(talks && { talks: { siteId: talksSiteId, lists: idsOf(talks) } }),
    ...(options.tabOrigin && { tabOrigin: options.tabOrigin }),
    ...(options.signIn.kind === "sandbox" && { graphOrigin: options.signIn.origin }),
    ...(options.hostOrigins && { hostOrigins: [...options.hostOrigins] }),
    ...(options.today && { today: options.today }),
  };
}

/** Those that people use; the commands' own are found by their address. */
function idsOf(lists: WorkSite["lists"]): Readonly<Record<string, string>> {
  const used = [...lists].filter(([name]) => name !== "Registry" && name !== "LevelBases");
  return Object.fromEntries(used.map(([name, list]) => [name, list.Id]));
}

async function writeIfChanged(
  session: Session,
  file: string,
  text: string,
): Promise<Result<null, AdminFailure>> {
  if ((await readIfThere(file)) === text) return ok(null);
  await session.changes.make({ code: "file.write", data: { file } }, async () => {
    await writeFile(file, text, "utf8");
    return ok(null);
  });
  return ok(null);
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return null; // not there: written anew, or told by the caller
  }
}
