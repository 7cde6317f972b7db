import type { AgreedAction } from "#domain/discussions/agreedAction.ts";
import { followedUp } from "#domain/discussions/followUps.ts";
import type { Language } from "#domain/model/localText.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { FormPart } from "#ui/FormNav.tsx";
import type { EarlierDiscussion } from "#usecases/earlierDiscussions.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";

/** Element id of the form's part about what was agreed last time. */
export const earlierPart = "earlier";

/** Everything that was agreed last time, also by groups that have been merged into this one. */
export function earlierActions(earlier: readonly EarlierDiscussion[]): readonly AgreedAction[] {
  return earlier.flatMap(({ handedIn }) => handedIn.worksheet.actions);
}

/** Names the year where there is only one. */
export function earlierTitle(
  earlier: readonly Pick<EarlierDiscussion, "year">[],
  texts: Texts<"earlier">["section"],
): string {
  const [year, ...others] = [...new Set(earlier.map((discussion) => discussion.year))];
  return year === undefined || others.length > 0 ? texts.titleOld : texts.title(year);
}

/** The form's first part, where there is something to go through; done when something has been said about every action. */
export function earlierParts(
  { earlier, worksheet }: Pick<DiscussionView, "earlier" | "worksheet">,
  texts: Texts<"earlier">["section"],
  language: Language,
): readonly FormPart[] {
  if (earlier.length === 0) return [];
  const { said, of } = followedUp(worksheet, earlierActions(earlier));
  const title = { text: earlierTitle(earlier, texts), lang: language };
  return [{ id: earlierPart, title, done: of > 0 ? said === of : null }];
}
