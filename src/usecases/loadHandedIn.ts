import type { CopyState } from "#domain/discussions/discussionState.ts";
import type { HandedIn } from "#domain/discussions/handedIn.ts";
import type { DiscussionTemplate } from "#domain/model/discussionTemplate.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import type { Group, GroupId } from "#domain/organisation/group.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import { type Cascade, cascadeFrom } from "./cascade.ts";
import {
  type EarlierDiscussion,
  earlierFrom,
  earlierLookups,
  earlierOfMerged,
} from "./earlierDiscussions.ts";
import type { UseCaseFailure } from "./failure.ts";
import { asGap, orGap } from "./gaps.ts";
import { ifReadable } from "./ifReadable.ts";
import { shapeOf } from "./openDiscussion.ts";
import type { Services } from "./services.ts";
import { lineLookups, yearLinesFrom } from "./yearLines.ts";

export interface HandedInView {
  readonly year: number;
  readonly model: YearModel;
  readonly group: Group;
  readonly unitName: string;
  /** As the copy alone says. */
  readonly copyState: CopyState;
  /** How often it has been handed in. */
  readonly revision: number;
  /** HR's dealings with it; null where there are none, or they are not for this person. */
  readonly review: StoredReview | null;
  /** Who decides about it; null for everybody but HR. */
  readonly hr: PersonId | null;
  /** Null: not handed in yet. The template is the one it was written with. */
  readonly content:
    | (Cascade & {
        readonly handedIn: HandedIn;
        readonly kind: GroupKind;
        readonly template: DiscussionTemplate;
        /** What this discussion follows up, as far as the reader may see it. */
        readonly earlier: readonly EarlierDiscussion[];
      })
    | null;
}

/** What a group handed in, for those who may read it. */
export async function loadHandedIn(
  { stores }: Services,
  year: number,
  groupId: GroupId,
): Promise<Result<HandedInView, UseCaseFailure>> {
  const { lookups } = stores;
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const found = await stores.lookUp({
    copy: lookups.handedIn(year, groupId),
    model: lookups.model(),
    units: lookups.units(),
    group: lookups.group(groupId),
    me: lookups.personOf(stores.owner.entraId),
    hr: lookups.hrProbe(),
    review: work.value.lookups.review(year, groupId),
    ...earlierLookups(lookups, work.value.lookups, year, groupId),
    ...lineLookups(work.value.lookups, year),
  });
  if (!found.ok) return found;
  const { copy: asked, model: town, units: places, group: who, me: self, hr: probe } = found.value;
  const all = allOk({
    copy: asked,
    model: town,
    units: places,
    group: who,
    me: orGap(self),
    hr: ifReadable(probe),
  });
  if (!all.ok) return all;
  const { copy, units, group, me } = all.value;
  const model = yearModel(all.value.model, year);
  const unitName = units.all.get(group.unitId)?.name ?? "";
  const review = asGap(found.value.review, null).value;
  const hr = all.value.hr ? (me.all?.id ?? null) : null;
  const view = { year, model, group, unitName, copyState: copy.state, revision: copy.revision, review, hr };
  const { handedIn } = copy;
  if (!handedIn) return ok({ ...view, content: null });
  const shape = shapeOf(model, group, handedIn.worksheet);
  if (!shape.ok) return shape;
  const merged = await earlierOfMerged(stores, work.value.lookups, year, group);
  const earlier = [...earlierFrom(found.value, year, group).earlier, ...merged.earlier];
  const cascade = cascadeFrom(yearLinesFrom(found.value), { ...shape.value, model, group, units: units.all });
  return ok({ ...view, content: { handedIn, ...shape.value, earlier, ...cascade } });
}
