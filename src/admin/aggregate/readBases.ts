import type { LevelBasis, LevelPeriod } from "#domain/statistics/levelBasis.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "#store/bodyCodec.ts";
import { longBodyColumns } from "#store/longBodyColumns.ts";
import { longBodyText } from "#store/readLong.ts";
import { levelBasisRecord } from "#store/records/levelBasisRecord.ts";
import { levelPeriodRecord } from "#store/records/levelPeriodRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { type KeyedItems, type KeyedList, keyedItems } from "../keyedItems.ts";
import type { Session } from "../session.ts";
import type { WorkSite } from "../workSite.ts";

/** What earlier figures, and this year's as far as they are there, were computed from. */
export interface ReadBases {
  readonly list: KeyedList;
  readonly items: KeyedItems;
  readonly periods: readonly LevelPeriod[];
  readonly bases: readonly LevelBasis[];
}

export async function readBases(session: Session, talks: WorkSite): Promise<Result<ReadBases, AdminFailure>> {
  const list: KeyedList = {
    name: "LevelBases",
    listId: talks.lists.get("LevelBases")?.Id ?? "",
    siteId: session.talksSiteId,
    select: ["Title", "Key", "Year", "Kind", ...longBodyColumns],
  };
  const items = await keyedItems(session, list);
  if (!items.ok) return items;
  const periods = records(items.value, "period", levelPeriodRecord);
  if (!periods.ok) return periods;
  const bases = records(items.value, "basis", levelBasisRecord);
  if (!bases.ok) return bases;
  return ok({ list, items: items.value, periods: periods.value, bases: bases.value });
}

/** One that cannot be read stops the run: without it, new figures could tell what they must not. */
function records<T>(
  items: KeyedItems,
  kind: string,
  record: BodyCodec<T>,
): Result<readonly T[], AdminFailure> {
  const read: T[] = [];
  for (const [key, item] of items) {
    if (item.fields.Kind !== kind) continue;
    const one = record.read(longBodyText(item));
    if (!one.ok) return fail({ service: "admin", reason: "unreadable", list: "LevelBases", key });
    read.push(one.value);
  }
  return ok(read);
}
