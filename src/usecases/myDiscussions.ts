import type { TownModel } from "#domain/model/townModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { Person } from "#domain/organisation/person.ts";
import { discussionTime } from "#domain/yearclock/discussionTime.ts";
import { dueOnOf } from "#domain/yearclock/dueOnOf.ts";
import { timingOf } from "#domain/yearclock/timing.ts";
import type { DocumentRow } from "#store/groupDocuments.ts";
import type { MyDiscussion } from "./home.ts";

export function fills({ chairId, secretaryId, actingChairId }: Group, me: Person): boolean {
  return [chairId, secretaryId, actingChairId].includes(me.id);
}

/** The discussions of the person's own groups, those to fill first. */
export function myDiscussions(
  worksheets: readonly DocumentRow[],
  handedIn: readonly DocumentRow[],
  groups: ReadonlyMap<string, Group>,
  me: Person | null,
  {
    year,
    today,
    model,
    returned,
  }: {
    readonly year: number;
    readonly today: string;
    readonly model: TownModel;
    readonly returned: ReadonlySet<string>;
  },
): readonly MyDiscussion[] {
  const copies = new Map(handedIn.map((row) => [row.groupId, row.state]));
  const mine = worksheets.flatMap((row): MyDiscussion[] => {
    const group = groups.get(row.groupId);
    if (!group || !me) return [];
    const copy = copies.get(group.id);
    const isDone = copy === "handedIn" || copy === "neverMet";
    const state = returned.has(group.id) ? "returned" : isDone ? copy : "draft";
    const mayFill = !group.endedOn && fills(group, me);
    if (!mayFill && !group.memberIds.includes(me.id)) return [];
    const kind = model.groupKinds.find(({ id }) => id === group.kindId);
    const dueOn = kind ? dueOnOf(kind, year, row.dueOn, today) : row.dueOn || null;
    const timing = dueOn === null ? "later" : timingOf(isDone && state === copy, dueOn, today);
    const from = discussionTime(model, row.kindId, year)?.from ?? "";
    return [
      {
        year,
        groupId: group.id,
        title: group.name,
        kindId: row.kindId,
        state,
        dueOn,
        timing,
        mayFill,
        opensOn: from > today ? from : null,
      },
    ];
  });
  return mine.sort((a, b) => Number(b.mayFill) - Number(a.mayFill) || a.title.localeCompare(b.title, "fi"));
}
