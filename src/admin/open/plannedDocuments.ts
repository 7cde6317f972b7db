import { emptyReview } from "#domain/discussions/review.ts";
import { emptyWorksheet } from "#domain/discussions/worksheet.ts";
import type { DiscussionTemplate } from "#domain/model/discussionTemplate.ts";
import { dayOfYear } from "#domain/model/monthDay.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import { fillersOf } from "#domain/organisation/fillersOf.ts";
import type { Group } from "#domain/organisation/group.ts";
import { cameTooLate, discussesIn } from "#domain/organisation/groupYear.ts";
import { areaOf } from "#domain/organisation/organisation.ts";
import { emptyPlanFollowUp } from "#domain/plans/planFollowUp.ts";
import { leadingGroup, planLevel } from "#domain/plans/planPlace.ts";
import { emptyPlanSheet } from "#domain/plans/planSheet.ts";
import { cycleOfPlan, planYearOf } from "#domain/plans/planYear.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { dueDate } from "#domain/yearclock/dueDate.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { areaKey, documentKey } from "#store/documentKey.ts";
import { groupYear } from "#store/noteDocuments.ts";
import { noteSheetRecord } from "#store/records/noteSheetRecord.ts";
import { planFollowUpRecord } from "#store/records/planFollowUpRecord.ts";
import { planSheetRecord } from "#store/records/planSheetRecord.ts";
import { reviewRecord } from "#store/records/reviewRecord.ts";
import { worksheetRecord } from "#store/records/worksheetRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { GroupList } from "../permissions/folderLists.ts";
import type { Town } from "../townSite.ts";
import { emptyBody } from "./emptyBody.ts";
import type { PlannedDocument } from "./PlannedDocument.ts";
import { personDocuments } from "./personDocuments.ts";
import { talkHalves } from "./talkDocuments.ts";

export interface PlannedYear {
  readonly documents: readonly PlannedDocument[];
  readonly discussing: readonly Group[];
  /** Groups whose staff talk one by one this year. */
  readonly leftOut: readonly Group[];
}

/**
 * The documents of one year: a worksheet, an empty handed-in copy and a review for every group that discusses in it, and
 * until that year is over a sheet for the notes of each member who can sign in; and what it holds for single people.
 */
export function plannedDocuments(
  town: Town & { readonly model: TownModel },
  year: number,
  today: string,
): Result<PlannedYear, AdminFailure> {
  const documents: PlannedDocument[] = [];
  const discussing: Group[] = [];
  const leftOut: Group[] = [];
  documents.push(...planSheets(town, planYearOf(year)), ...personDocuments(town, year, today));
  documents.push(...talkHalves(town, year, today));
  for (const group of town.groups) {
    const kind = town.kinds.get(group.kindId);
    const template = kind && town.model.templates.find(({ id }) => id === kind.templateId);
    if (!kind || !template) {
      if (group.endedOn) continue; // a kind that the town had once
      const wanted = kind?.templateId ?? "?";
      return fail({ service: "admin", reason: "noSuchTemplate", kind: group.kindId, template: wanted });
    }
    const dueOn = dueDate(kind, year);
    if (cameTooLate(group, kind, year) || (group.endedOn && group.endedOn <= dueOn)) continue;
    if (!discussesIn(group, kind, town.units, year)) {
      if (!group.endedOn) leftOut.push(group);
      continue;
    }
    discussing.push(group);
    documents.push(...groupDocuments(group, town, { year, dueOn, template }));
    if (!group.endedOn && year >= cycleYear(today)) documents.push(...noteSheets(group, town, year));
  }
  return ok({ documents, discussing, leftOut });
}

function groupDocuments(
  group: Group,
  town: Town,
  { year, dueOn, template }: { year: number; dueOn: string; template: DiscussionTemplate },
): readonly PlannedDocument[] {
  const area = areaOf(town.units, group.unitId)?.id ?? group.unitId;
  const common = {
    Title: documentTitle(group, year),
    Year: String(year),
    UnitId: group.unitId,
    GroupId: group.id,
    Kind: group.kindId,
    DueOn: dueOn,
  };
  const document = (
    list: GroupList,
    key: string,
    kind: "worksheet" | "handedin" | "review",
    more: Readonly<Record<string, string>>,
  ): PlannedDocument => ({
    list,
    folder: group.id,
    key,
    values: { ...common, Key: key, AreaKey: areaKey(year, area, kind), ...more },
  });
  return [
    document("Worksheets", documentKey.worksheet(year, group.id), "worksheet", {
      State: "draft",
      Body: emptyBody(worksheetRecord, emptyWorksheet(template)),
    }),
    document("HandedIn", documentKey.handedIn(year, group.id), "handedin", { State: "waiting" }),
    document("Reviews", documentKey.review(year, group.id), "review", {
      State: "open",
      Body: emptyBody(reviewRecord, emptyReview),
    }),
  ];
}

/** One for each of the group who can sign in; the title does not say whose it is. */
function noteSheets(group: Group, town: Town, year: number): readonly PlannedDocument[] {
  const takePart = new Set([...group.memberIds, ...fillersOf(group)]);
  return [...takePart].flatMap((personId): PlannedDocument[] => {
    const person = town.people.get(personId);
    if (!person?.userPrincipalName || person.leftOn) return [];
    const key = documentKey.note(year, group.id, personId);
    const values = {
      Title: documentTitle(group, year),
      Key: key,
      GroupYear: groupYear(year, group.id),
      Year: String(year),
      UnitId: group.unitId,
      GroupId: group.id,
      PersonId: personId,
      State: "open",
      Body: emptyBody(noteSheetRecord, { entries: [] }),
    };
    return [{ list: "Notes", folder: group.id, key, values }];
  });
}

/**
 * A sheet for every group's training plan of a year, also where its staff talks one by one, and one for what became of
 * the plans that are confirmed: the areas' and, in the name of the organisation's leading group, the centralised one.
 */
function planSheets(
  town: Town & { readonly model: TownModel },
  planYear: number,
): readonly PlannedDocument[] {
  const groups = town.activeGroups;
  return groups.flatMap((group): PlannedDocument[] => {
    const level = planLevel(group, { groups, kinds: town.kinds, units: town.units });
    const area = areaOf(town.units, group.unitId)?.id ?? group.unitId;
    const { groupsDueOn, areasDueOn } = town.model.plan;
    const common = {
      Title: documentTitle(group, planYear),
      Year: String(planYear),
      UnitId: group.unitId,
      GroupId: group.id,
      DueOn: dayOfYear(cycleOfPlan(planYear), level === "area" ? areasDueOn : groupsDueOn),
    };
    const document = (
      list: GroupList,
      key: string,
      kind: "plan" | "followup",
      more: Readonly<Record<string, string>>,
    ): PlannedDocument => ({
      list,
      folder: group.id,
      key,
      values: { ...common, Key: key, AreaKey: areaKey(planYear, area, kind), ...more },
    });
    const plan = document("Plans", documentKey.plan(planYear, group.id), "plan", {
      Kind: level,
      State: "draft",
      Body: emptyBody(planSheetRecord, emptyPlanSheet),
    });
    const followUp = document("FollowUps", documentKey.followUp(planYear, group.id), "followup", {
      Kind: level,
      State: "open",
      Body: emptyBody(planFollowUpRecord, emptyPlanFollowUp),
    });
    if (level === "group") return [plan];
    if (level === "area") return [plan, followUp];
    return leadingGroup(group.unitId, { groups, kinds: town.kinds })?.id === group.id ? [followUp] : [];
  });
}

export function documentTitle(group: Group, year: number): string {
  return `${group.name} ${year}`;
}
