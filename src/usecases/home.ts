import type { Period, TownModel } from "#domain/model/townModel.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import type { Timing } from "#domain/yearclock/timing.ts";
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
}

export interface PublishedRow {
  readonly year: number;
  readonly unitId: string;
  readonly unitName: string;
  readonly revision: number;
}

export interface Home {
  readonly today: string;
  readonly year: number;
  readonly model: TownModel;
  readonly period: Period | null;
  /** Null: the account is not in the People list. */
  readonly me: Person | null;
  readonly isHr: boolean;
  readonly discussions: readonly MyDiscussion[];
  readonly areas: readonly AreaBoard[];
  readonly published: readonly PublishedRow[];
  readonly gaps: Gaps;
}
