import type { StaffDeputy } from "#domain/organisation/deputy.ts";
import { staffDeputyPrefix } from "#store/documentKey.ts";
import { staffDeputyRecord } from "#store/records/staffDeputyRecord.ts";
import { keyedItems, upsertItems } from "../keyedItems.ts";
import { openSession } from "../session.ts";
import { readWorkSite } from "../workSite.ts";
import { must, type TownRun } from "./townRun.ts";

/** Who acts for a supervisor, as HR enters it in the app; `body` spoils it as somebody's hand would. */
export async function enterStaffDeputy(
  run: Pick<TownRun, "options" | "io">,
  deputy: { readonly [Name in keyof StaffDeputy]: string },
  body?: string,
): Promise<void> {
  const session = must(await openSession(run.options, run.io, 0));
  const { lists } = must(await readWorkSite(session.work));
  const listId = lists.get("Deputies")?.Id ?? "";
  const list = { name: "Deputies" as const, listId, select: ["Title", "Key", "Body"] };
  const text = body ?? must(staffDeputyRecord.write(deputy as StaffDeputy));
  const fields = { Title: deputy.supervisorId, Body: text };
  const present = must(await keyedItems(session, list));
  const key = `${staffDeputyPrefix}${deputy.supervisorId}`;
  must(await upsertItems(session, list, present, new Map([[key, fields]])));
}
