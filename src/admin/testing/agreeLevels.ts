import { documentKey } from "#store/documentKey.ts";
import { agreedLevelsRecord } from "#store/records/agreedLevelsRecord.ts";
import { type Fields, keyedItems, upsertItems } from "../keyedItems.ts";
import { openSession } from "../session.ts";
import { talksPlace } from "../sitePlace.ts";
import { readWorkSite } from "../workSite.ts";
import { must, type TownRun } from "./townRun.ts";

/** What each pair agreed on of one competence, as the app writes it once a discussion has been held. */
export async function agreeLevels(
  run: Pick<TownRun, "options" | "io">,
  year: number,
  competenceId: string,
  agreed: ReadonlyMap<string, number>,
): Promise<void> {
  const session = must(await openSession(run.options, run.io, 0));
  const { site, siteId, lists } = talksPlace(session);
  const listId = must(await readWorkSite(site, lists)).lists.get("SupervisorHalves")?.Id ?? "";
  const list = { name: "SupervisorHalves" as const, listId, siteId, select: ["Key", "Digest"] };
  const present = must(await keyedItems(session, list));
  const wanted = new Map<string, Fields>();
  for (const [pair, level] of agreed) {
    const key = documentKey.supervisorHalf(year, pair);
    if (!present.has(key)) throw new Error(`there is no ${key}`);
    wanted.set(key, { Digest: must(agreedLevelsRecord.write({ levels: { [competenceId]: level } })) });
  }
  must(await upsertItems(session, list, present, wanted));
}
