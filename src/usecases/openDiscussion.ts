import { type HandInProblem, handInProblems } from "#domain/discussions/handInProblems.ts";
import { askedAnswers, type Worksheet } from "#domain/discussions/worksheet.ts";
import { worksheetParts } from "#domain/discussions/worksheetParts.ts";
import { sameParts } from "#domain/documents/parts.ts";
import type { CommonDraft } from "#domain/model/commonDraft.ts";
import type { DiscussionTemplate } from "#domain/model/discussionTemplate.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import { type Material, materialsFor } from "#domain/model/materials.ts";
import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import { fillersOf } from "#domain/organisation/fillersOf.ts";
import type { Group, GroupId } from "#domain/organisation/group.ts";
import type { Person } from "#domain/organisation/person.ts";
import { dueDate } from "#domain/yearclock/dueDate.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { HandedInItem } from "#store/groupDocuments.ts";
import type { StoredNotes } from "#store/noteDocuments.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import type { Stored } from "#store/stored.ts";
import { type Cascade, cascadeFrom } from "./cascade.ts";
import {
  type EarlierDiscussion,
  earlierFrom,
  earlierLookups,
  earlierOfMerged,
} from "./earlierDiscussions.ts";
import type { UseCaseFailure } from "./failure.ts";
import { asGap, type Gaps } from "./gaps.ts";
import { type AreaPlanFact, areaPlanFact } from "./plans/areaPlanFact.ts";
import type { Services } from "./services.ts";
import { lineLookups, yearLinesFrom } from "./yearLines.ts";

/** Everything that the form of one group and year needs. */
export interface OpenedDiscussion extends Cascade {
  readonly year: number;
  readonly model: YearModel;
  readonly group: Group;
  readonly kind: GroupKind;
  readonly template: DiscussionTemplate;
  readonly unitName: string;
  readonly dueOn: string;
  readonly me: Person | null;
  readonly mayFill: boolean;
  readonly worksheet: Stored<Worksheet>;
  readonly handedIn: HandedInItem;
  /** HR's dealings with this discussion; null where there are none, or they did not come. */
  readonly review: StoredReview | null;
  /** Each member's notes; a member who joined today has none yet. */
  readonly notes: readonly StoredNotes[];
  /** Members who cannot take part from a phone of their own: `open` makes notes for everybody with an account. */
  readonly withoutAccount: number;
  /** The group's last discussion before this year, and those of the groups that it goes on from. */
  readonly earlier: readonly EarlierDiscussion[];
  /** What HR gives the group to read before and during the discussion. */
  readonly materials: readonly Material[];
  /** HR's draft of the year's common competences and ways of learning; null before HR begins one. */
  readonly commonDraft: CommonDraft | null;
  /** The training plan of a leading group's unit for the year of the discussion; null for others, or where there is none. */
  readonly areaPlan: AreaPlanFact | null;
  /** Why what HR has prepared did not come. */
  readonly preparedGaps: {
    readonly materials: UseCaseFailure | null;
    readonly commonDraft: UseCaseFailure | null;
  };
  /** What of notes, HR's word and earlier discussions did not come: the form can be filled without it. */
  readonly gaps: Gaps;
}

/** Loads a group's discussion in one request; one more for a group that others were merged into. */
export async function openDiscussion(
  { stores }: Services,
  year: number,
  groupId: GroupId,
): Promise<Result<OpenedDiscussion, UseCaseFailure>> {
  const { lookups } = stores;
  const [work, plans] = await Promise.all([stores.groupWork(), stores.planWork()]);
  if (!work.ok) return work;
  if (!plans.ok) return plans;
  const { notes, review, materials, commonDraft } = work.value.lookups;
  const found = await stores.lookUp({
    worksheet: lookups.worksheet(year, groupId),
    handedIn: lookups.handedIn(year, groupId),
    model: lookups.model(),
    units: lookups.units(),
    group: lookups.group(groupId),
    me: lookups.personOf(stores.owner.entraId),
    notes: notes(year, groupId),
    review: review(year, groupId),
    ...earlierLookups(lookups, work.value.lookups, year, groupId),
    ...lineLookups(work.value.lookups, year),
    materials: materials(year),
    commonDraft: commonDraft(year),
    plan: plans.value.lookups.planStanding(year, groupId),
    titles: lookups.publishedTitles("staff", year),
  });
  if (!found.ok) return found;
  const { worksheet, handedIn, model, units, group, me } = found.value;
  const all = allOk({ worksheet, handedIn, model, units, group, me });
  if (!all.ok) return all;
  const { units: town, ...rest } = all.value;
  const opened = { ...rest, model: yearModel(rest.model, year) };
  const shape = shapeOf(opened.model, opened.group, opened.worksheet.value);
  if (!shape.ok) return shape;
  const ownNotes = asGap(found.value.notes, { all: [], unreadable: [] });
  const ownReview = asGap(found.value.review, null);
  const material = asGap(found.value.materials, null);
  const draft = asGap(found.value.commonDraft, null);
  const before = earlierFrom(found.value, year, opened.group);
  const merged = await earlierOfMerged(stores, work.value.lookups, year, opened.group);
  const fillers = fillersOf(opened.group);
  return ok({
    ...opened,
    ...shape.value,
    ...cascadeFrom(yearLinesFrom(found.value), { ...opened, ...shape.value, units: town.all }),
    materials: material.value ? materialsFor(material.value.value, opened.group, town.all) : [],
    commonDraft: draft.value?.value ?? null,
    areaPlan: areaPlanFact(year, { ...opened, ...shape.value, units: town.all }, found.value),
    preparedGaps: { materials: material.failure, commonDraft: draft.failure },
    year,
    unitName: town.all.get(opened.group.unitId)?.name ?? "",
    dueOn: dueDate(shape.value.kind, year),
    mayFill: opened.me !== null && fillers.includes(opened.me.id),
    review: ownReview.value,
    notes: ownNotes.value.all,
    withoutAccount: withoutNotes(opened.group, ownNotes.value.all),
    earlier: [...before.earlier, ...merged.earlier],
    gaps: {
      missing: ownNotes.failure ?? ownReview.failure ?? before.failure ?? merged.failure,
      unreadable: ownNotes.value.unreadable,
    },
  });
}

function withoutNotes({ memberIds }: Group, notes: readonly StoredNotes[]): number {
  const having = new Set<string>(notes.map(({ personId }) => personId));
  // None at all did not come, or the year was opened without them.
  return notes.length === 0 ? 0 : memberIds.filter((id) => !having.has(id)).length;
}

/** The kind of the group and the template version that its worksheet was written with. */
export function shapeOf(
  model: YearModel,
  group: Group,
  worksheet: Worksheet,
): Result<{ readonly kind: GroupKind; readonly template: DiscussionTemplate }, UseCaseFailure> {
  const kind = model.groupKinds.find((known) => known.id === group.kindId);
  const template = model.templates.find(
    (known) => known.id === worksheet.templateId && known.version === worksheet.templateVersion,
  );
  return kind && template
    ? ok({ kind, template })
    : fail({ reason: "corrupt", requestId: null, subject: "model" });
}

/** Whether the worksheet says something else than the copy that was handed in. */
export function changedSinceHandedIn(handedIn: HandedInItem, worksheet: Worksheet): boolean {
  const copy = handedIn.handedIn?.worksheet;
  return copy !== undefined && !sameParts(worksheetParts.split(copy), worksheetParts.split(worksheet));
}

/** What is still missing before a hand-in. */
export function missingBeforeHandIn(
  opened: OpenedDiscussion,
  worksheet: Worksheet,
  today: string,
): readonly HandInProblem[] {
  return handInProblems(worksheet, askedAnswers(opened.kind, opened.template), today, opened.model);
}
