import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "#domain/model/localText.ts";
import type { Person } from "#domain/organisation/person.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Session } from "../session.ts";
import type { Town } from "../townSite.ts";
import type { Collected } from "./collectPerson.ts";
import { exportPage } from "./exportPage.ts";
import { namesById } from "./namesById.ts";
import type { ExportTexts } from "./texts/ExportTexts.ts";
import { en } from "./texts/en.ts";
import { fi } from "./texts/fi.ts";
import { sv } from "./texts/sv.ts";

const texts: Readonly<Record<Language, ExportTexts>> = { fi, sv, en };

export interface ExportContent {
  readonly person: Person;
  readonly town: Town;
  readonly collected: readonly Collected[];
  readonly siteGroups: readonly string[];
}

/** A new folder that the account alone may open: a page to read, and the same as JSON, a file for each list. */
export async function writeExport(
  session: Session,
  folder: string,
  { person, town, collected, siteGroups }: ExportContent,
): Promise<Result<null, AdminFailure>> {
  const { language } = session.options;
  const page = exportPage(
    { personName: person.name, madeOn: session.today, language, collected, siteGroups },
    { texts: texts[language], names: namesById(town, language), day: (iso) => dayIn(language, iso) },
  );
  const files = [
    ["index.html", page],
    ...collected.map((one) => [join("data", `${one.list}.json`), `${JSON.stringify(one, null, 2)}\n`]),
    [join("data", "SharePointGroups.json"), `${JSON.stringify(siteGroups, null, 2)}\n`],
  ] as const;
  const made = await session.changes.make({ code: "file.write", data: { file: folder } }, async () => {
    if (!(await madeNew(folder)))
      return fail({ service: "admin" as const, reason: "folderExists" as const, folder });
    await mkdir(join(folder, "data"), { mode: 0o700 });
    for (const [name, text] of files)
      await writeFile(join(folder, name ?? ""), text ?? "", { encoding: "utf8", mode: 0o600, flag: "wx" });
    return ok(null);
  });
  return made.ok ? ok(null) : made;
}

/** False: there is something of that name already, which may be another person's. */
async function madeNew(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Days as people write them; of an instant its day in Finland. */
function dayIn(language: Language, iso: string): string {
  const day = iso.length > 10 ? finnishDay.format(new Date(iso)) : iso;
  const [year, month, date] = day.split("-").map(Number);
  return language === "fi" ? `${date}.${month}.${year}` : day;
}

/** Swedish writes dates as ISO does. */
const finnishDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki" });
