import type { Deputy } from "#domain/organisation/deputy.ts";
import { deputyRecord } from "#store/records/deputyRecord.ts";
import { keyedItems, upsertItems } from "../keyedItems.ts";
import { openSession } from "../session.ts";
import { readWorkSite } from "../workSite.ts";
import { must, type TownRun } from "./townRun.ts";

/** A deputy as HR enters one in the app; `body` spoils it as somebody's hand would. */
export async function enterDeputy(
  run: Pick<TownRun, "options" | "io">,
  deputy: { readonly [Name in keyof Deputy]: string },
  body?: string,
): Promise<void> {
  const session = must(await openSession(run.options, run.io, 0));
  const { lists } = must(await readWorkSite(session.work));
  const listId = lists.get("Deputies")?.Id ?? "";
  const list = { name: "Deputies" as const, listId, select: ["Title", "Key", "GroupId", "Body"] };
  const text = body ?? must(deputyRecord.write(deputy as Deputy));
  const fields = { Title: deputy.groupId, GroupId: deputy.groupId, Body: text };
  const present = must(await keyedItems(session, list));
  must(await upsertItems(session, list, present, new Map([[`deputy:${deputy.groupId}`, fields]])));
}
