import { leansUntil, type YearSums } from "#domain/statistics/leansUntil.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { deputyRecord } from "#store/records/deputyRecord.ts";
import { levelSumsRecord } from "#store/records/levelSumsRecord.ts";
import { staffDeputyRecord } from "#store/records/staffDeputyRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { keyedItems } from "../keyedItems.ts";
import type { Session } from "../session.ts";
import type { YearsKnown } from "./overdue.ts";
import type { StockedList } from "./StockedList.ts";

/** Whoever acts for somebody is kept by the last day, which no column tells. */
export async function yearsOfDeputies(
  session: Session,
  list: StockedList | undefined,
): Promise<Result<YearsKnown, AdminFailure>> {
  if (!list) return ok(new Map());
  const { name, listId, documents } = list;
  const items = await keyedItems(session, { name, listId, select: ["Key", "Body"] });
  if (!items.ok) return items;
  return ok(
    new Map(
      documents.flatMap((entry) => {
        const body = String(items.value.get(entry.Key ?? "")?.fields.Body ?? "");
        const [ofGroup, ofStaff] = [deputyRecord.read(body), staffDeputyRecord.read(body)];
        const to = ofGroup.ok ? ofGroup.value.to : ofStaff.ok ? ofStaff.value.to : null;
        return to === null ? [] : [[entry, Number(to.slice(0, 4))] as const];
      }),
    ),
  );
}

/**
 * What levels were computed from is kept by the last year whose figures lean on it: without it the next figures could
 * tell of single people. Figures that cannot be read stop the run, since nobody knows then what they lean on.
 */
export async function yearsOfBases(
  session: Session,
  sums: StockedList | undefined,
  bases: StockedList | undefined,
): Promise<Result<YearsKnown, AdminFailure>> {
  if (!sums || !bases || bases.documents.length === 0) return ok(new Map());
  const { name, listId } = sums;
  const items = await keyedItems(session, { name, listId, select: ["Key", "Year", "Body"] });
  if (!items.ok) return items;
  const published: YearSums[] = [];
  for (const [key, { fields }] of items.value) {
    if (!key.startsWith("levels:")) continue; // a folder
    const read = levelSumsRecord.read(String(fields.Body ?? ""));
    if (!read.ok) return fail({ service: "admin", reason: "unreadable", list: name, key });
    published.push({ year: Number(fields.Year), sums: read.value.sums });
  }
  return ok(
    new Map(
      bases.documents.flatMap((entry) => {
        const [, year, competenceId] = /^levelbasis:(\d{4}):(.+)$/u.exec(entry.Key ?? "") ?? [];
        if (!year || !competenceId) return [];
        const until = leansUntil(published, competenceId, Number(year));
        return until === null ? [] : [[entry, until] as const];
      }),
    ),
  );
}
