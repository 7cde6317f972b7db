import type { HandedIn } from "#domain/discussions/handedIn.ts";
import { idsOfGroup } from "#domain/discussions/idsOfGroup.ts";
import type { Review } from "#domain/discussions/review.ts";
import type { Group, GroupId } from "#domain/organisation/group.ts";
import type { Result } from "#lib/result.ts";
import type { Stores } from "#store/createStores.ts";
import type { HandedInItem } from "#store/groupDocuments.ts";
import type { GroupWork } from "#store/groupWork.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import type { UseCaseFailure } from "./failure.ts";
import { asGap } from "./gaps.ts";

/** What a group said in an earlier year, and what HR said to it. */
export interface EarlierDiscussion {
  readonly year: number;
  readonly groupId: GroupId;
  /** Of a group that was merged into this one; null for the group itself. */
  readonly groupName: string | null;
  readonly handedIn: HandedIn;
  readonly review: Review | null;
}

/** Groups that take turns between talking together and one by one discuss every second year. */
const yearsBack = [1, 2] as const;

interface Came {
  readonly earlier: readonly EarlierDiscussion[];
  /** Why some of it is not here. */
  readonly failure: UseCaseFailure | null;
}

/** Asks for the copies and reviews of the years before, in the same request as everything else. */
export function earlierLookups(
  lookups: Stores["lookups"],
  work: GroupWork["lookups"],
  year: number,
  groupId: GroupId,
) {
  const copy = (back: number) => ({ ...lookups.handedIn(year - back, groupId), doubtEmpty: false });
  return {
    copy1: copy(yearsBack[0]),
    copy2: copy(yearsBack[1]),
    review1: work.review(year - yearsBack[0], groupId),
    review2: work.review(year - yearsBack[1], groupId),
  };
}

interface Answers {
  readonly copy1: Result<HandedInItem, UseCaseFailure>;
  readonly copy2: Result<HandedInItem, UseCaseFailure>;
  readonly review1: Result<StoredReview | null, UseCaseFailure>;
  readonly review2: Result<StoredReview | null, UseCaseFailure>;
}

/** The newest of the years before that the group handed something in. */
export function earlierFrom(
  answers: Answers,
  year: number,
  group: Pick<Group, "id" | "name">,
  merged = false,
): Came {
  let failure: UseCaseFailure | null = null;
  const years = [
    { back: yearsBack[0], copy: answers.copy1, review: answers.review1 },
    { back: yearsBack[1], copy: answers.copy2, review: answers.review2 },
  ];
  for (const { back, copy, review } of years) {
    // A year in which the group did not discuss has no copy.
    if (!copy.ok && copy.failure.reason !== "notFound") failure ??= copy.failure;
    const handedIn = copy.ok ? copy.value.handedIn : null;
    if (!handedIn || handedIn.worksheet.neverMet !== null) continue;
    const word = asGap(review, null);
    const { id, name } = group;
    const said = { handedIn, review: word.value?.value ?? null };
    const where = { year: year - back, groupId: id, groupName: merged ? name : null };
    return {
      earlier: [{ ...where, ...(merged ? idsOfGroup(id, said) : said) }],
      failure: failure ?? word.failure,
    };
  }
  return { earlier: [], failure };
}

/** The same of each group that this one goes on from; nothing is asked where there is none. */
export async function earlierOfMerged(
  stores: Pick<Stores, "lookUp" | "lookups">,
  work: GroupWork["lookups"],
  year: number,
  { mergedFrom }: Pick<Group, "mergedFrom">,
): Promise<Came> {
  const answers = await Promise.all(
    mergedFrom.map(async (groupId): Promise<Came> => {
      const found = await stores.lookUp({
        group: stores.lookups.group(groupId),
        ...earlierLookups(stores.lookups, work, year, groupId),
      });
      if (!found.ok) return { earlier: [], failure: found.failure };
      const { group } = found.value;
      return group.ok
        ? earlierFrom(found.value, year, group.value, true)
        : { earlier: [], failure: group.failure };
    }),
  );
  return {
    earlier: answers.flatMap(({ earlier }) => earlier),
    failure: answers.find(({ failure }) => failure !== null)?.failure ?? null,
  };
}
