import { discussionState } from "#domain/discussions/discussionState.ts";
import type { CommonDecision } from "#domain/lines/commonDecision.ts";
import type { CommonDraft } from "#domain/model/commonDraft.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { draftYear } from "#domain/yearclock/draftYear.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { GroupWork } from "#store/groupWork.ts";
import type { Stored } from "#store/stored.ts";
import type { UseCaseFailure } from "./failure.ts";
import { ifReadable } from "./ifReadable.ts";
import type { Services } from "./services.ts";

/** What the strategic group decided on a draft, as it handed it in. */
export interface Decided extends CommonDecision {
  readonly groupName: string;
  /** Day of its discussion; null where the group has not said it. */
  readonly heldOn: string | null;
  readonly handedInOn: string;
}

/** The common competences and ways of learning of a year, and what is being prepared. */
export interface Common {
  readonly year: number;
  readonly today: string;
  readonly model: TownModel;
  readonly isHr: boolean;
  /** Null before HR begins one. */
  readonly draft: Stored<CommonDraft> | null;
  /** Null: nothing handed in so far, or not for this person. */
  readonly decided: Decided | null;
  /** Whether HR prepares a set for this year now, or may begin to. */
  readonly open: boolean;
}

export async function loadCommon(services: Services, year: number): Promise<Result<Common, UseCaseFailure>> {
  const { stores } = services;
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const found = await stores.lookUp({
    model: work.value.lookups.storedModel(),
    draft: work.value.lookups.commonDraft(year),
    groups: stores.lookups.groups(),
    hr: stores.lookups.hrProbe(),
  });
  if (!found.ok) return found;
  const all = allOk({ ...found.value, hr: ifReadable(found.value.hr) });
  if (!all.ok) return all;
  const { draft, groups, hr } = all.value;
  const model = all.value.model.value;
  const decided = await decisionOf(services, work.value.lookups, model, groups.all, year);
  if (!decided.ok) return decided;
  const today = services.today();
  const isHr = hr !== null;
  return ok({ year, today, model, isHr, draft, decided: decided.value, open: isOpen(model, year, today) });
}

/** A set begins with a year that is not over, and never before one that there is already. */
function isOpen({ commonSets }: TownModel, year: number, today: string): boolean {
  const inTime = year >= cycleYear(today) && year <= draftYear(today);
  return inTime && commonSets.every(({ fromYear }) => fromYear < year);
}

async function decisionOf(
  { stores }: Services,
  { review }: GroupWork["lookups"],
  model: TownModel,
  groups: readonly Group[],
  year: number,
): Promise<Result<Decided | null, UseCaseFailure>> {
  const kinds = model.groupKinds.filter(({ lays }) => lays.includes("commonSet")).map(({ id }) => id);
  const deciding = groups.filter(({ kindId, endedOn }) => kinds.includes(kindId) && !endedOn);
  const answers = await Promise.all(
    deciding.map(({ id }) =>
      stores.lookUp({
        copy: { ...stores.lookups.handedIn(year, id), doubtEmpty: false },
        review: review(year, id),
      }),
    ),
  );
  for (const [index, { name }] of deciding.entries()) {
    const found = answers[index];
    if (!found) continue;
    if (!found.ok) return found;
    const copy = ifReadable(found.value.copy);
    // A year that has not been opened has no documents.
    if (!copy.ok && copy.failure.reason !== "notFound") return copy;
    // HR's word is for the group and HR alone; whoever may not read it sees what was handed in.
    const said = ifReadable(found.value.review);
    if (!said.ok) return said;
    const item = copy.ok ? copy.value : null;
    if (!item || discussionState(item, said.value?.value ?? null) === "returned") continue;
    const { handedIn } = item;
    const decision = handedIn?.worksheet.commonDecision;
    if (handedIn && decision) {
      const { heldOn } = handedIn.worksheet;
      return ok({ ...decision, groupName: name, heldOn, handedInOn: handedIn.handedInOn });
    }
  }
  return ok(null);
}
