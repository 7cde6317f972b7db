import type { SeenCopy } from "#domain/home/changesSince.ts";
import type { DiscussionTask, PlanTask, TalkTask, TrainingTask } from "#domain/home/task.ts";
import type { Period, TownModel } from "#domain/model/townModel.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import type { Timing } from "#domain/yearclock/timing.ts";
import type { Result } from "#lib/result.ts";
import type { DocumentRow } from "#store/groupDocuments.ts";
import type { PublishedTitle } from "#store/summaryDocuments.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Gaps } from "./gaps.ts";

/** A discussion of a group that the person belongs to. */
export interface MyDiscussion {
  readonly year: number;
  readonly groupId: GroupId;
  readonly title: string;
  readonly kindId: string;
  /** `returned`: HR asks the group to correct it. */
  readonly state: "draft" | "handedIn" | "neverMet" | "returned";
  /** Null: neither the document nor the town's data says. */
  readonly dueOn: string | null;
  readonly timing: Timing;
  readonly mayFill: boolean;
  /** The first day of its time in the year clock, where that is still ahead. */
  readonly opensOn: string | null;
}

/** A published summary, to be read. */
export type PublishedRow = Pick<SeenCopy, "year" | "unitId" | "unitName" | "revision">;

/** The lists of home as they came: what changed is seen from them. */
export interface HomeRows {
  readonly handedIn: readonly DocumentRow[];
  readonly reviews: readonly DocumentRow[];
  /** Of this year and the one before, all revisions, and the withdrawals. */
  readonly published: readonly PublishedTitle[];
}

/** What is known of home first. */
export interface HomeGlance {
  readonly today: string;
  readonly year: number;
  readonly model: TownModel;
  readonly period: Period | null;
}

/** A discussion of the cycle before that was never handed in, or is still to be corrected. */
export type LateDiscussionTask = DiscussionTask & { readonly kind: "fill" | "correct" };

export interface Home extends HomeGlance {
  /** Null: the account is not in the People list. */
  readonly me: Person | null;
  readonly isHr: boolean;
  readonly discussions: readonly MyDiscussion[];
  /** What waits for the person besides this cycle's discussions of groups. */
  readonly tasks: readonly (PlanTask | TrainingTask | TalkTask | LateDiscussionTask)[];
  /** Somebody who sees plans in the making: of own groups, or of those below. */
  readonly makesPlans: boolean;
  readonly areas: readonly AreaBoard[];
  readonly rows: HomeRows;
  readonly gaps: Gaps;
}

export interface HomeSteps {
  /** After the first request; null when that failed. */
  readonly glance: Promise<HomeGlance | null>;
  readonly whole: Promise<Result<Home, UseCaseFailure>>;
}
