import type { AgreedHalf } from "#domain/statistics/countedHalves.ts";
import { pairOf } from "#domain/talks/talkPair.ts";
import { allItems, type ListItem } from "#graph/listItems.ts";
import { ok, type Result } from "#lib/result.ts";
import { documentKey } from "#store/documentKey.ts";
import { isInItsFolder } from "#store/isInItsFolder.ts";
import { textColumn } from "#store/itemColumns.ts";
import { agreedLevelsRecord } from "#store/records/agreedLevelsRecord.ts";
import { type AdminFailure, viaGraph } from "../adminFailure.ts";
import type { Session } from "../session.ts";
import type { WorkSite } from "../workSite.ts";

export interface ReadAgreed {
  readonly halves: readonly AgreedHalf[];
  /** Documents that cannot be counted: not readable, or not what they say that they are. */
  readonly left: number;
}

/** What the supervisors' halves of a year tell of agreed levels. Of what anybody wrote, nothing is asked for. */
export async function readAgreed(
  session: Session,
  talks: WorkSite,
  year: number,
): Promise<Result<ReadAgreed, AdminFailure>> {
  const listId = talks.lists.get("SupervisorHalves")?.Id ?? "";
  const query = {
    list: { siteId: session.talksSiteId, listId },
    select: ["Key", "PersonId", "Year", "Digest"],
    filter: `fields/Year eq ${year}`,
    top: 2000,
    place: true,
  };
  const items = await viaGraph("GET SupervisorHalves", allItems(session.graph, query));
  if (!items.ok) return items;
  const held = items.value.filter((item) => textColumn(item, "Digest") !== "");
  // Whoever fills a half could write another's key into it.
  const inPlace = held.filter(isInItsFolder);
  const keys = inPlace.map((item) => textColumn(item, "Key"));
  const halves = inPlace.flatMap((item) => {
    const half = agreedHalf(item, year);
    // Of two that say the same of themselves, neither counts.
    const isOne = keys.filter((key) => key === textColumn(item, "Key")).length === 1;
    return half && isOne ? [half] : [];
  });
  return ok({ halves, left: held.length - halves.length });
}

function agreedHalf(item: ListItem, year: number): AgreedHalf | null {
  const key = textColumn(item, "Key");
  const pair = pairOf(key.slice(documentKey.supervisorHalf(year, "").length));
  const digest = agreedLevelsRecord.read(textColumn(item, "Digest"));
  if (!pair || !digest.ok || textColumn(item, "PersonId") !== pair.employeeId) return null;
  return { ...pair, levels: digest.value.levels };
}
