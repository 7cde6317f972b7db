import type { Line } from "../lines/line.ts";
import type { AreaBoard, GroupRow } from "../summaries/areaBoard.ts";
import type { PostState } from "../summaries/channelPost.ts";
import type { HrTask } from "./task.ts";

/** What HR's tasks of a year are seen from. */
export interface HrWork {
  readonly year: number;
  /** With what HR has said to the groups. */
  readonly areas: readonly AreaBoard[];
  /** What groups that lay down lines have handed in, with the unit that they do it for. */
  readonly laid: readonly {
    readonly unitId: string;
    readonly unitName: string;
    readonly lines: readonly Line[];
    readonly modifiedAt: string;
  }[];
  /** Published copies in force: `published` summaries and `lines`, of the year. */
  readonly published: readonly {
    readonly kind: "published" | "lines" | "plan";
    readonly unitId: string;
    readonly modifiedAt: string;
  }[];
  /** How many areas' training plans have been handed in and not been compiled. */
  readonly plans: { readonly year: number; readonly handedIn: number };
  /** The newest message of each unit about its summary, and about its confirmed plan. */
  readonly posts: readonly {
    readonly about: "summary" | "plan";
    readonly unitId: string;
    readonly unitName: string;
    readonly state: PostState;
  }[];
}

export function hrTasks(work: HrWork): readonly HrTask[] {
  return [...messages(work), ...lines(work), ...decisions(work), ...plans(work), ...summaries(work)];
}

/**
 * What a cycle that is over has left to HR. Its lines are nobody's to answer any more; what is in waits for HR's word
 * until its area's summary is published, and the summary for nobody.
 */
export function hrTasksLeft(work: HrWork): readonly HrTask[] {
  const open = work.areas.filter(({ unit }) => !isPublished(work, unit.id));
  const left = [...messages(work), ...decisions({ ...work, areas: open }), ...summaries(work, true)];
  return left.map(withYear);
}

/** Beside the tasks of the new cycle, those of the one before are told apart by their year. */
function withYear(task: HrTask): HrTask {
  if ("title" in task) return { ...task, title: `${task.title} ${task.year}` };
  if (task.kind !== "decide" || !task.only) return task;
  return { ...task, only: { ...task.only, title: `${task.only.title} ${task.year}` } };
}

function plans({ plans: { year, handedIn } }: HrWork): readonly HrTask[] {
  return handedIn === 0 ? [] : [{ kind: "plans", year, count: handedIn }];
}

function messages({ year, posts }: HrWork): readonly HrTask[] {
  return posts.flatMap(({ about, unitId, unitName, state }): HrTask[] => {
    const unknown = state === "unknown" || state === "sending";
    if (!unknown && state !== "ready" && state !== "failed") return [];
    return [{ kind: "message", about, year, unitId, title: unitName, unknown }];
  });
}

/** A unit may have several groups that lay down lines; one of them that is newer than the copy is enough. */
function lines({ year, laid, published }: HrWork): readonly HrTask[] {
  const units = new Map(laid.filter((one) => one.lines.length > 0).map((one) => [one.unitId, one.unitName]));
  return [...units].flatMap(([unitId, title]): HrTask[] => {
    const copy = published.find((one) => one.kind === "lines" && one.unitId === unitId);
    const outdated = copy !== undefined;
    const newer = laid.some((one) => one.unitId === unitId && one.modifiedAt > (copy?.modifiedAt ?? ""));
    return newer ? [{ kind: "lines", year, unitId, title, outdated }] : [];
  });
}

function decisions({ year, areas }: HrWork): readonly HrTask[] {
  const waiting = areas.flatMap(({ groups }) => groups.filter(({ state }) => state === "handedIn"));
  const [first] = waiting;
  if (!first) return [];
  const only = waiting.length === 1 ? { groupId: first.groupId, title: first.name } : null;
  return [{ kind: "decide", year, count: waiting.length, only }];
}

function summaries(work: HrWork, isOver = false): readonly HrTask[] {
  const { year, areas } = work;
  return areas.flatMap(({ unit, expected, handedIn, neverMet, groups }): HrTask[] => {
    const at = { year, unitId: unit.id, title: unit.name };
    if (isPublished(work, unit.id)) {
      const count = groups.filter(isChanged).length;
      return count > 0 ? [{ ...at, kind: "outdated", count }] : [];
    }
    const missing = expected - handedIn - neverMet;
    return handedIn > 0 && (isOver || missing === 0) ? [{ ...at, kind: "compile", missing }] : [];
  });
}

function isPublished({ published }: HrWork, unitId: string): boolean {
  return published.some((one) => one.kind === "published" && one.unitId === unitId);
}

function isChanged({ dealings }: GroupRow): boolean {
  return dealings?.changedSinceCompiled === true;
}
