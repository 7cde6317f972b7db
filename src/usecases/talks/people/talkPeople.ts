import type { Person } from "#domain/organisation/person.ts";
import type { TalkOfPair } from "#domain/talks/peopleBoard.ts";
import type { Gaps } from "../../gaps.ts";

/** The person's own discussion with one supervisor. */
export interface OwnTalk extends TalkOfPair {
  readonly pairId: string;
  readonly supervisorName: string | null;
  /** Of another job than the main one; or with whoever acts for the supervisor. */
  readonly kind: "main" | "otherJob" | "deputy";
  /** The newest of earlier years that was held. */
  readonly last: { readonly year: number; readonly pairId: string; readonly heldOn: string } | null;
}

/** One of the supervisor's people. */
export interface StaffTalk extends TalkOfPair {
  readonly id: Person["id"];
  readonly name: string;
  readonly title: string;
  readonly pairId: string;
  readonly kind: "main" | "otherJob" | "deputy";
  /** Where the goals of this job are. */
  readonly goalsFolder: string;
  /** Null: an invitation cannot be sent, since the person has no account. */
  readonly address: string | null;
  /** Whether there is no training at all in the calendar year; null: not the supervisor's to know. */
  readonly isUntrained: boolean | null;
}

/** Development discussions of a year as one person sees them. */
export interface TalkPeople {
  readonly year: number;
  readonly today: string;
  /** The last day for holding them; null: the town does not hold them here. */
  readonly heldBy: string | null;
  /** Null: the account is not in the People list. */
  readonly me: Person | null;
  readonly own: readonly OwnTalk[];
  readonly staff: readonly StaffTalk[];
  readonly gaps: Gaps;
}
