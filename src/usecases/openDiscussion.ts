import { type HandInProblem, handInProblems } from "#domain/discussions/handInProblems.ts";
import { askedAnswers, type Worksheet } from "#domain/discussions/worksheet.ts";
import { worksheetParts } from "#domain/discussions/worksheetParts.ts";
import { sameParts } from "#domain/documents/parts.ts";
import type { DiscussionTemplate } from "#domain/model/discussionTemplate.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { Group, GroupId } from "#domain/organisation/group.ts";
import type { Person } from "#domain/organisation/person.ts";
import { dueDate } from "#domain/yearclock/dueDate.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { HandedInItem } from "#store/groupDocuments.ts";
import type { Stored } from "#store/stored.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** Everything that the form of one group and year needs. */
export interface OpenedDiscussion {
  readonly year: number;
  readonly model: TownModel;
  readonly group: Group;
  readonly kind: GroupKind;
  readonly template: DiscussionTemplate;
  readonly unitName: string;
  readonly dueOn: string;
  readonly me: Person | null;
  readonly mayFill: boolean;
  readonly worksheet: Stored<Worksheet>;
  readonly handedIn: HandedInItem;
}

/** Loads a group's discussion in one request. */
export async function openDiscussion(
  { stores }: Services,
  year: number,
  groupId: GroupId,
): Promise<Result<OpenedDiscussion, UseCaseFailure>> {
  const { lookups } = stores;
  const found = await stores.lookUp({
    worksheet: lookups.worksheet(year, groupId),
    handedIn: lookups.handedIn(year, groupId),
    model: lookups.model(),
    units: lookups.units(),
    group: lookups.group(groupId),
    me: lookups.personOf(stores.owner.entraId),
  });
  if (!found.ok) return found;
  const all = allOk(found.value);
  if (!all.ok) return all;
  const { model, units, group, me, worksheet, handedIn } = all.value;
  const shape = shapeOf(model, group, worksheet.value);
  if (!shape.ok) return shape;
  const { kind, template } = shape.value;
  const myId = me?.id;
  return ok({
    year,
    model,
    group,
    kind,
    template,
    unitName: units.all.get(group.unitId)?.name ?? "",
    dueOn: dueDate(kind, year),
    me,
    mayFill: myId !== undefined && (myId === group.chairId || myId === group.secretaryId),
    worksheet,
    handedIn,
  });
}

/** The kind of the group and the template version that its worksheet was written with. */
export function shapeOf(
  model: TownModel,
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
  return handInProblems(worksheet, askedAnswers(opened.kind, opened.template), today);
}
