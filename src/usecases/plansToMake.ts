import type { PlanTask } from "#domain/home/task.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { Person } from "#domain/organisation/person.ts";
import { planOpensOn } from "#domain/plans/planOpensOn.ts";
import { planInTheMaking } from "#domain/plans/planYear.ts";
import { timingOf } from "#domain/yearclock/timing.ts";
import type { DocumentRow } from "#store/groupDocuments.ts";
import type { PublishedTitle } from "#store/summaryDocuments.ts";
import type { HomeGlance } from "./home.ts";
import { fills } from "./myDiscussions.ts";

/**
 * The plans that are made now: from the day on which the year clock has them made; and the plan of the year before it,
 * late as it is, until it is confirmed.
 */
export function plansToMake(
  {
    plans,
    plansBefore,
  }: Readonly<Record<"plans" | "plansBefore", { readonly rows: readonly DocumentRow[] } | null>>,
  { today, model }: HomeGlance,
  published: readonly PublishedTitle[],
): readonly { readonly year: number; readonly rows: readonly DocumentRow[] }[] {
  const year = planInTheMaking(today);
  const isConfirmed = published.some(({ key }) => key.startsWith(`planconfirmed:${year - 1}:`));
  return [
    { year, rows: (planOpensOn(model, year) ?? today) > today ? [] : (plans?.rows ?? []) },
    { year: year - 1, rows: isConfirmed ? [] : (plansBefore?.rows ?? []) },
  ];
}

/** Those that wait for the person to hand them in. */
export function myPlans(
  year: number,
  rows: readonly DocumentRow[],
  groups: ReadonlyMap<string, Group>,
  me: Person | null,
  today: string,
): readonly PlanTask[] {
  return rows.flatMap(({ groupId, kindId, state, dueOn }): PlanTask[] => {
    const group = groups.get(groupId);
    if (!me || !group || group.endedOn || state === "handedIn" || !fills(group, me)) return [];
    const timing = dueOn === "" ? "later" : timingOf(false, dueOn, today);
    const ofArea = kindId === "area";
    return [{ kind: "plan", year, groupId, title: group.name, ofArea, dueOn: dueOn || null, timing }];
  });
}
