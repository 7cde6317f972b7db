import type { NamedPlace, PlaceToday } from "#domain/channel/placeToday.ts";
import type { AgreedAction } from "#domain/discussions/agreedAction.ts";
import type { FollowUp } from "#domain/discussions/followUp.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { PlanInForce } from "#domain/plans/confirmedKeys.ts";
import type { GroupStanding } from "#domain/summaries/areaBoard.ts";
import type { ClockItem } from "#domain/yearclock/clockItems.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Gaps } from "./gaps.ts";
import type { PublishedRow } from "./home.ts";

/** What a channel tab shows, or what has become of the group or unit that it was to show. */
export type ChannelTabView =
  | { readonly state: "here"; readonly tab: ChannelTab }
  | Exclude<PlaceToday, { readonly state: "here" }>;

export interface ChannelTab extends NamedPlace {
  readonly year: number;
  readonly today: string;
  readonly model: YearModel;
  /** The unit that it is part of; null for the organisation. */
  readonly above: NamedPlace | null;
  /** The group, or the unit's own groups, with everything. */
  readonly groups: readonly TabGroup[];
  /** Groups of the units below, and where they stand. */
  readonly below: readonly GroupBelow[];
  readonly published: readonly PublishedRow[];
  /** Confirmed training plans, the newest year first. */
  readonly plans: readonly PlanInForce[];
  /** The lines in force, the organisation's first. */
  readonly lines: readonly PublishedLines[];
  readonly clock: readonly ClockItem[];
  readonly gaps: Gaps;
}

/** What a tab shows that is of no unit in particular. */
export type GeneralTab = Pick<
  ChannelTab,
  "year" | "today" | "model" | "published" | "plans" | "lines" | "clock" | "gaps"
>;

/** Where a group's discussion stands, as far as the reader may know. */
export type TabStanding =
  | {
      readonly kind: "shown";
      readonly state: GroupStanding;
      readonly daysLate: number;
      readonly dueOn: string;
      readonly handedInOn: string | null;
      /** Whether the discussion itself may be opened, not just what was handed in. */
      readonly readsDraft: boolean;
    }
  /** The group talks one by one this year, or came after the deadline. */
  | { readonly kind: "notThisYear" }
  /** The reader is of the group, and there is no document yet. */
  | { readonly kind: "notOpened" }
  /** SharePoint shows it to others. */
  | { readonly kind: "notForReader" }
  | { readonly kind: "failed"; readonly failure: UseCaseFailure };

export interface TabGroup {
  readonly groupId: GroupId;
  readonly name: string;
  readonly kindId: string;
  readonly standing: TabStanding;
  readonly agreed: Agreed | null;
}

/** What was agreed in the latest discussion that was handed in. */
export interface Agreed {
  readonly year: number;
  readonly items: readonly AgreedItem[];
}

export interface AgreedItem {
  readonly action: AgreedAction;
  /** What became of it, as the discussion after it says. */
  readonly followUp: FollowUp | null;
  readonly overdue: boolean;
}

export interface GroupBelow {
  readonly groupId: GroupId;
  readonly name: string;
  readonly kindId: string;
  /** Null: not for the reader, or not opened yet. */
  readonly standing: Extract<TabStanding, { readonly kind: "shown" }> | null;
}
