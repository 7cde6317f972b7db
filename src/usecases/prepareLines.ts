import { discussionState } from "#domain/discussions/discussionState.ts";
import { type LayingCopy, layingGroups } from "#domain/lines/layingCopy.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { Audience, TownModel } from "#domain/model/townModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import type { GroupStanding } from "#domain/summaries/areaBoard.ts";
import type { AreaSummary } from "#domain/summaries/areaSummary.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { HandedInItem } from "#store/groupDocuments.ts";
import type { GroupWork } from "#store/groupWork.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import type { Stored } from "#store/stored.ts";
import type { UseCaseFailure } from "./failure.ts";
import { ifReadable } from "./ifReadable.ts";
import type { Services } from "./services.ts";
import { lineLookups, yearLinesFrom } from "./yearLines.ts";

/** What HR publishes a unit's lines from. */
export interface LinesMaterial {
  readonly year: number;
  readonly today: string;
  readonly unit: Pick<Unit, "id" | "name">;
  readonly model: TownModel;
  readonly audience: Audience;
  readonly copies: readonly LayingCopy[];
  /** The revision in force; null before the first. */
  readonly published: PublishedLines | null;
  /** Null before HR first writes something. */
  readonly summary: Stored<AreaSummary> | null;
}

/**
 * What a unit's leading groups have handed in, HR's wording and what is in force. All of it or nothing: lines that did
 * not come would be taken out of force by publishing the others. Refused by SharePoint to everybody but HR.
 */
export async function prepareLines(
  services: Services,
  year: number,
  unitId: UnitId,
): Promise<Result<LinesMaterial, UseCaseFailure>> {
  const { stores } = services;
  const { lookups } = stores;
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const found = await stores.lookUp({
    // From the town's data as it is now: who reads the lines is in it.
    model: { ...lookups.model(), keepAs: undefined },
    units: lookups.units(),
    groups: lookups.groups(),
    summary: lookups.summary(year, unitId),
    ...lineLookups(work.value.lookups, year),
  });
  if (!found.ok) return found;
  // Microsoft 365 may answer "not found" about a list that is not for this person.
  if (!found.value.summary.ok && ifReadable(found.value.summary).ok)
    return fail({ reason: "forbidden", requestId: null, subject: "Summaries" });
  const all = allOk(found.value);
  if (!all.ok) return all;
  const { model, units, groups, summary } = all.value;
  const unit = units.all.get(unitId);
  if (!unit) return fail({ reason: "notFound", requestId: null, subject: unitId });
  const { inForce, gaps } = yearLinesFrom(found.value);
  // Of an unknown revision the next one is not known either.
  const damaged = gaps.unreadable.find(({ subject }) => subject?.startsWith(`lines:${year}:${unitId}:`));
  if (damaged) return fail(damaged);
  const copies = await layingCopies(
    services,
    work.value,
    year,
    layingGroups(groups.all, model.groupKinds, unitId),
  );
  if (!copies.ok) return copies;
  return ok({
    year,
    today: services.today(),
    unit: { id: unit.id, name: unit.name },
    model,
    audience: model.lineAudience,
    copies: copies.value,
    published: inForce.find((lines) => lines.unitId === unitId) ?? null,
    summary,
  });
}

async function layingCopies(
  { stores }: Services,
  { lookups }: GroupWork,
  year: number,
  groups: readonly Group[],
): Promise<Result<readonly LayingCopy[], UseCaseFailure>> {
  const [copies, reviews] = await Promise.all([
    stores.lookUp(Object.fromEntries(groups.map(({ id }) => [id, stores.lookups.handedIn(year, id)]))),
    stores.lookUp(Object.fromEntries(groups.map(({ id }) => [id, lookups.review(year, id)]))),
  ]);
  if (!copies.ok) return copies;
  if (!reviews.ok) return reviews;
  const laying: LayingCopy[] = [];
  for (const { id, name } of groups) {
    const copy = copies.value[id];
    const review = reviews.value[id];
    if (review && !review.ok) return review;
    if (copy && !copy.ok && copy.failure.reason !== "notFound") return copy;
    const worksheet = copy?.ok ? copy.value.handedIn?.worksheet : undefined;
    laying.push({
      groupId: id,
      name,
      state: copy?.ok ? standingOf(copy.value, review?.value ?? null) : "noDocument",
      lines: worksheet?.lines ?? [],
      commonDecision: worksheet?.commonDecision ?? null,
    });
  }
  return ok(laying);
}

function standingOf(copy: HandedInItem, review: StoredReview | null): GroupStanding {
  const state = discussionState(copy, review?.value ?? null);
  return state === "draft" ? "waiting" : state;
}
