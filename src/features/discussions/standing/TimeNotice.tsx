import { discussionTime } from "#domain/yearclock/discussionTime.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";

/** Outside the time that the year clock has for these discussions; writing goes on all the same. */
export function TimeNotice({ view }: { readonly view: DiscussionView }) {
  const texts = useTexts("cascade").time;
  const formats = useFormats();
  const { model, kind, year, today, handedIn } = view;
  const time = discussionTime(model, kind.id, year);
  if (!time || handedIn || (time.from <= today && today <= time.to)) return null;
  const [from, to] = [formats.day(time.from), formats.day(time.to)];
  return <Notice tone="info">{today < time.from ? texts.before(from, to) : texts.after(from, to)}</Notice>;
}
