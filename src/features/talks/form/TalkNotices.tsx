import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { otherIn } from "./otherIn.ts";

/** What to know before reading or writing on. */
export function TalkNotices({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk");
  const formats = useFormats();
  const { role, half, readOnly, acknowledged } = view;
  const other = otherIn(view, texts);
  if (readOnly === "closed" && half.closedOn)
    return <Notice tone="success">{texts.closedNotice(formats.day(half.closedOn))}</Notice>;
  if (readOnly === "ended")
    return <Notice tone="info">{role === "employee" ? texts.endedEmployee : texts.endedSupervisor}</Notice>;
  if (readOnly === "waiting") return <Notice tone="info">{texts.waiting}</Notice>;
  const isSeen = role === "employee" ? acknowledged.supervisor : acknowledged.employee;
  return (
    <>
      {view.openElsewhere && <Notice tone="warning">{texts.elsewhere}</Notice>}
      {view.behind && <Notice tone="warning">{texts.behind(other.who)}</Notice>}
      {isSeen && half.heldOn && <Notice tone="info">{texts.otherAcknowledged(other.who)}</Notice>}
      {role === "employee" && half.together && <Notice tone="info">{texts.together.employeeNotice}</Notice>}
    </>
  );
}
