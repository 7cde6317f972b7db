import type { Timing } from "../yearclock/timing.ts";

/** A group's discussion that waits for the person: to be filled, corrected, or read and noted upon before it is held. */
export interface DiscussionTask {
  readonly kind: "fill" | "correct" | "note";
  readonly year: number;
  readonly groupId: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly timing: Timing;
  /** The first day of its time in the year clock, where that is still ahead. */
  readonly opensOn: string | null;
}

/** A training plan that waits for the person: the own group's, or the area's that it leads. */
export interface PlanTask {
  readonly kind: "plan";
  /** The year that the plan is for. */
  readonly year: number;
  readonly groupId: string;
  readonly title: string;
  readonly ofArea: boolean;
  readonly dueOn: string | null;
  readonly timing: Timing;
}

/** Trainings that the person's staff has told of, and that wait to be taken into their records. */
export interface TrainingTask {
  readonly kind: "training";
  readonly year: number;
  readonly count: number;
}

/** Something of development discussions: the person's own (`pairId`), or how many of the own staff's. */
export interface TalkTask {
  readonly kind: "talk";
  readonly what: "prepare" | "proposed" | "acknowledge" | "hold" | "acknowledgeStaff";
  readonly year: number;
  readonly pairId: string | null;
  readonly count: number;
  readonly of: number;
  /** The last day for holding the year's discussions. */
  readonly dueOn: string;
  readonly timing: Timing;
}

/** Groups whose discussion comes to the person and is late. */
export interface LateTask {
  readonly kind: "late";
  readonly year: number;
  readonly count: number;
  /** The group's name where it is one alone. */
  readonly title: string | null;
}

/** What only HR does, with the discussions of all. */
export type HrTask =
  /** A message whose outcome nobody knows, or that has not gone. */
  | {
      readonly kind: "message";
      readonly about: "summary" | "plan";
      readonly year: number;
      readonly unitId: string;
      readonly title: string;
      readonly unknown: boolean;
    }
  /** Lines that a group has handed in, and nobody below reads yet; `outdated`: those below read earlier ones. */
  | {
      readonly kind: "lines";
      readonly year: number;
      readonly unitId: string;
      readonly title: string;
      readonly outdated: boolean;
    }
  /** Handed in, and neither accepted nor returned; `only` where it is one group. */
  | {
      readonly kind: "decide";
      readonly year: number;
      readonly count: number;
      readonly only: { readonly groupId: string; readonly title: string } | null;
    }
  /** The published summary was compiled before so many groups handed in anew. */
  | {
      readonly kind: "outdated";
      readonly year: number;
      readonly unitId: string;
      readonly title: string;
      readonly count: number;
    }
  /** Areas' training plans that have been handed in and are not compiled. */
  | { readonly kind: "plans"; readonly year: number; readonly count: number }
  /** Everything is in, or its cycle is over with some `missing`, and nothing published. */
  | {
      readonly kind: "compile";
      readonly year: number;
      readonly unitId: string;
      readonly title: string;
      readonly missing: number;
    };

export type Task = DiscussionTask | PlanTask | TrainingTask | TalkTask | LateTask | HrTask;
