import { copyStateOf, discussionState } from "#domain/discussions/discussionState.ts";
import { followUpId, followUpOf } from "#domain/discussions/followUps.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import { fillersOf } from "#domain/organisation/fillersOf.ts";
import type { Group } from "#domain/organisation/group.ts";
import { discussesIn } from "#domain/organisation/groupYear.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { standingOf } from "#domain/summaries/areaBoard.ts";
import { dueDate } from "#domain/yearclock/dueDate.ts";
import { dueOnOf } from "#domain/yearclock/dueOnOf.ts";
import type { Result } from "#lib/result.ts";
import type { Stores } from "#store/createStores.ts";
import type { DocumentRow, HandedInItem } from "#store/groupDocuments.ts";
import type { GroupWork } from "#store/groupWork.ts";
import type { Units } from "#store/reference.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import type { Stored } from "#store/stored.ts";
import type { Agreed, GroupBelow, TabGroup, TabStanding } from "./channelTab.ts";
import { type EarlierDiscussion, earlierFrom, earlierLookups } from "./earlierDiscussions.ts";
import type { UseCaseFailure } from "./failure.ts";
import { asGap } from "./gaps.ts";

export interface TabYear {
  readonly year: number;
  readonly today: string;
  readonly model: Pick<TownModel, "groupKinds">;
  readonly units: Units;
  /** Null: the account is not in the People list. */
  readonly me: PersonId | null;
}

/** Everything that a tab asks about one group, in the same request as everything else. */
export function tabGroupLookups(
  lookups: Stores["lookups"],
  work: GroupWork["lookups"],
  year: number,
  groupId: Group["id"],
) {
  return {
    worksheet: lookups.worksheet(year, groupId),
    copy: lookups.handedIn(year, groupId),
    review: work.review(year, groupId),
    ...earlierLookups(lookups, work, year, groupId),
  };
}

type Answers = Parameters<typeof earlierFrom>[0] & {
  readonly worksheet: Result<Stored<Worksheet>, UseCaseFailure>;
  readonly copy: Result<HandedInItem, UseCaseFailure>;
  readonly review: Result<StoredReview | null, UseCaseFailure>;
};

/** One group's discussion and what it agreed, as far as the reader may read it. */
export function tabGroup(
  answers: Answers,
  group: Group,
  at: TabYear,
): { readonly group: TabGroup; readonly failure: UseCaseFailure | null } {
  const { id: groupId, name, kindId } = group;
  const before = earlierFrom(answers, at.year, group);
  const agreed = agreedIn(answers, before.earlier[0], at);
  return {
    group: { groupId, name, kindId, standing: tabStanding(answers, group, at), agreed },
    failure: before.failure,
  };
}

function tabStanding({ worksheet, copy, review }: Answers, group: Group, at: TabYear): TabStanding {
  const kind = kindOf(group, at);
  if (!kind || !discussesIn(group, kind, at.units, at.year)) return { kind: "notThisYear" };
  if (!copy.ok) {
    const { reason } = copy.failure;
    if (reason !== "notFound" && reason !== "forbidden" && reason !== "missingList")
      return { kind: "failed", failure: copy.failure };
    const isOurs = at.me !== null && [...group.memberIds, ...fillersOf(group)].includes(at.me);
    return { kind: isOurs ? "notOpened" : "notForReader" };
  }
  const { state, revision, handedIn } = copy.value;
  const dueOn = dueDate(kind, at.year);
  const plain = standingOf(state, dueOn, at.today);
  const said = discussionState({ state, revision }, asGap(review, null).value?.value ?? null);
  return {
    kind: "shown",
    state: said === "accepted" || said === "returned" || said === "neverMet" ? said : plain.state,
    daysLate: said === "neverMet" ? 0 : plain.daysLate,
    dueOn,
    handedInOn: handedIn?.handedInOn ?? null,
    readsDraft: worksheet.ok,
  };
}

/** What this year's copy agreed; before there is one, what the last did, and what this year's draft says became of it. */
function agreedIn(
  { worksheet, copy }: Pick<Answers, "worksheet" | "copy">,
  last: EarlierDiscussion | undefined,
  { year, today }: TabYear,
): Agreed | null {
  const now = copy.ok ? (copy.value.handedIn?.worksheet ?? null) : null;
  const newest = now && now.neverMet === null ? { year, worksheet: now } : null;
  const from = newest ?? (last ? { year: last.year, worksheet: last.handedIn.worksheet } : null);
  if (!from) return null;
  const draft = !newest && worksheet.ok ? worksheet.value.value : null;
  return {
    year: from.year,
    items: from.worksheet.actions.map((action) => {
      const followUp = draft ? followUpOf(draft, followUpId.action(action.id)) : null;
      const open = followUp === null || followUp.outcome === "goesOn";
      return { action, followUp, overdue: open && action.byWhen !== null && action.byWhen < today };
    }),
  };
}

/** A group of a unit below, as the columns of its copy say. */
export function groupBelow(
  { id: groupId, name, kindId }: Group,
  kind: GroupKind,
  row: DocumentRow | undefined,
  at: Pick<TabYear, "year" | "today">,
): GroupBelow {
  if (!row) return { groupId, name, kindId, standing: null };
  const dueOn = dueOnOf(kind, at.year, row.dueOn, at.today);
  const standing = standingOf(copyStateOf(row.state), dueOn, at.today);
  return {
    groupId,
    name,
    kindId,
    standing: { kind: "shown", ...standing, dueOn, handedInOn: null, readsDraft: false },
  };
}

export function kindOf(
  { kindId }: Pick<Group, "kindId">,
  { model }: Pick<TabYear, "model">,
): GroupKind | undefined {
  return model.groupKinds.find(({ id }) => id === kindId);
}
