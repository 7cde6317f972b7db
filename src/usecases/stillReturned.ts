import { discussionState } from "#domain/discussions/discussionState.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { Services } from "./services.ts";

/** Of groups that HR has asked to correct what they handed in, those that have not handed it in anew. */
export async function stillReturned(
  { stores }: Services,
  year: number,
  groupIds: readonly GroupId[],
): Promise<ReadonlySet<string>> {
  const work = await stores.groupWork();
  const still = await Promise.all(
    groupIds.map(async (groupId) => {
      if (!work.ok) return true;
      const review = work.value.lookups.review(year, groupId);
      const found = await stores.lookUp({ copy: stores.lookups.handedIn(year, groupId), review });
      // What cannot be seen now is taken as HR's list has it: the form itself tells.
      if (!found.ok || !found.value.copy.ok || !found.value.review.ok) return true;
      return discussionState(found.value.copy.value, found.value.review.value?.value ?? null) === "returned";
    }),
  );
  return new Set(groupIds.filter((_, index) => still[index]));
}
