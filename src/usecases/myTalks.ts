import { type TalkRow, talkTasks } from "#domain/home/talkTasks.ts";
import type { TalkTask } from "#domain/home/task.ts";
import { dayOfCycle } from "#domain/model/monthDay.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { HomeGlance } from "./home.ts";

/** What waits for the person in development discussions; nothing where the town does not hold them here. */
export function myTalks(
  rows: { readonly own: readonly TalkRow[]; readonly halves: readonly TalkRow[] },
  me: Person | null,
  { year, today, model }: HomeGlance,
): readonly TalkTask[] {
  if (!me || !model.talk) return [];
  return talkTasks(me.id, rows, { year, dueOn: dayOfCycle(year, model.talk.heldBy), today });
}
