import type { HandedIn } from "#domain/discussions/handedIn.ts";
import type { DiscussionTemplate } from "#domain/model/discussionTemplate.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { Group, GroupId } from "#domain/organisation/group.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import { shapeOf } from "./openDiscussion.ts";
import type { Services } from "./services.ts";

export interface HandedInView {
  readonly year: number;
  readonly model: TownModel;
  readonly group: Group;
  readonly unitName: string;
  /** Null: not handed in yet. The template is the one it was written with. */
  readonly content: {
    readonly handedIn: HandedIn;
    readonly kind: GroupKind;
    readonly template: DiscussionTemplate;
  } | null;
}

/** What a group handed in, for those who may read it. */
export async function loadHandedIn(
  { stores }: Services,
  year: number,
  groupId: GroupId,
): Promise<Result<HandedInView, UseCaseFailure>> {
  const { lookups } = stores;
  const found = await stores.lookUp({
    copy: lookups.handedIn(year, groupId),
    model: lookups.model(),
    units: lookups.units(),
    group: lookups.group(groupId),
  });
  if (!found.ok) return found;
  const all = allOk(found.value);
  if (!all.ok) return all;
  const { copy, model, units, group } = all.value;
  const unitName = units.all.get(group.unitId)?.name ?? "";
  const view = { year, model, group, unitName };
  const { handedIn } = copy;
  if (!handedIn) return ok({ ...view, content: null });
  const shape = shapeOf(model, group, handedIn.worksheet);
  return shape.ok ? ok({ ...view, content: { handedIn, ...shape.value } }) : shape;
}
