import { timingOf } from "../yearclock/timing.ts";
import type { TalkTask } from "./task.ts";

/** One half of a development discussion as its list shows it. */
export interface TalkRow {
  readonly personId: string;
  readonly supervisorId: string;
  /** What `store/talkDocuments.ts` writes; nothing of what was said. */
  readonly state: string;
}

interface TalkRows {
  /** Employees' halves and supervisors' halves that the person may read. */
  readonly own: readonly TalkRow[];
  readonly halves: readonly TalkRow[];
}

const held: ReadonlySet<string> = new Set(["held", "acknowledged", "closed"]);

/** What a person has to do with the own development discussions of a year, and with those of the own staff. */
export function talkTasks(
  me: string,
  { own, halves }: TalkRows,
  { year, dueOn, today }: { readonly year: number; readonly dueOn: string; readonly today: string },
): readonly TalkTask[] {
  const task = (what: TalkTask["what"], rest: Partial<TalkTask> = {}): TalkTask => ({
    ...{ kind: "talk", what, year, pairId: null, count: 1, of: 1, dueOn },
    timing: timingOf(false, dueOn, today),
    ...rest,
  });
  const mine = halves
    .filter(({ personId }) => personId === me)
    .flatMap(({ supervisorId, state }): readonly TalkTask[] => {
      const half = own.find((one) => one.personId === me && one.supervisorId === supervisorId);
      const pairId = `${me}~${supervisorId}`;
      if (!half || state === "exempt" || state === "closed") return [];
      if (held.has(state)) return half.state === "acknowledged" ? [] : [task("acknowledge", { pairId })];
      if (state === "proposed") return [task("proposed", { pairId })];
      return half.state === "draft" ? [task("prepare", { pairId })] : [];
    });
  const staff = halves.filter(({ supervisorId, state }) => supervisorId === me && state !== "exempt");
  const count = staff.filter(({ state }) => !held.has(state)).length;
  const unread = staff.filter(({ state }) => state === "held").length;
  return [
    ...mine,
    ...(count > 0 ? [task("hold", { count, of: staff.length })] : []),
    ...(unread > 0 ? [task("acknowledgeStaff", { count: unread })] : []),
  ];
}
