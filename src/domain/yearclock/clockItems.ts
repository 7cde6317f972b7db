import type { TownModel } from "../model/townModel.ts";
import type { GroupId } from "../organisation/group.ts";
import type { ClockEntry, YearForm } from "./clockEntry.ts";
import { type ClockTime, clockTime } from "./clockTime.ts";

/** A group that the person belongs to, and where its discussion of the year stands. */
export interface ClockGroup {
  readonly groupId: GroupId;
  readonly name: string;
  readonly kindId: string;
  /** How the group's unit talks in the year. */
  readonly form: YearForm;
  /** Null: no discussion has been opened for it. */
  readonly discussion: {
    readonly done: boolean;
    readonly dueOn: string;
    readonly mayFill: boolean;
  } | null;
}

/** What of the clock comes to one person. */
export interface Concerns {
  readonly roles: readonly ClockEntry["roles"][number][];
  /** How the person's own unit talks in the year. */
  readonly form: YearForm;
  readonly groups: readonly ClockGroup[];
  /** Of entries that somebody else brings about, by their ids: how far they are. */
  readonly progress: ReadonlyMap<string, Progress>;
}

/** How many of how many are in, or out. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * - `done`: all of the person's discussions for it are in; or everything it is about is there
 * - `late`: a deadline has passed and something is still open
 * - `current`, `ahead`: by the dates
 * - `past`: its time is over, and nothing is known about it
 */
export type ClockState = "done" | "late" | "current" | "ahead" | "past";

export interface ClockItem extends ClockTime {
  readonly entry: ClockEntry;
  readonly state: ClockState;
  /** Whether it concerns the person. */
  readonly mine: boolean;
  /** The person's groups that it is for. */
  readonly groups: readonly ClockGroup[];
  readonly progress: Progress | null;
}

/** The clock of one cycle year as one person sees it today, in the order of time. */
export function clockItems(
  model: Pick<TownModel, "clock" | "groupKinds">,
  { year, today, concerns }: { readonly year: number; readonly today: string; readonly concerns: Concerns },
): readonly ClockItem[] {
  const alternating = new Set(model.groupKinds.flatMap((kind) => (kind.followsAlternation ? kind.id : [])));
  return model.clock
    .map((entry): ClockItem => {
      const time = clockTime(model, entry, year);
      const groups = concerns.groups.filter(
        ({ kindId, form }) =>
          entry.groupKindIds.includes(kindId) && (!alternating.has(kindId) || entry.yearForms.includes(form)),
      );
      const answers = answering.some((role) => entry.roles.includes(role) && concerns.roles.includes(role));
      const byRole =
        entry.yearForms.includes(concerns.form) && entry.roles.some((role) => concerns.roles.includes(role));
      const progress = concerns.progress.get(entry.id) ?? null;
      const own = entry.task === "discussion" ? groups.flatMap(({ discussion }) => discussion ?? []) : [];
      const state = stateOf(time, today, own, { progress, answers });
      return { ...time, entry, state, mine: groups.length > 0 || answers || byRole, groups, progress };
    })
    .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

/** Who answers for it that others bring about what an entry says, in whatever form their own unit talks. */
const answering = ["hr", "leads"] as const;

function stateOf(
  { from, to, dueOn }: ClockTime,
  today: string,
  own: readonly { readonly done: boolean; readonly dueOn: string }[],
  { progress, answers }: { readonly progress: Progress | null; readonly answers: boolean },
): ClockState {
  // Where the person has discussions of their own, others' count only for who answers for them.
  const others = own.length === 0 || answers ? progress : null;
  const othersOpen = others !== null && others.done < others.of;
  if (own.some((discussion) => !discussion.done && discussion.dueOn < today)) return "late";
  if (answers && othersOpen && dueOn !== null && dueOn < today) return "late";
  if ((own.length > 0 || others !== null) && own.every(({ done }) => done) && !othersOpen) return "done";
  if (today < from) return "ahead";
  return today <= to ? "current" : "past";
}
